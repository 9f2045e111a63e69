"""What the probability lab takes from content/reasoning: populations to start from, lines to act at, and overlaps."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sciatica.accuracy import read_accuracy
from sciatica.catalogue import Catalogue
from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, StrictModel, leads_nowhere, mappings, repeated, texts
from sciatica.models import ActionLines, Estimate, EvidenceEntry, Interval, Overlap, Population
from sciatica.paths import CONTENT
from sciatica.reasoning import read_reasoning
from sciatica.validation import read_content

FOLDER = "reasoning"
M = TypeVar("M", bound=StrictModel)


def load_populations(content: Path = CONTENT) -> list[Population]:
    """Return all populations in the order of the file. Raises ContentError with every fault."""
    populations, problems = read_populations(content)
    if problems:
        raise ContentError(problems)
    return populations


def read_populations(content: Path = CONTENT) -> tuple[list[Population], list[Problem]]:
    """Return the populations, and what is wrong with the file (then there are none)."""
    return _read(content, "populations.yml", Population, _no_share)


def pre_test(population: Population, evidence: Mapping[str, EvidenceEntry]) -> Estimate:
    """Return the population's published share, with its interval where there is one."""
    figure = evidence[population.evidence].figures[population.figure]
    if figure.ci95 is None:
        return Estimate(value=figure.value)
    return Estimate(value=figure.value, interval=Interval(lo=figure.ci95[0], hi=figure.ci95[1]))


def load_action_lines(content: Path = CONTENT) -> list[ActionLines]:
    """Return all entries in the order of the file, the usual one first. Raises ContentError with every fault."""
    lines, problems = read_action_lines(content)
    if problems:
        raise ContentError(problems)
    return lines


def read_action_lines(content: Path = CONTENT) -> tuple[list[ActionLines], list[Problem]]:
    """Return the entries, and what is wrong with the file (then there are none)."""
    return _read(content, "action_lines.yml", ActionLines, _unclear)


def lines_for(condition: str, lines: list[ActionLines]) -> ActionLines:
    """Return the entry that holds for a target condition."""
    return next((entry for entry in lines if condition in entry.conditions), lines[0])


def load_overlaps(content: Path = CONTENT) -> list[Overlap]:
    """Return all overlaps in the order of the file. Raises ContentError with every fault."""
    overlaps, problems = read_overlaps(content)
    if problems:
        raise ContentError(problems)
    return overlaps


def read_overlaps(content: Path = CONTENT) -> tuple[list[Overlap], list[Problem]]:
    """Return the overlaps, and what is wrong with the file (then there are none)."""
    return _read(content, "overlaps.yml", Overlap, _unjoined)


def lab_problems(content: Path = CONTENT) -> list[Problem]:
    """Return every fault of these files."""
    return [*read_populations(content)[1], *read_action_lines(content)[1], *read_overlaps(content)[1]]


def _read(
    content: Path, name: str, model: type[M], faults: Callable[[Path, Catalogue, Any], Iterator[Fault]]
) -> tuple[list[M], list[Problem]]:
    if not (content / FOLDER).is_dir():
        return [], []  # as in `sciatica.reasoning`
    catalogue = Catalogue.read(content)
    entries, problems = read_content(content / FOLDER / name, list[model], partial(faults, content, catalogue))
    return ([] if problems else entries or []), problems


def _no_share(content: Path, catalogue: Catalogue, raw: Any) -> Iterator[Fault]:
    """Yield populations whose figure leads nowhere or is no share, and what both files may get wrong."""
    yield from _shared(content, raw)
    evidence = catalogue.evidence
    for position, entry in _entries(raw):
        name, figure = entry.get("evidence"), entry.get("figure")
        yield from leads_nowhere((position, "evidence"), name, evidence.ids, "evidence entry")
        claim = evidence.entries.get(name) if isinstance(name, str) else None
        if claim is None or not isinstance(figure, str):
            continue
        yield from leads_nowhere((position, "figure"), figure, claim.figures, f"figure in {name}")
        found = claim.figures.get(figure)
        if found and (found.value is None or found.unit != "fraction"):
            yield Fault((position, "figure"), "is no single share; expected a figure with a value in fractions", figure)


def _unclear(content: Path, catalogue: Catalogue, raw: Any) -> Iterator[Fault]:
    """Yield a condition that two entries name, entries for no condition but the first, and what leads nowhere."""
    yield from _shared(content, raw)
    named: set[str] = set()
    for position, entry in _entries(raw):
        conditions = texts(entry, "conditions")
        if bool(conditions) != (position > 0):
            rule = "the first entry holds for all other conditions and names none; every other entry names some"
            yield Fault((position, "conditions"), rule)
        for i, condition in enumerate(conditions):
            if condition in named:
                yield Fault((position, "conditions", i), "is named by an earlier entry", condition)
            named.add(condition)
        for i, claim in enumerate(texts(entry, "evidence")):
            yield from leads_nowhere((position, "evidence", i), claim, catalogue.evidence.ids, "evidence entry")


def _unjoined(content: Path, catalogue: Catalogue, raw: Any) -> Iterator[Fault]:
    """Yield rows and groups that lead nowhere, a row named twice, and rows of two conditions in one entry."""
    condition_of = {test.id: test.target_condition for test in read_accuracy(content).tests}
    named: set[str] = set()
    for position, entry in _entries(raw):
        groups = read_reasoning(content).groups
        yield from leads_nowhere((position, "group"), entry.get("group"), groups, "group")
        rows = texts(entry, "rows")
        for i, row in enumerate(rows):
            yield from leads_nowhere((position, "rows", i), row, condition_of, "row of the accuracy table")
            if row in named:
                yield Fault((position, "rows", i), "is named before", row)
            named.add(row)
        if len({condition_of[row] for row in rows if row in condition_of}) > 1:
            yield Fault((position, "rows"), "rows of one entry have one target condition")


def _shared(content: Path, raw: Any) -> Iterator[Fault]:
    for position, entry_id in repeated({"entries": raw}, "entries", "id"):
        yield Fault((position, "id"), "is used by an earlier entry", entry_id)
    known = {test.target_condition for test in read_accuracy(content).tests}
    for position, entry in _entries(raw):
        for i, condition in enumerate(texts(entry, "conditions")):
            yield from leads_nowhere((position, "conditions", i), condition, known, "target condition")


def _entries(raw: Any) -> list[tuple[int, Mapping[str, Any]]]:
    return mappings({"entries": raw}, "entries")
