"""The three phases of care, and the decision table that places a person in them."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text, repeated
from sciatica.models.criterion import Criterion
from sciatica.models.decision import Action, Urgency
from sciatica.models.exercise import Phase

Step = Literal["begin", "hold", "progress", "step-back", "change", "finish", "refer"]
BUILT_IN = ("stop", "worse", "ready", "done")
"""Facts that every table may use: a stop rule holds; one step-back criterion of the person's phase is met; all of its
progress criteria are; all finishing criteria are."""


class PhaseOfCare(StrictModel):
    """One phase."""

    id: Phase
    """calm, restore or strengthen."""
    aim: InlineMarkdown
    """What it is for."""
    means: list[InlineMarkdown]
    """What it mainly consists of."""
    chapters: list[Id]
    """Slugs of the chapters that teach it."""
    entry: list[Id] = Field(default_factory=list)
    """Criteria that speak for beginning here at a first visit."""
    progress: list[Id] = Field(default_factory=list)
    """Criteria for the next phase: all of them. The last phase has none; its way out is to finish."""
    step_back: Annotated[list[Id], Field(min_length=1)]
    """Criteria for a step back: one of them."""


class ThreePhases(StrictModel):
    """content/phases/phases.yml."""

    statement: InlineMarkdown
    """What the model is and is not; said once, wherever the model is used."""
    evidence: Annotated[list[Id], Field(min_length=1)]
    """Claims that carry the statement."""
    criteria: Annotated[list[Criterion], Field(min_length=1)]
    """All criteria."""
    phases: Annotated[list[PhaseOfCare], Field(min_length=3, max_length=3)]
    """In their order."""
    finish: Annotated[list[Id], Field(min_length=1)]
    """Criteria for the way out: all of them."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield criteria and phases that stand there twice."""
        for field in ("criteria", "phases"):
            for position, name in repeated(raw, field, "id"):
                yield Fault((field, position, "id"), "is used by an earlier entry", name)


class Fact(StrictModel):
    """What a row of the table asks: criteria put together."""

    id: Id
    """Unique; not one of the built-in facts."""
    all_of: list[Id] = Field(default_factory=list)
    """Criteria that are all met."""
    any_of: list[Id] = Field(default_factory=list)
    """Criteria of which one is met."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a fact of both kinds or none, and one that would hide a built-in fact."""
        if bool(raw.get("all_of")) == bool(raw.get("any_of")):
            yield Fault((), "expected either all_of or any_of")
        if raw.get("id") in BUILT_IN:
            yield Fault(("id",), "is a built-in fact", raw["id"])


class Referral(StrictModel):
    """A referral that is no stop rule: care does not help."""

    id: Id
    """Unique, also among the stop rules."""
    name: Text
    """What is the matter."""
    action: Action
    """What is to be done."""
    urgency: Urgency
    """How soon."""
    do: InlineMarkdown
    """What to do, in words."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that carry it."""


class Row(StrictModel):
    """One row: where all of `holds` and none of `fails` is true, in one of `phases`, this follows."""

    id: Id
    """Unique in its table."""
    holds: list[Id] = Field(default_factory=list)
    """Facts that are true."""
    fails: list[Id] = Field(default_factory=list)
    """Facts that are not true, or not known to be."""
    phases: list[Phase] = Field(default_factory=list)
    """The phase in which the person is; any, where left out."""
    step: Step
    """What follows."""
    to: Phase | None = None
    """The phase from today on; the same as before where left out."""
    referral: Id | None = None
    """Of a referral that is no stop rule: its id."""
    why: InlineMarkdown
    """In words."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a row without a target, or with one that its step does not have."""
        if (raw.get("step") in ("begin", "progress", "step-back")) != ("to" in raw):
            yield Fault(("to",), "belongs to begin, progress and step-back, and is required there")
        if "referral" in raw and raw.get("step") != "refer":
            yield Fault(("referral",), "belongs to step: refer", raw["referral"])


class DecisionTables(StrictModel):
    """content/phases/decisions.yml: no combination of facts is without a row, and none has two."""

    facts: list[Fact]
    """What rows ask beside the built-in facts."""
    referrals: list[Referral]
    """Referrals that are no stop rules."""
    first_visit: Annotated[list[Row], Field(min_length=1)]
    """For a person who is in no phase yet."""
    follow_up: Annotated[list[Row], Field(min_length=1)]
    """For a person who is in a phase."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield ids that stand there twice."""
        for field in ("facts", "referrals", "first_visit", "follow_up"):
            for position, name in repeated(raw, field, "id"):
                yield Fault((field, position, "id"), "is used by an earlier entry", name)
