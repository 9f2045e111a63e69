"""The pages on which the engine is measured: the course's own, and two small books with one and with twelve cases."""

from dataclasses import replace
from pathlib import Path

from benchmarks.contestants import CONTESTANTS, OURS, Contestant
from sciatica.bank import case_ids, load_case
from tests.small_book import CHAPTER, build, write_book

ITEMS_PER_CASE = 6
COUNTS = {"one_case": 1, "twelve_cases": 12}
COURSE = next(each for each in CONTESTANTS if each.name == OURS)
RECORD_PAGE = replace(COURSE, page="reference/my-record.html")


def build_pages(folder: Path) -> dict[str, Contestant]:
    """Build a book for each of `COUNTS`; raises RuntimeError with the log when a build fails."""
    return {name: _build(folder / name, name, count) for name, count in COUNTS.items()}


def _build(folder: Path, name: str, cases: int) -> Contestant:
    shown = [f'widgets.CaseQuiz("{case_id}")' for case_id in _cases()[:cases]]
    run = build(write_book(folder, "import widgets", *shown))
    if run.returncode:
        raise RuntimeError(run.stdout[-3000:])
    return replace(COURSE, name=name, html_dir=folder / "_build" / "html", page=f"{CHAPTER}.html")


def _cases() -> list[str]:
    """Unguided cases of that many items, by id."""
    cases = [load_case(case_id) for case_id in case_ids()]
    return [case.id for case in cases if case.guidance == "unguided" and len(case.items) == ITEMS_PER_CASE]
