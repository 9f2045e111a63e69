"""What all virtual patients share: hypotheses, procedures, which of them overlap, and the rules of safety."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text, leads_nowhere
from sciatica.models.decision import Action, Urgency

Meaning = Literal["positive", "negative", "neither"]


class Hypothesis(StrictModel):
    """What may be the matter: one line of a differential."""

    id: Id
    """Never changed or reused."""
    name: Text
    """As learners read it."""
    about: InlineMarkdown
    """What belongs to it, in one sentence."""
    conditions: list[Text] = Field(default_factory=list)
    """Target conditions of the accuracy table that are read as this hypothesis."""


class Contrast(StrictModel):
    """A row whose ratio tells two hypotheses apart, and says nothing of the others."""

    row: Id
    """Id of a row of the accuracy table."""
    hypothesis: Id
    """The hypothesis against which the row's own was tested."""


class Procedure(StrictModel):
    """Something that a clinician may ask, look at or test."""

    id: Id
    """Never changed or reused."""
    part: Literal["history", "examination", "test"]
    """Where it stands in an encounter."""
    topic: Text
    """The heading under which it is listed."""
    name: Text
    """As it is listed."""
    how: InlineMarkdown
    """Words to say, or how it is done."""
    keywords: list[Text] = Field(default_factory=list)
    """Other words by which it is searched."""
    minutes: Annotated[int, Field(ge=1)]
    """The minutes it takes; set for teaching."""
    load: Annotated[int, Field(ge=0, le=3)] = 0
    """What it asks of an irritable patient; set for teaching."""
    readings: Annotated[dict[Id, Meaning], Field(min_length=2)]
    """What may be found, and which ratio of the accuracy rows it takes: lr_positive, lr_negative or neither."""
    usual: Id | None = None
    """The reading of a patient whose file says nothing; without it every patient's file must say."""
    usual_text: InlineMarkdown | None = None
    """The same in the words of a note."""
    accuracy: list[Id] = Field(default_factory=list)
    """Rows of the accuracy table that this procedure is, at most one for each hypothesis."""
    against: list[Contrast] = Field(default_factory=list)
    """Rows that tell two hypotheses apart."""
    accuracy_note: InlineMarkdown | None = None
    """Why these rows, and what they cannot say."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a usual reading that is none, or that stands without its words."""
        readings = raw.get("readings")
        if isinstance(readings, Mapping):
            yield from leads_nowhere(("usual",), raw.get("usual"), readings, "reading of this procedure")
        if ("usual" in raw) != ("usual_text" in raw):
            yield Fault(("usual_text",), "expected usual and usual_text together, or neither")


class ProcedureGroup(StrictModel):
    """Procedures that measure the same thing: for a hypothesis only the most informative of them counts."""

    id: Id
    """Unique in the file."""
    name: Text
    """What they measure."""
    procedures: Annotated[list[Id], Field(min_length=2)]
    """Their ids; no procedure is in two groups."""
    reason: InlineMarkdown
    """Why they are not independent."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that show it; without one the group is the authors' judgement."""


class Reading(StrictModel):
    """A procedure and what was found."""

    procedure: Id
    """Id of a procedure."""
    reading: Id
    """One of its readings."""


class Contradiction(StrictModel):
    """Two readings that cannot both be true of one person at one time."""

    condition: Annotated[Reading, Field(alias="if")]
    """One of them."""
    excluded: Annotated[Reading, Field(alias="not")]
    """The other."""
    reason: InlineMarkdown
    """Why not."""


class StopRule(StrictModel):
    """Findings after which one acts, whatever else is likely. Holds for every patient."""

    id: Id
    """Unique in the file."""
    name: Text
    """What may be the matter."""
    when: Annotated[list[dict[Id, list[Id]]], Field(min_length=1)]
    """Sets of procedures with readings; the rule holds when all of one set do."""
    action: Action
    """What is to be done."""
    urgency: Urgency
    """How soon."""
    do: InlineMarkdown
    """What to do, in words."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that carry it; where there is none, `do` says that it is custom."""


class Screen(StrictModel):
    """What everybody is asked before a decision."""

    procedures: Annotated[list[Id], Field(min_length=1)]
    """Ids of procedures."""
    reason: InlineMarkdown
    """Why these."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that carry it."""


class FirstStep(StrictModel):
    """What treatment may begin with."""

    id: Id
    """Unique in the file."""
    name: Text
    """As learners choose it."""


class Setting(StrictModel):
    """Where patients are seen."""

    id: Id
    """Unique in the file."""
    name: Text
    """As learners read it."""
    about: InlineMarkdown
    """Who comes there."""
