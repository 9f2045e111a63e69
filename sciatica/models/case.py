"""A case: a patient's story and the items a learner works through."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, Markdown, StrictModel, Text, mappings, repeated
from sciatica.items import Item
from sciatica.models.exercise import Phase

Stage = Literal["assess", Phase]
Difficulty = Literal["introductory", "intermediate", "advanced"]


class Case(StrictModel):
    """A fictional patient with items, as written in content/cases/<id>.yml or in an educator's own file."""

    id: Id
    """The same as the file's name without .yml; never changed or reused."""
    title: Text
    """Short and unalarming, without the diagnosis."""
    chapter: Id
    """Slug of the chapter this case belongs to."""
    guidance: Literal["worked", "unguided"]
    """worked: every item shows the expert's view; unguided: the learner is on their own."""
    phase: Stage | None = None
    """Where the person mostly stands: assessed, or in one of the three phases. Every case of the course says it."""
    difficulty: Difficulty | None = None
    """How much the case asks of a new clinician. Every case of the course says it."""
    review_date: date
    """When the case was last read against the evidence."""
    review_status: Text
    """Who has reviewed the case so far, honestly."""
    vignette: Markdown
    """The patient's story as far as it is known before the first item. The patient is fictional."""
    items: Annotated[list[Item], Field(min_length=1)]
    """The items, in the order they are met."""
    references: dict[Text, Text] = Field(default_factory=dict)
    """Only in an educator's own file: printed references by key, for sources the course does not hold."""
    objectives: dict[Id, Text] = Field(default_factory=dict)
    """Only in an educator's own file: learning objectives by id, for objectives the course does not hold."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield repeated item ids, and worked items without the expert's view."""
        for position, item_id in repeated(raw, "items", "id"):
            yield Fault(("items", position, "id"), "is used by an earlier item", item_id)
        if raw.get("guidance") == "worked":
            for position, item in mappings(raw, "items"):
                if "expert_view" not in item:
                    yield Fault(("items", position, "expert_view"), "is required in a worked case")
