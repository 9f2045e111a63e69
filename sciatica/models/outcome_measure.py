"""Outcome measures: range and direction, and how much change is error, or matters. All numbers come from claims."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text
from sciatica.models.evidence import FigureName
from sciatica.models.figure_ref import FigureRef

Kind = Literal["important-change", "detectable-change", "measurement-error", "acceptable-state", "usual-range"]


class Yardstick(FigureRef):
    """One published number to read a score or a change by; who was studied says the claim."""

    kind: Kind
    """important-change: people call it worthwhile; detectable-change: beyond error; measurement-error: the usual
    scatter; acceptable-state: people with it call themselves well; usual-range: of people without trouble."""
    share: bool = False
    """Whether it is a share of the starting score, 0-1."""


class Norms(StrictModel):
    """Limits by age and sex, one figure each, named like `below_average_women_60_64`."""

    evidence: Id
    """Id of the claim."""
    prefix: FigureName
    """What the names begin with: `below_average`."""


class OutcomeMeasure(StrictModel):
    """One measure."""

    id: Id
    """Never changed or reused."""
    name: Text
    """What clinicians call it."""
    unit: Text
    """Of the score."""
    better: Literal["lower", "higher"]
    """Which way is better."""
    range: FigureRef | None = None
    """Lowest and highest score, from a claim that gives them."""
    yardsticks: list[Yardstick] = Field(default_factory=list)
    """What to read it by; empty where we hold nothing, and `note` says so."""
    norms: Norms | None = None
    """Limits by age and sex."""
    evidence: list[Id] = Field(default_factory=list)
    """Further claims on how good it is."""
    note: InlineMarkdown
    """For whom, and what not to read into it."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a measure that rests on nothing."""
        if not any(raw.get(name) for name in ("range", "yardsticks", "norms", "evidence")):
            yield Fault(("evidence",), "expected a claim on this measure")
