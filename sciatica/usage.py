"""Where the course uses each claim: in chapters, cases, figures, exercises, flashcards, tests, patients and tables."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sciatica.accuracy import load_accuracy
from sciatica.bank import case_ids, load_case
from sciatica.chapters import Call, Chapter, load_chapters
from sciatica.models import IndexTest
from sciatica.paths import CONTENT
from sciatica.yaml_source import read_yaml

# Folders of content with the field that names a file of theirs, and what readers call it.
FOLDERS = (
    ("figures", "title", "Figure"),
    ("exercises", "name", "Card"),
    ("flashcards", "id", "Flashcards"),
    ("test_items", "id", "Test items"),
    ("patients", "title", "Virtual patient"),
    ("reasoning", "id", "What virtual patients share"),
    ("phases", "id", "Three-phase planner"),
)
# Fields that hold ids of claims.
CLAIM_FIELDS = ("evidence", "pre_test_evidence")


class Place(NamedTuple):
    """Where a reader finds something."""

    chapter: str
    """Slug of the chapter."""
    anchor: str
    """Anchor of the section or case on the chapter's page."""


class Use(NamedTuple):
    """One use of a claim."""

    words: str
    """What uses it, for readers."""
    place: Place | None
    """Where that is shown; None when no chapter shows it yet."""


def load_usage(content: Path = CONTENT) -> dict[str, list[Use]]:
    """Return the uses of each claim by its id; a claim that nothing uses is missing.

    Figures and exercises that lie in ``content`` but are shown nowhere count, so that they can be written first.
    Raises ContentError with the faults of chapters, cases and accuracy table.
    """
    chapters = load_chapters(content)
    uses: dict[str, list[Use]] = {}
    for claim, use in (*_in_chapters(chapters, content), *_in_cases(chapters, content), *_in_files(chapters, content)):
        if use not in uses.setdefault(claim, []):
            uses[claim].append(use)
    return uses


def case_place(case_id: str, chapters: dict[str, Chapter]) -> Place | None:
    """Return where a case is shown; its anchor is the name that its widget has in the learner's record."""
    shown = _place_of(case_id, chapters)
    return shown and Place(shown.chapter, f"case-quiz:{case_id}")


def exercise_place(exercise_id: str, chapters: dict[str, Chapter]) -> Place | None:
    """Return where a card is shown; its anchor is that of its heading."""
    shown = _place_of(exercise_id, chapters)
    return shown and Place(shown.chapter, f"exercise-{exercise_id}")


def patient_place(patient_id: str, chapters: dict[str, Chapter]) -> Place | None:
    """Return where a virtual patient is shown; its anchor is the name that its widget has in the learner's record."""
    shown = _place_of(patient_id, chapters)
    return shown and Place(shown.chapter, f"virtual-patient:{patient_id}")


def _place_of(name: str, chapters: dict[str, Chapter]) -> Place | None:
    """Return the first section with a cell that names ``name``."""
    for chapter in chapters.values():
        for section in chapter.sections:
            if any(name in call.texts for call in section.calls):
                return Place(chapter.slug, section.slug)
    return None


def _in_chapters(chapters: dict[str, Chapter], content: Path) -> Iterator[tuple[str, Use]]:
    tests = load_accuracy(content)
    for chapter in chapters.values():
        for section in chapter.sections:
            use = Use(f"{chapter.title}: {section.title}", Place(chapter.slug, section.slug))
            for claim in section.claims:
                yield claim, use
            for test in (test for call in section.calls for test in _index_tests(call, tests)):
                yield test.evidence_id, Use(f"Accuracy of tests for {test.target_condition}", use.place)


def _index_tests(call: Call, tests: list[IndexTest]) -> list[IndexTest]:
    """Return the rows of the accuracy table that a call shows: those it names, else all of its target condition."""
    of_condition = [test for test in tests if test.target_condition in call.texts]
    named = [test for test in of_condition if test.id in call.texts or test.finding in call.texts]
    return named or of_condition


def _in_cases(chapters: dict[str, Chapter], content: Path) -> Iterator[tuple[str, Use]]:
    for case_id in case_ids(content):
        case, place = load_case(case_id, content), case_place(case_id, chapters)
        for number, item in enumerate(case.items, start=1):
            for claim in item.evidence:
                yield claim, Use(f"Case: {case.title}, item {number}", place)


def _in_files(chapters: dict[str, Chapter], content: Path) -> Iterator[tuple[str, Use]]:
    """Yield what other files rest on, read as plain YAML: their own models check them elsewhere."""
    for folder, naming, kind in FOLDERS:
        for path in sorted((content / folder).glob("*.yml")):
            data = read_yaml(path).data
            name = data.get(naming, path.stem) if isinstance(data, dict) else path.stem.replace("_", " ")
            place = patient_place(path.stem, chapters) if folder == "patients" else _place_of(path.stem, chapters)
            for claim in _evidence_in(data):
                yield claim, Use(f"{kind}: {name}", place)


def _evidence_in(data: Any) -> Iterator[str]:
    """Yield every id that stands under one of ``CLAIM_FIELDS``, at any depth."""
    if isinstance(data, dict):
        for field in CLAIM_FIELDS:
            named = data.get(field) or []
            yield from [named] if isinstance(named, str) else named
        for value in data.values():
            yield from _evidence_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from _evidence_in(value)
