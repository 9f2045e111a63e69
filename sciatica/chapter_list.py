"""The way through the course: its chapters in order, with the time they take and what they practise."""

from pathlib import Path
from typing import NamedTuple

from sciatica.case_list import listed_cases
from sciatica.chapters import Chapter, load_chapters
from sciatica.minutes import Minutes, chapter_minutes
from sciatica.models import Objective
from sciatica.objectives import objectives_by_chapter
from sciatica.paths import CONTENT


class ListedChapter(NamedTuple):
    """A chapter and what it holds."""

    chapter: Chapter
    """The chapter."""
    minutes: Minutes
    """How long it takes."""
    objectives: list[Objective]
    """Its own learning objectives; a welcome or a capstone has none."""
    cases: int
    """How many cases it shows."""
    items: int
    """How many items these have."""


def listed_chapters(content: Path = CONTENT) -> list[ListedChapter]:
    """Return all chapters in the order of the course. Raises ContentError with the faults of what it reads."""
    objectives = objectives_by_chapter(content)
    shown = [(listed.place.chapter, len(listed.case.items)) for listed in listed_cases(content) if listed.place]
    chapters = []
    for slug, chapter in load_chapters(content).items():
        items = [count for place, count in shown if place == slug]
        minutes = chapter_minutes(chapter, content)
        chapters.append(ListedChapter(chapter, minutes, objectives.get(slug, []), len(items), sum(items)))
    return chapters
