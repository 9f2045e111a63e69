"""An exercise or a hands-on technique, precise enough to be followed."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text
from sciatica.models.drawing import Drawing

Phase = Literal["calm", "restore", "strengthen"]


class Exercise(StrictModel):
    """One card of the exercise library: content/exercises/<id>.yml."""

    id: Id
    """The same as the file's name without .yml; never changed or reused."""
    name: Text
    """What clinicians call it."""
    kind: Literal["exercise", "technique"]
    """exercise: done by the person; technique: done by the therapist."""
    chapter: Id
    """Slug of the chapter that teaches it."""
    phases: Annotated[list[Phase], Field(min_length=1)]
    """The phases of care in which it is used."""
    purpose: InlineMarkdown
    """What it is for, honestly, in one sentence."""
    equipment: list[Text] = Field(default_factory=list)
    """What has to be at hand."""
    start_position: InlineMarkdown
    """How the person, and for a technique the therapist, begins."""
    movement: Annotated[list[InlineMarkdown], Field(min_length=1)]
    """What to do, step by step."""
    drawing: Drawing
    """Start and end as two figures; CONTRIBUTING.md says how."""
    dose: InlineMarkdown
    """Sets, repetitions, holds, how often, how hard."""
    cue: InlineMarkdown
    """Words for the person."""
    common_fault: InlineMarkdown
    """What often goes wrong, and what to do about it."""
    easier: InlineMarkdown
    """How to make it lighter."""
    harder: InlineMarkdown
    """How to progress it."""
    stop_if: InlineMarkdown
    """When to stop at once."""
    contraindications: list[InlineMarkdown] = Field(default_factory=list)
    """With whom not to do it; required for a technique."""
    evidence: list[Id]
    """Ids of the evidence entries that carry purpose and dose; an empty list needs an `evidence_note`."""
    evidence_note: InlineMarkdown | None = None
    """What is custom here, and what is known."""
    review_date: date
    """When the card was last read against the evidence."""
    review_status: Text
    """Who has reviewed the card so far, honestly."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a technique without contraindications, a card that rests on nothing said, and a repeated phase."""
        if raw.get("kind") == "technique" and not raw.get("contraindications"):
            yield Fault(("contraindications",), "is required for kind: technique")
        if raw.get("evidence") == [] and "evidence_note" not in raw:
            yield Fault(("evidence_note",), "is required where evidence is empty")
        phases = raw.get("phases")
        if isinstance(phases, list) and len(phases) != len(set(map(str, phases))):
            yield Fault(("phases",), "expected each phase once", ", ".join(map(str, phases)))
