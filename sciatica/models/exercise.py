"""An exercise or a hands-on technique, precise enough to be followed."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text, repeated
from sciatica.models.drawing import Drawing
from sciatica.models.precaution import CardPrecaution

Phase = Literal["calm", "restore", "strengthen"]
Category = Literal[
    "comfort", "manual-therapy", "mobility", "nerve-glides", "strength", "movement-retraining", "function"
]
Position = Literal["lying", "side-lying", "prone", "sitting", "standing", "kneeling", "walking", "other"]
Use = Literal["ease", "sleep", "sit", "walk", "lift", "sport", "trunk", "hip", "leg", "nerve", "balance"]
MOST_NEIGHBOURS = 4
Neighbours = Annotated[list[Id], Field(default_factory=list, max_length=MOST_NEIGHBOURS)]


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
    category: Category
    """What kind of work it is."""
    position: Position
    """Where the body is, for those who cannot be there; the most demanding position where there are several."""
    suits: Annotated[list[Use], Field(min_length=1)]
    """What it serves: a goal such as sitting, or a part of the body."""
    home: bool
    """Whether a person can do it alone at home."""
    minutes: Annotated[int, Field(ge=1, le=60)]
    """How long one go takes, about; set for teaching and planning, not measured."""
    equipment_free: bool
    """Whether what most homes have will do: floor, bed, chair, wall, stairs, towel, bag, watch."""
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
    easier_id: Neighbours
    """Ids of the next easier cards; each of them names this one as harder."""
    harder_id: Neighbours
    """Ids of the next harder cards; each of them names this one as easier."""
    stop_if: InlineMarkdown
    """When to stop at once."""
    contraindications: list[InlineMarkdown] = Field(default_factory=list)
    """With whom not to do it; required for a technique."""
    precautions: list[CardPrecaution]
    """With whom not, or not yet, in words that a planner can read; when in doubt, one more."""
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
        """Yield what a technique lacks, a card that rests on nothing said, and what is named twice."""
        if raw.get("kind") == "technique":
            yield from _of_technique(raw)
        elif raw.get("category") == "manual-therapy":
            yield Fault(("category",), "is for kind: technique", raw["category"])
        if raw.get("evidence") == [] and "evidence_note" not in raw:
            yield Fault(("evidence_note",), "is required where evidence is empty")
        for field, kind in (("phases", "phase"), ("suits", "use"), ("easier_id", "card"), ("harder_id", "card")):
            named = raw.get(field)
            if isinstance(named, list) and len(named) != len(set(map(str, named))):
                yield Fault((field,), f"expected each {kind} once", ", ".join(map(str, named)))
        for position, precaution in repeated(raw, "precautions", "id"):
            yield Fault(("precautions", position, "id"), "is named twice", precaution)


def _of_technique(raw: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what is missing or wrong in a card of something that the therapist does."""
    for field in ("contraindications", "precautions"):
        if not raw.get(field):
            yield Fault((field,), "is required for kind: technique")
    if raw.get("home") is True:
        yield Fault(("home",), "nobody does a technique alone at home", True)
