"""Paths of one drawing as SVG; what both halves share is written once."""

import re
from typing import NamedTuple

from sciatica.drawing.style import ATTRIBUTES, TOGETHER


class Path(NamedTuple):
    """One outline in one colour."""

    style: str
    d: str


def shared(name: str, first: list[Path], second: list[Path], aside: float) -> str:
    """Return both halves; what of the second is the same as in the first, only ``aside``, refers to it."""
    first, second = _together(first), _together(second)
    known = {_moved(path, aside): place for place, path in enumerate(first)}
    used = {known[path] for path in second if path in known}
    text = ""
    for place, path in enumerate(first):
        mark = f'id="{name}-{place}" ' if place in used else ""
        text += f'<path {mark}{ATTRIBUTES[path.style]} d="{path.d}"/>'
    for path in second:
        if path in known:
            text += f'<use href="#{name}-{known[path]}" x="{round(aside)}"/>'
        else:
            text += f'<path {ATTRIBUTES[path.style]} d="{path.d}"/>'
    return text


def _together(paths: list[Path]) -> list[Path]:
    """Join what follows in the same colour where it hides nothing of itself that matters, as in furniture."""
    joined: list[Path] = []
    for path in paths:
        if joined and joined[-1].style == path.style and path.style in TOGETHER:
            joined[-1] = Path(path.style, joined[-1].d + path.d)
        else:
            joined.append(path)
    return joined


def _moved(path: Path, aside: float) -> Path:
    """Return ``path`` moved sideways: only where its outlines begin is told from the corner of the picture."""
    return Path(path.style, re.sub(r"M(-?\d+)", lambda start: f"M{int(start[1]) + round(aside)}", path.d))
