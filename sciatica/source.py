"""Data that somebody wrote, of which every place can be named in their words."""

import sys
from dataclasses import dataclass, field
from typing import Any

from sciatica.errors import Problem

Loc = tuple[str | int, ...]


@dataclass
class Source:
    """Raw data without a file, such as a dict in a notebook; a source that knows more of its places is a subclass."""

    data: Any = None
    problems: list[Problem] = field(default_factory=list)

    def problem(self, loc: Loc, rule: str, value: object = None) -> Problem:
        """Return the problem that ``loc`` breaks ``rule``."""
        return Problem(None, None, *self.item_and_field(loc), rule, value)

    def item_and_field(self, loc: Loc) -> tuple[str | None, str | None]:
        """Return the id of the innermost entry around ``loc`` that has one, and the field from there."""
        item, rest, data = None, loc, self.data
        for position, part in enumerate(loc, start=1):
            data = step(data, part)
            if isinstance(data, dict) and isinstance(data.get("id"), str):
                item, rest = data["id"], loc[position:]
        return item, field_name(rest)


def field_name(loc: Loc) -> str | None:
    """Return a place as its author would say it: ``options 2, rationale``, counted from 1."""
    words = ""
    for part in loc:
        words += f" {part + 1}" if isinstance(part, int) else f", {part}" if words else part
    return words.strip() or None


def step(data: Any, part: str | int) -> Any:
    """Return the value at ``part`` of a mapping or list, or None where there is none."""
    try:
        return data[part]
    except (KeyError, IndexError, TypeError):
        return None


def is_beyond_bounds(value: object) -> bool:
    """Return whether ``value`` is a whole number too large to be computed with; no content needs one."""
    return isinstance(value, int) and abs(value) > sys.float_info.max


def place_in(data: Any, loc: Loc) -> tuple[int, ...]:
    """Return a key that sorts places as ``data`` holds them; what is missing comes before what is there."""
    key = []
    for part in loc:
        names = list(data) if isinstance(data, dict) else []
        key.append(part if isinstance(part, int) else names.index(part) if part in names else -1)
        data = step(data, part)
    return tuple(key)
