"""What a learner's record is read against: the chapters, objectives and items of the course."""

from pathlib import Path
from typing import Any

from sciatica.case_list import ListedCase, listed_cases
from sciatica.chapter_list import listed_chapters
from sciatica.chapters import load_chapters
from sciatica.flashcards import FLASHCARDS
from sciatica.markdown import to_inline_html
from sciatica.paths import CONTENT
from sciatica.patients import PATIENTS
from sciatica.versions import item_version


def course_catalogue(content: Path = CONTENT) -> dict[str, Any]:
    """Return JSON-able ``{"chapters", "objectives", "patients", "cases"}``, each a list in the order of the course.

    Chapters (slug, title, address) and objectives (id, chapter, text) are those with items; cases (id, title, chapter,
    address, items with id, version and objective) are those that a chapter shows and that ask for a response.
    Patients have id and title. Addresses are given from the site's root. Raises ContentError with the faults of what
    it reads.
    """
    chapters = [entry for entry in listed_chapters(content) if entry.items]
    return {
        "chapters": [
            {"slug": chapter.slug, "title": chapter.title, "address": chapter_page(chapter.slug)}
            for chapter in (entry.chapter for entry in chapters)
        ],
        "objectives": [
            {"id": objective.id, "chapter": objective.chapter, "text": objective.text}
            for entry in chapters
            for objective in entry.objectives
        ],
        "patients": [{"id": patient.id, "title": patient.title} for patient in PATIENTS.all(content)],
        "cases": [_case(entry) for entry in listed_cases(content) if entry.place and entry.asks],
    }


def flashcard_catalogue(content: Path = CONTENT) -> list[dict[str, Any]]:
    """Return the chapters with flashcards in the order of the course, each as JSON-able ``{"id", "title", "cards"}``.

    Cards have id, version and front, as HTML. Raises ContentError with the faults of what it reads.
    """
    decks = {deck.id: deck for deck in FLASHCARDS.all(content)}
    chapters = load_chapters(content)
    return [
        {
            "id": slug,
            "title": chapters[slug].title,
            "cards": [
                {"id": card.id, "version": item_version(card), "front": to_inline_html(card.front)}
                for card in decks[slug].cards
            ],
        }
        for slug in chapters
        if slug in decks
    ]


def _case(entry: ListedCase) -> dict[str, Any]:
    items = [
        {"id": item.id, "version": item_version(item), "objective": item.learning_objective}
        for item in entry.case.items
    ]
    place = {"chapter": entry.place.chapter, "address": f"{chapter_page(entry.place.chapter)}#{entry.place.anchor}"}
    return {"id": entry.case.id, "title": entry.case.title, "items": items} | place


def chapter_page(slug: str) -> str:
    """Return the address of a chapter's page from the site's root."""
    return f"chapters/{slug}.html"
