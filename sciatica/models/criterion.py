"""A criterion of the three-phase model: conditions on findings, what they rest on, and how a clinician says it."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, mappings
from sciatica.models.figure_ref import Limit

LIMITS = ("at_most", "at_least", "more_than", "fell_by", "fell_by_share", "rose_by")
"""Operations on numbers."""
CHANGES = ("fell_by", "fell_by_share", "rose_by")
"""Those that compare two findings."""
OPERATIONS = (*LIMITS, "is", "one_of")
"""All there are."""
DERIVED = "phase-criteria-are-derived"
"""The claim that says of our own criteria that nobody has tested them."""
PLACEHOLDER = re.compile(r"\{(\d+)\}")


class Condition(StrictModel):
    """One thing said of one finding; exactly one operation."""

    finding: Id
    """Id of a finding."""
    at_most: Limit | None = None
    """The number is this or less."""
    at_least: Limit | None = None
    """The number is this or more."""
    more_than: Limit | None = None
    """The number is more than this."""
    fell_by: Limit | None = None
    """The number is lower than `since` by this or more."""
    fell_by_share: Limit | None = None
    """The number is lower than `since` by this share of it, 0-1, or more."""
    rose_by: Limit | None = None
    """The number is higher than `since` by this or more."""
    since: Id | None = None
    """Of a change: the finding that it is compared with."""
    is_: Annotated[Id | None, Field(alias="is")] = None
    """The answer, or among the answers."""
    one_of: list[Id] = Field(default_factory=list)
    """The answer, or one of the answers, is among these."""

    @cached_property
    def operation(self) -> str:
        """Name of the operation."""
        return next(name for name in OPERATIONS if getattr(self, "is_" if name == "is" else name))

    @cached_property
    def limit(self) -> Limit | None:
        """The number it compares with, where it compares with one."""
        return getattr(self, self.operation) if self.operation in LIMITS else None

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a wrong number of operations, and a change without its start."""
        found = [name for name in OPERATIONS if name in raw]
        if len(found) != 1:
            yield Fault((), f"expected exactly one of {', '.join(OPERATIONS)}, found {len(found)}")
        if bool(set(found) & set(CHANGES)) != ("since" in raw):
            yield Fault(("since",), f"expected with {', '.join(CHANGES)}, and only there")


class Criterion(StrictModel):
    """One criterion. It is met, not met, or not known."""

    id: Id
    """Unique in the file."""
    any_of: list[Condition] = Field(default_factory=list)
    """Met when one of these is."""
    none_of: list[Condition] = Field(default_factory=list)
    """Met when none of these is, and one at least is known."""
    words: InlineMarkdown
    """As a clinician says it; {1}, {2} stand for the limits in their order, so that no number is typed here."""
    basis: Literal["derived", "custom"]
    """derived: our own, borrowing from the studies named; custom: clinical custom, nobody's study."""
    evidence: list[Id] = Field(default_factory=list)
    """Ids of claims; a derived criterion names `phase-criteria-are-derived` and what it borrows from."""
    start: Id | None = None
    """The finding that holds the value on day one: who met it then has learnt nothing from meeting it now."""
    if_missing: Literal["passes"] | None = None
    """passes: a measure that need not be taken; else what is not known is not met."""

    @property
    def conditions(self) -> list[Condition]:
        """Its conditions, of either kind."""
        return self.any_of or self.none_of

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a criterion of both kinds or none, numbers typed into its words, and what it does not rest on."""
        if bool(raw.get("any_of")) == bool(raw.get("none_of")):
            yield Fault((), "expected either any_of or none_of")
        evidence = raw.get("evidence") if isinstance(raw.get("evidence"), list) else []
        if raw.get("basis") == "derived" and (DERIVED not in evidence or len(evidence) < 2):
            yield Fault(("evidence",), f"expected {DERIVED} and what it borrows from, as basis is derived")
        if raw.get("basis") == "custom" and DERIVED in evidence:
            yield Fault(("basis",), f"expected derived, as evidence names {DERIVED}", "custom")
        if isinstance(raw.get("words"), str):
            yield from _words(raw)


def _words(raw: Mapping[str, Any]) -> Iterator[Fault]:
    words = raw["words"]
    places = {int(number) for number in PLACEHOLDER.findall(words)}
    conditions = [each for side in ("any_of", "none_of") for _, each in mappings(raw, side)]
    count = sum(name in each for each in conditions for name in LIMITS)
    if places != set(range(1, count + 1)):
        yield Fault(("words",), f"expected a placeholder for each of {count} limits, {{1}} to {{{count}}}", words)
    if re.search(r"\d", PLACEHOLDER.sub("", words)):
        yield Fault(("words",), "a number is typed here; write {1} for the first limit", words)
