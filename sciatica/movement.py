"""An exercise or technique as a plan needs it: what it is for, with whom not, and its neighbours."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sciatica.models import Exercise


class Movement(NamedTuple):
    """One card of the exercise library."""

    id: str
    """The card's id."""
    name: str
    """The card's name."""
    kind: str
    """exercise or technique."""
    phases: tuple[str, ...]
    """The phases in which it is used."""
    category: str
    """comfort, manual-therapy, mobility, nerve-glides, strength, movement-retraining or function."""
    suits: frozenset[str]
    """What it serves."""
    precautions: Mapping[str, str]
    """With whom not, or not yet: why, by precaution."""
    easier: tuple[str, ...]
    """Ids of easier neighbours."""
    harder: tuple[str, ...]
    """Ids of harder neighbours."""
    home: bool
    """Whether a person can do it alone at home."""
    minutes: int
    """What one go takes."""


Library = Mapping[str, Movement]


def library_of(exercises: Iterable[Exercise]) -> dict[str, Movement]:
    """Return the library by id."""
    return {card.id: _movement(card) for card in exercises}


def _movement(card: Exercise) -> Movement:
    return Movement(
        card.id,
        card.name,
        card.kind,
        tuple(card.phases),
        card.category,
        frozenset(card.suits),
        {each.id: each.why for each in card.precautions},
        tuple(card.easier_id),
        tuple(card.harder_id),
        card.home,
        card.minutes,
    )
