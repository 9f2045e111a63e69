"""The commissioned outline against the course: which section teaches each line, which items practise it."""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from sciatica.chapters import Chapter, load_chapters
from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, leads_nowhere, mappings, texts
from sciatica.models import Objective, OutlineLine
from sciatica.objectives import read_objectives
from sciatica.paths import CONTENT
from sciatica.practice import items_by_objective
from sciatica.validation import read_content


class Coverage(NamedTuple):
    """How the course covers one line of the outline."""

    line: OutlineLine
    """The line."""
    claims: list[str]
    """Ids of the claims that its sections make."""
    items: int
    """How many items practise it."""
    gaps: list[str]
    """What is missing, in words; empty when the line is covered."""


def coverage(content: Path = CONTENT) -> list[Coverage]:
    """Return how each line of the outline is covered.

    A line needs a section and, where its chapter has objectives of its own, a claim there and an item somewhere.
    Raises ContentError with the faults of what it reads.
    """
    lines, problems = read_outline(content)
    if problems:
        raise ContentError(problems)
    chapters, practice = load_chapters(content), items_by_objective(content)
    return [_coverage(line, chapters.get(line.chapter), practice) for line in lines]


def _coverage(line: OutlineLine, chapter: Chapter | None, practice: dict[str, dict[str, int]]) -> Coverage:
    items = sum(sum(practice[objective].values()) for objective in line.objectives)
    if chapter is None:
        return Coverage(line, [], items, ["its chapter is not written yet"])
    if line.planned:
        return Coverage(line, [], items, ["it is planned, not made yet"])
    parts = {section: chapter.part(section) for section in line.sections}
    claims = {name: [claim for piece in part for claim in piece.claims] for name, part in parts.items()}
    gaps = [f"the chapter has no section #{name}" for name, part in parts.items() if not part]
    if not parts:
        gaps.append("no section teaches it")
    if chapter.teaches:
        gaps += [f"section #{name} makes no claim" for name, part in parts.items() if part and not claims[name]]
        gaps += [] if items else ["no item practises it"]
    return Coverage(line, list(dict.fromkeys(chain.from_iterable(claims.values()))), items, gaps)


def read_outline(content: Path = CONTENT) -> tuple[list[OutlineLine], list[Problem]]:
    """Return the lines of content/outline.yml, and what is wrong with the file (then there are none)."""
    unresolved = partial(_unresolved, read_objectives(content)[0])
    lines, problems = read_content(content / "outline.yml", list[OutlineLine], unresolved)
    return ([] if problems else lines), problems


def _unresolved(objectives: dict[str, Objective], raw: Any) -> Iterator[Fault]:
    for position, line in mappings({"lines": raw}, "lines"):
        for i, objective in enumerate(texts(line, "objectives")):
            yield from leads_nowhere((position, "objectives", i), objective, objectives, "objective")
