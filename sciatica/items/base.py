"""What all tasks share, and what makes an item of a task."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, Markdown, StrictModel, Text, mappings


class Citation(StrictModel):
    """A pointer to a source."""

    cite: Text
    """Key of the source in content/evidence/references.bib, or in this file's own `references`."""
    locator: Text | None = None
    """Where in the source: page, table, or simply "abstract"."""


class Hint(StrictModel):
    """Help that a learner may ask for before responding."""

    text: Markdown
    """What it says; a nudge, not the key."""
    cost: Annotated[float, Field(ge=0, le=1)] = 0.0
    """The share of the item's score that it takes, 0 to 1; 0 is free."""


class Task(StrictModel):
    """What a learner responds to: by itself an item, or a part of a staged one.

    A kind of task is a subclass with a `type: Literal["its_name"]` field, in a file of its own in this folder.
    """

    stem: Markdown | None = None
    """Further information that arrives together with this task."""
    lead_in: InlineMarkdown
    """What the learner is asked to decide, answerable before the options are read."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield what is wrong beyond single fields; subclasses extend this with ``yield from super().faults(raw)``."""
        yield from ()


class ItemBase(Task):
    """What every item has besides its task: an identity, an objective, sources, and help before and after."""

    id: Id
    """Unique within the case; a learner's record is kept under it, so it never changes."""
    learning_objective: Id
    """Id of an objective in content/objectives.yml, or in this file's own `objectives`."""
    expert_view: Markdown | None = None
    """How an experienced clinician thinks here; shown after responding. Required in worked cases."""
    hints: list[Hint] = Field(default_factory=list)
    """Help on request, one after the other, each at a stated cost."""
    attempts: Annotated[int, Field(ge=1)] | None = None
    """How often a learner may respond; without it, as often as they like."""
    note: InlineMarkdown | None = None
    """Asks for a sentence in the learner's own words before the expert's view, such as "Why?"; it is not marked."""
    citations: Annotated[list[Citation], Field(min_length=1)]
    """The sources of this item."""
    evidence: list[Id] = Field(default_factory=list)
    """Ids of entries of content/evidence that carry this item."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield hints that cost more than there is."""
        yield from super().faults(raw)
        costs = [hint.get("cost", 0) for _, hint in mappings(raw, "hints")]
        # A cost that is none by itself is told by its own rule.
        total = sum(cost for cost in costs if isinstance(cost, (int, float)) and 0 <= cost <= 1)
        if total > 1:
            yield Fault(("hints",), f"the costs add up to {total:g}; at most 1 can be taken")
