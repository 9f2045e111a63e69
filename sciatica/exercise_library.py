"""All cards of the course in the order in which one looks for them, with their neighbours and where they are taught."""

from pathlib import Path
from typing import NamedTuple, get_args

from sciatica.chapters import load_chapters
from sciatica.exercises import EXERCISES
from sciatica.models import Exercise
from sciatica.models.exercise import Category, Phase
from sciatica.paths import CONTENT
from sciatica.usage import Place, exercise_place


class ListedExercise(NamedTuple):
    """A card, and what stands around it."""

    exercise: Exercise
    """The card."""
    easier: list[Exercise]
    """The next easier cards."""
    harder: list[Exercise]
    """The next harder cards."""
    chapter_title: str
    """What the chapter that teaches it is called; the slug while there is no such chapter."""
    place: Place | None
    """Where it is shown; None when no chapter shows it yet."""


def listed_exercises(content: Path = CONTENT) -> list[ListedExercise]:
    """Return all cards: by category, within it those of earlier phases first, then by name.

    Raises ContentError with the faults of chapters and cards.
    """
    cards, chapters = {card.id: card for card in EXERCISES.all(content)}, load_chapters(content)
    return [
        ListedExercise(
            card,
            [cards[id_] for id_ in card.easier_id],
            [cards[id_] for id_ in card.harder_id],
            chapters[card.chapter].title if card.chapter in chapters else card.chapter,
            exercise_place(card.id, chapters),
        )
        for card in sorted(cards.values(), key=_order)
    ]


def _order(card: Exercise) -> tuple:
    phases = get_args(Phase)
    return get_args(Category).index(card.category), sorted(map(phases.index, card.phases)), card.name
