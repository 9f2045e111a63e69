"""Reads a decision table, and proves that every combination of facts has exactly one row."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple, get_args

from sciatica.models.exercise import Phase
from sciatica.models.phase import Row

PHASES: tuple[str, ...] = get_args(Phase)


class Flaw(NamedTuple):
    """A combination of facts without a row, or with several."""

    true: frozenset[str]
    """The facts that hold."""
    phase: str | None
    """The phase in which the person is; None at a first visit."""
    rows: tuple[str, ...]
    """Ids of the rows that match: none, or two and more."""

    def __str__(self) -> str:
        where = f"in {self.phase}, " if self.phase else ""
        facts = f"{where}with {' and '.join(sorted(self.true)) or 'nothing true'}"
        return f"{facts}: {' and '.join(self.rows)} both match" if self.rows else f"{facts}: no row matches"


def matching(rows: Iterable[Row], true: Iterable[str], phase: str | None) -> list[Row]:
    """Return the rows that match where exactly the facts ``true`` hold of a person in ``phase``."""
    known = set(true)
    return [
        row
        for row in rows
        if known.issuperset(row.holds) and known.isdisjoint(row.fails) and (not row.phases or phase in row.phases)
    ]


def the_row(rows: Iterable[Row], true: Iterable[str], phase: str | None) -> Row:
    """Return the one row that matches. Raises ValueError for a table with a gap or an overlap there."""
    true = frozenset(true)
    found = matching(rows, true, phase)
    if len(found) != 1:
        raise ValueError(str(Flaw(true, phase, tuple(row.id for row in found))))
    return found[0]


def flaws(rows: Sequence[Row], phases: Sequence[str | None]) -> Iterator[Flaw]:
    """Yield every combination of the facts that ``rows`` name, in each of ``phases``, without exactly one row."""
    facts = sorted({fact for row in rows for fact in (*row.holds, *row.fails)})
    for values in product((False, True), repeat=len(facts)):
        true = frozenset(fact for fact, holds in zip(facts, values, strict=True) if holds)
        for phase in phases:
            found = matching(rows, true, phase)
            if len(found) != 1:
                yield Flaw(true, phase, tuple(row.id for row in found))
