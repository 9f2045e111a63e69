"""Flashcards: what a learner wants to know by heart, to be met again and again."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, Markdown, StrictModel, repeated
from sciatica.items import Citation


class Flashcard(StrictModel):
    """One thing to recall."""

    id: Id
    """Unique within the file; a learner's record is kept under it, so it never changes."""
    learning_objective: Id
    """Id of an objective in content/objectives.yml."""
    front: InlineMarkdown
    """Asks for one thing, so that a learner knows whether they knew it."""
    back: Markdown
    """What to recall, in a sentence or two."""
    citations: Annotated[list[Citation], Field(min_length=1)]
    """The sources of this card."""
    evidence: list[Id] = Field(default_factory=list)
    """Ids of entries of content/evidence that carry this card."""


class FlashcardDeck(StrictModel):
    """The flashcards of one chapter, as written in content/flashcards/<chapter>.yml."""

    id: Id
    """Slug of the chapter; the same as the file's name without .yml."""
    cards: Annotated[list[Flashcard], Field(min_length=1)]
    """In the order in which a learner first meets them."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield repeated ids of cards."""
        for position, card_id in repeated(raw, "cards", "id"):
            yield Fault(("cards", position, "id"), "is used by an earlier card", card_id)
