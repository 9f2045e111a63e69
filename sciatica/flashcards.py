"""The flashcards: content/flashcards/<chapter>.yml."""

from collections.abc import Iterator, Mapping
from typing import Any

from sciatica.catalogue import Catalogue, outside_chapter, unresolved
from sciatica.content_folder import ContentFolder
from sciatica.fields import Fault
from sciatica.models import FlashcardDeck


def _unresolved(raw: Mapping[str, Any], catalogue: Catalogue) -> Iterator[Fault]:
    yield from unresolved(raw, catalogue, "cards")
    yield from outside_chapter(raw, catalogue, "cards")


FLASHCARDS = ContentFolder("flashcards", FlashcardDeck, "deck of flashcards", _unresolved)
