"""The pre-test and the post-test: their settings, content/course_test.yml, and what may be drawn."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sciatica.chapters import load_chapters
from sciatica.content_folder import ContentFolder
from sciatica.course_catalogue import chapter_page
from sciatica.course_facts import course_facts
from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault
from sciatica.minutes import sitting_minutes
from sciatica.models import CourseTestSettings, ItemPool
from sciatica.paths import CONTENT
from sciatica.test_items import TEST_ITEMS
from sciatica.validation import read_content
from sciatica.versions import item_version

KINDS = ("pre-test", "post-test")
FORMS = 2
"""A learner takes one form as a pre-test and one as a post-test, on the same objectives."""


def load_course_test(content: Path = CONTENT) -> CourseTestSettings:
    """Return the settings. Raises ContentError with every fault of the file."""
    settings, problems = read_course_test(content)
    if settings is None or problems:
        raise ContentError(problems)
    return settings


def read_course_test(content: Path = CONTENT) -> tuple[CourseTestSettings | None, list[Problem]]:
    """Return the settings, and what is wrong with the file, or with what the pool has for it."""
    return read_content(content / "course_test.yml", CourseTestSettings, partial(_too_few, _readable(content)))


def course_test(content: Path = CONTENT) -> dict[str, Any]:
    """Return JSON-able data from which a front end draws and marks a test.

    ``objectives_per_chapter``; ``items`` of a sitting, and the ``minutes`` that it takes; ``course`` with version,
    minutes, objectives and pass_mark; ``chapters`` (slug, title, address) in the order of the course; and ``pool``, the
    items of the chapters (id as ``chapter/item``, chapter, objective, version).
    Raises ContentError with the faults of what it reads.
    """
    settings = load_course_test(content)
    pools = {pool.id: pool for pool in TEST_ITEMS.all(content)}
    chapters = [chapter for slug, chapter in load_chapters(content).items() if slug in pools]
    items = [(chapter.slug, item) for chapter in chapters for item in pools[chapter.slug].items]
    most = settings.objectives_per_chapter
    count = sum(min(most, len(_objectives(pools[chapter.slug]))) for chapter in chapters)
    return {
        "objectives_per_chapter": most,
        "items": count,
        "minutes": sitting_minutes([item for _, item in items], count),
        "course": course_facts(content)._asdict() | {"pass_mark": settings.pass_mark},
        "chapters": [
            {"slug": chapter.slug, "title": chapter.title, "address": chapter_page(chapter.slug)}
            for chapter in chapters
        ],
        "pool": [
            {
                "id": f"{slug}/{item.id}",
                "chapter": slug,
                "objective": item.learning_objective,
                "version": item_version(item),
            }
            for slug, item in items
        ],
    }


def _objectives(pool: ItemPool) -> dict[str, int]:
    counts: dict[str, int] = {}
    for item in pool.items:
        counts[item.learning_objective] = counts.get(item.learning_objective, 0) + 1
    return counts


def _readable(content: Path, folder: ContentFolder[ItemPool] = TEST_ITEMS) -> list[ItemPool]:
    """Return the pools without faults; the faults of the others are told elsewhere."""
    broken = {problem.file.stem for problem in folder.problems(content) if problem.file}
    return [folder.load(name, content) for name in folder.ids(content) if name not in broken]


def _too_few(pools: list[ItemPool], raw: Any) -> Iterator[Fault]:
    wanted = raw.get("objectives_per_chapter") if isinstance(raw, dict) else None
    if not isinstance(wanted, int):
        return
    for pool in pools:
        enough = sum(count >= FORMS for count in _objectives(pool).values())
        if enough < wanted:
            rule = f"test_items/{pool.id}.yml has {FORMS} items for only {enough} objectives"
            yield Fault(("objectives_per_chapter",), rule, wanted)
