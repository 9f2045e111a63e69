"""The table of diagnostic accuracy: content/evidence/diagnostic_accuracy.csv as typed rows."""

import csv
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from sciatica.errors import ContentError, Problem, UnknownName
from sciatica.models import Estimate, IndexTest
from sciatica.paths import CONTENT
from sciatica.rule_text import NO_VALUE
from sciatica.stamped_cache import stamped_cache

# Which part of an estimate a column holds, by the column's ending.
PARTS: dict[str, tuple[str, ...]] = {"": ("value",), "_lo": ("interval", "lo"), "_hi": ("interval", "hi")}


class AccuracyReading(NamedTuple):
    """What came of reading the table."""

    tests: list[IndexTest]
    """The valid rows, in the order of the table."""
    lines: dict[str, int]
    """The line of each id."""
    problems: list[Problem]
    """What is wrong with the header and the other rows."""


def accuracy_path(content: Path = CONTENT) -> Path:
    """Return the path of the table."""
    return content / "evidence" / "diagnostic_accuracy.csv"


def load_accuracy(content: Path = CONTENT) -> list[IndexTest]:
    """Return all index tests in the order of the table. Raises ContentError with every fault."""
    reading = read_accuracy(content)
    if reading.problems:
        raise ContentError(reading.problems)
    return list(reading.tests)


def read_accuracy(content: Path = CONTENT) -> AccuracyReading:
    """Return the valid rows, and what is wrong with the others."""
    return _read(accuracy_path(content))


def select(
    tests: Iterable[IndexTest],
    target_condition: str | None = None,
    kind: str | None = None,
    findings: Collection[str] | None = None,
) -> list[IndexTest]:
    """Return the tests for a condition, of a kind, with certain findings (their text or their row's id).

    None means no restriction. Raises UnknownName, naming the nearest, for a word that no remaining row has.
    """
    chosen = list(tests)
    if target_condition is not None:
        chosen = _having(chosen, "target condition", [target_condition], lambda test: {test.target_condition})
    if kind is not None:
        chosen = _having(chosen, "kind of index test", [kind], lambda test: {test.kind})
    if findings is not None:
        chosen = _having(chosen, "finding", findings, lambda test: {test.finding, test.id})
    return chosen


def columns() -> dict[str, tuple[str, ...]]:
    """Return the table's columns in order, each with the place of its value in an IndexTest."""
    found: dict[str, tuple[str, ...]] = {}
    for name, field in IndexTest.model_fields.items():
        if Estimate in getattr(field.annotation, "__args__", ()):
            found |= {f"{name}{ending}": (name, *part) for ending, part in PARTS.items()}
        else:
            found[name] = (name,)
    return found


def _having(tests: list[IndexTest], word: str, wanted: Collection[str], names_of: Any) -> list[IndexTest]:
    known = set().union(*map(names_of, tests))
    for name in wanted:
        if name not in known:
            raise UnknownName(name, known, word)
    return [test for test in tests if names_of(test) & set(wanted)]


@stamped_cache
def _read(path: Path) -> AccuracyReading:
    if not path.is_file():
        return AccuracyReading([], {}, [Problem(path, None, None, None, "there is no such file")])
    tests: list[IndexTest] = []
    lines: dict[str, int] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, restkey="cells beyond the last column")
        problems = list(_header_problems(path, reader.fieldnames or []))
        for cells in [] if problems else reader:
            test, found = _row(path, reader.line_num, cells)
            problems += found
            first = lines.setdefault(cells["id"], reader.line_num)
            if first != reader.line_num:
                rule = f"is used by the row on line {first}"
                problems.append(Problem(path, reader.line_num, cells["id"], "id", rule))
            tests += [test] if test else []
    return AccuracyReading(tests, lines, problems)


def _header_problems(path: Path, header: Collection[str]) -> Iterator[Problem]:
    expected = list(columns())
    for name in expected:
        if name not in header:
            yield Problem(path, 1, None, name, "this column is missing")
    for name in header:
        if name not in expected:
            yield Problem(path, 1, None, name, "is not a known column")


def _row(path: Path, line: int, cells: Mapping[str, Any]) -> tuple[IndexTest | None, list[Problem]]:
    by_place = {place: name for name, place in columns().items()}
    raw: dict[str, Any] = {}
    for name, cell in cells.items():
        if cell not in (None, "", []):
            _put(raw, columns().get(name, (name,)), cell)
    try:
        return IndexTest.model_validate(raw), []
    except ValidationError as error:
        problems = []
        for detail in error.errors():
            name = by_place.get(detail["loc"]) or by_place.get((*detail["loc"], "value")) or str(detail["loc"][0])
            value = None if detail["input"] is NO_VALUE or isinstance(detail["input"], dict) else detail["input"]
            problems.append(Problem(path, line, cells.get("id") or None, name, detail["msg"], value))
        return None, problems


def _put(raw: dict[str, Any], place: tuple[str, ...], cell: str) -> None:
    *outer, last = place
    for part in outer:
        raw = raw.setdefault(part, {})
    raw[last] = _number(cell, int if place == ("n",) else float) if outer or place == ("n",) else cell


def _number(cell: str, kind: type) -> float | int | str:
    try:
        return kind(cell)
    except ValueError:
        # Left as text: the model will say that it expected a number.
        return cell
