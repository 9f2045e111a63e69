"""The fields with which readers filter a list; `templates/filters.html` shows them."""

from typing import NamedTuple, get_args

# What readers call a value that does not say it by itself.
WORDS = {
    "lying": "Lying on the back",
    "side-lying": "Lying on the side",
    "prone": "Lying on the front",
    "other": "No one position",
    "ease": "Easing pain",
    "sleep": "Sleep and rest",
    "sit": "Sitting",
    "walk": "Walking",
    "lift": "Bending and lifting",
    "nerve": "Nerve movement",
}


class Filter(NamedTuple):
    """A field to choose with."""

    name: str
    """What the rows call it."""
    label: str
    """What readers call it."""
    none: str
    """Words for no choice."""
    choices: dict[str, str]
    """Words by value."""


def choices(literal: object) -> dict[str, str]:
    """Return the values of a field of the model, in its order, with their words."""
    return {value: words(value) for value in get_args(literal)}


def words(value: str) -> str:
    """Return what readers call a value of a field of the model."""
    return WORDS.get(value, value.replace("-", " ").capitalize())
