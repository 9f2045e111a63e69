"""What a planner asks today, what stops everything, and which precautions the findings raise."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text, leads_nowhere, mappings, repeated
from sciatica.models.criterion import Condition
from sciatica.models.figure import Number

YES_NO = ("yes", "no")


class Answer(StrictModel):
    """One answer to choose."""

    id: Id
    """Unique in the finding."""
    label: Text
    """As it is read."""


class PlannerFinding(StrictModel):
    """One thing that a planner asks."""

    id: Id
    """Never changed or reused."""
    label: Text
    """The question, short."""
    help: InlineMarkdown
    """How to ask or measure it."""
    kind: Literal["choice", "choices", "number", "yes-no"]
    """choice: one answer; choices: any number of them, none too."""
    answers: list[Answer] = Field(default_factory=list)
    """Of a choice or choices."""
    precautions: list[Id] = Field(default_factory=list)
    """Of choices, in place of answers: ids of content/precautions.yml, each of which an answer raises."""
    measure: Id | None = None
    """Of a number: the outcome measure whose unit and range it has."""
    unit: Text | None = None
    """Of a number that is no outcome measure."""
    lowest: Number | None = None
    """Of a number: what is less is refused."""
    highest: Number | None = None
    """Of a number: what is more is refused."""
    step: Number | None = None
    """Of a number: by how much the field goes up and down."""
    default: Number | Id | list[Id] | None = None
    """What stands there first; nothing where a default could hide a danger."""
    visits: Literal["every", "later"] = "every"
    """later: asked from the second visit on."""
    required: bool = False
    """Whether nobody is placed without it."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims on how it is measured."""

    @property
    def values(self) -> list[str]:
        """The ids of the answers there are; none for a number."""
        return list(YES_NO) if self.kind == "yes-no" else [*(answer.id for answer in self.answers), *self.precautions]

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield fields that belong to another kind, what a kind lacks, and a default outside its own bounds."""
        is_number, is_choice = raw.get("kind") == "number", raw.get("kind") in ("choice", "choices")
        if is_choice and len(mappings(raw, "answers")) < 2 and "precautions" not in raw:
            yield Fault(("answers",), "expected two or more answers")
        if "precautions" in raw and (raw.get("kind") != "choices" or "answers" in raw):
            yield Fault(("precautions",), "belongs to kind: choices, in place of answers")
        if not is_choice and "answers" in raw:
            yield Fault(("answers",), "belongs to kind: choice or choices")
        for name in ("lowest", "highest", "step"):
            if is_number != (name in raw):
                yield Fault((name,), "is required for kind: number, and belongs only there")
        if is_number and ("measure" in raw) == ("unit" in raw):
            yield Fault(("unit",), "expected either measure or unit")
        for position, answer in repeated(raw, "answers", "id"):
            yield Fault(("answers", position, "id"), "is used by an earlier answer", answer)
        yield from _default(raw, [answer.get("id") for _, answer in mappings(raw, "answers")])


def _default(raw: Mapping[str, Any], answers: list[Any]) -> Iterator[Fault]:
    default, kind = raw.get("default"), raw.get("kind")
    if default is None:
        return
    if kind == "choice":
        yield from leads_nowhere(("default",), default, answers, "answer here")
    elif kind == "number":
        low, high = raw.get("lowest"), raw.get("highest")
        if all(type(number) in (int, float) for number in (default, low, high)) and not low <= default <= high:
            yield Fault(("default",), f"expected {low:g} to {high:g}", default)


class StopFinding(StrictModel):
    """A finding that stops everything; what to do then stands in content/reasoning/stop_rules.yml alone."""

    id: Id
    """Unique in the file."""
    rule: Id
    """Id of the stop rule that holds then."""
    ask: Text | None = None
    """The line of the check list."""
    help: InlineMarkdown | None = None
    """How to ask it."""
    condition: Condition | None = None
    """Or the finding in which it shows, where the planner asks that anyway."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield one that is asked twice or never."""
        if ("ask" in raw) == ("condition" in raw):
            yield Fault(("ask",), "expected either ask or condition")


class RaisedPrecaution(StrictModel):
    """Which findings raise a precaution of the exercise library."""

    precaution: Id
    """Id of a precaution in content/precautions.yml."""
    any_of: Annotated[list[Condition], Field(min_length=1)]
    """It holds when one of these is met."""
    why: InlineMarkdown
    """Why, where it is more than the finding's own name; who reads it wants to know why an exercise is missing."""
