"""Lists that keep the evidence in order: what is due for review, what nothing uses, where evidence is missing."""

from datetime import date
from pathlib import Path

from sciatica.chapters import CLAIM, SOURCES, Chapter, load_chapters
from sciatica.evidence import load_evidence, topic_of
from sciatica.paths import CONTENT
from sciatica.usage import load_usage


def stale(on: date, content: Path = CONTENT) -> list[str]:
    """Return a line for each claim whose review date has passed on the day ``on``, the longest overdue first."""
    due = [(entry.review_by, entry.id) for entry in load_evidence(content).values() if entry.review_by < on]
    return [f"{topic_of(id_, content)}: {id_}: was to be reviewed by {review_by}" for review_by, id_ in sorted(due)]


def unused(content: Path = CONTENT) -> list[str]:
    """Return a line for each claim that no chapter, case, figure, exercise or accuracy table uses."""
    used = load_usage(content)
    return [f"{topic_of(id_, content)}: {id_}" for id_ in load_evidence(content) if id_ not in used]


def uncited(content: Path = CONTENT) -> list[str]:
    """Return a line for each section of a teaching chapter that makes no claim, nor do the sections below it."""
    return [
        f"{chapter.slug}: {section.title} (#{section.slug})"
        for chapter in load_chapters(content).values()
        if chapter.teaches
        for section in chapter.sections[1:]
        if section.slug != SOURCES and not _makes_claims(chapter, section.slug)
    ]


def _makes_claims(chapter: Chapter, slug: str) -> bool:
    part = chapter.part(slug)
    readings = [section.reading for section in part if section.reading.strip()]
    return not readings or any(CLAIM.search(reading) for reading in readings)
