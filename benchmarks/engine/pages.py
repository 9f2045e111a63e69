"""The pages on which the engine is measured: the course's own, and two small books with one and with twelve cases."""

from dataclasses import replace
from pathlib import Path

import yaml

from benchmarks.contestants import CONTESTANTS, OURS, Contestant
from sciatica.bank import case_ids, load_case
from sciatica.paths import CONTENT
from tests.small_book import CHAPTER, build, write_book

ITEMS_PER_CASE = 6
COUNTS = {"one_case": 1, "twelve_cases": 12}
COURSE = next(each for each in CONTESTANTS if each.name == OURS)
RECORD_PAGE = replace(COURSE, page="reference/my-record.html")


def build_pages(folder: Path) -> dict[str, Contestant]:
    """Build a book for each of `COUNTS`; raises RuntimeError with the log when a build fails."""
    return {name: _build(folder / name, name, count) for name, count in COUNTS.items()}


def _build(folder: Path, name: str, cases: int) -> Contestant:
    files = write_cases(folder / "cases", cases)
    shown = [f"widgets.CaseQuiz.from_file({str(file)!r})" for file in files]
    run = build(write_book(folder, "import widgets", *shown))
    if run.returncode:
        raise RuntimeError(run.stdout[-3000:])
    return replace(COURSE, name=name, html_dir=folder / "_build" / "html", page=f"{CHAPTER}.html")


def write_cases(folder: Path, count: int) -> list[Path]:
    """Write so many of the course's unguided cases, each cut to `ITEMS_PER_CASE`; ValueError if there are fewer."""
    cases = [load_case(case_id) for case_id in case_ids()]
    long = [case.id for case in cases if case.guidance == "unguided" and len(case.items) >= ITEMS_PER_CASE]
    if len(long) < count:
        raise ValueError(f"only {len(long)} unguided cases have {ITEMS_PER_CASE} items or more; {count} are needed")
    folder.mkdir(parents=True)
    files = [folder / f"{case_id}.yml" for case_id in long[:count]]
    for file in files:
        case = yaml.safe_load((CONTENT / "cases" / file.name).read_text("utf-8"))
        case["items"] = case["items"][:ITEMS_PER_CASE]
        file.write_text(yaml.safe_dump(case, allow_unicode=True, sort_keys=False), "utf-8")
    return files
