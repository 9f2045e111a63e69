"""The learning objectives: content/objectives.yml."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, repeated
from sciatica.models import Objective
from sciatica.paths import CONTENT
from sciatica.stamped_cache import stamped_cache
from sciatica.validation import read_content


def load_objectives(content: Path = CONTENT) -> dict[str, Objective]:
    """Return all objectives by id, in the order of the file. Raises ContentError with every fault."""
    objectives, problems = read_objectives(content)
    if problems:
        raise ContentError(problems)
    return dict(objectives)


def read_objectives(content: Path = CONTENT) -> tuple[dict[str, Objective], list[Problem]]:
    """Return the objectives, and what is wrong with the file (then there are none)."""
    return _read(content / "objectives.yml")


def objectives_by_chapter(content: Path = CONTENT) -> dict[str, list[Objective]]:
    """Return the objectives of each chapter that has some. Raises ContentError with every fault."""
    by_chapter: dict[str, list[Objective]] = {}
    for objective in load_objectives(content).values():
        by_chapter.setdefault(objective.chapter, []).append(objective)
    return by_chapter


@stamped_cache
def _read(path: Path) -> tuple[dict[str, Objective], list[Problem]]:
    objectives, problems = read_content(path, list[Objective], _taken)
    return {objective.id: objective for objective in objectives or []}, problems


def _taken(raw: Any) -> Iterator[Fault]:
    for position, objective_id in repeated({"objectives": raw}, "objectives", "id"):
        yield Fault((position, "id"), "is used by an earlier objective", objective_id)
