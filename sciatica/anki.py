"""The flashcards as a package for Anki: a subdeck for each chapter, under ids that stay the same over releases."""

import hashlib
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica.bibliography import Reference, load_references
from sciatica.chapters import load_chapters
from sciatica.flashcards import FLASHCARDS
from sciatica.markdown import to_html, to_inline_html
from sciatica.models import Flashcard, FlashcardDeck
from sciatica.paths import CONTENT

if TYPE_CHECKING:
    import genanki

COURSE = "Sciatica for clinicians"
LICENCE = (
    f'From "{COURSE}", <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. '
    "Educational; not advice for an individual patient."
)
MODEL_ID = 1_606_203_491
"""Anki knows the type of note by it: never changed."""
FIELDS = ("Front", "Back", "Sources", "Card")
STYLE = (
    ".card { font: 1.2rem/1.5 sans-serif; max-width: 34em; margin: 0 auto; padding: 0 0.5em; } "
    ".sources, .licence { font-size: 0.75em; opacity: 0.8; }"
)
BACK = (
    '{{FrontSide}}<hr id="answer">{{Back}}<div class="sources">Sources: {{Sources}}</div>'
    f'<p class="licence">{LICENCE}</p>'
)


def write_anki(path: Path, content: Path = CONTENT) -> int:
    """Write all flashcards as an Anki package at ``path``; return how many there are.

    A card keeps its history in Anki when a later release is imported: its note is known by chapter and card, whatever
    the card says. Raises ContentError with the faults of what it reads.
    """
    import genanki  # only this needs it

    fields = [{"name": name} for name in FIELDS]
    template = {"name": "Recall", "qfmt": "{{Front}}", "afmt": BACK}
    model = genanki.Model(MODEL_ID, COURSE, fields=fields, templates=[template], css=STYLE, sort_field_index=3)
    chapters, references = load_chapters(content), load_references(content)
    decks = []
    for file in sorted(FLASHCARDS.all(content), key=lambda file: list(chapters).index(file.id)):
        deck = genanki.Deck(_deck_id(file.id), f"{COURSE}::{chapters[file.id].title}", LICENCE)
        for card in file.cards:
            deck.add_note(_note(model, file, card, references))
        decks.append(deck)
    genanki.Package(decks).write_to_file(path)
    return sum(len(deck.notes) for deck in decks)


def _note(
    model: "genanki.Model", file: FlashcardDeck, card: Flashcard, references: dict[str, Reference]
) -> "genanki.Note":
    import genanki

    sources = "; ".join(_source(references[cited.cite], cited.locator) for cited in card.citations)
    return genanki.Note(
        model,
        fields=[to_inline_html(card.front), to_html(card.back), sources, f"{file.id}/{card.id}"],
        guid=genanki.guid_for("sciatica-course", file.id, card.id),
        tags=[file.id, card.learning_objective],
    )


def _source(reference: Reference, locator: str | None) -> str:
    # Without an address the label would lead nowhere: Anki has no bibliography.
    shown = reference.link_html if reference.url else escape(reference.text)
    return f"{shown}, {escape(locator)}" if locator else shown


def _deck_id(chapter: str) -> int:
    """An id that stays the same for the same chapter, in the range that Anki uses."""
    digest = hashlib.sha256(f"sciatica-course:{chapter}".encode()).digest()
    return 2**30 + int.from_bytes(digest[:4], "big") % 2**30
