"""Which tests of one condition measure the same thing, so that the probability lab counts only one of them."""

import re
from collections.abc import Mapping, Sequence

from sciatica.models import IndexTest, Overlap
from sciatica.reasoning import Reasoning

STUDY = re.compile(r"\s*\([^)]*\)$")


def groups_of(tests: Sequence[IndexTest], rows: Mapping[str, str]) -> dict[str, str]:
    """Return the group of each test, by id, that shares one with another.

    ``rows`` says what authors have grouped (`grouped_rows`). Of the other tests, one finding in several studies is one
    measurement, and so is an age, whatever the cut-off; findings of one evidence entry were seen in the same people,
    and nobody has published what they add to each other.
    """
    group = {test.id: rows[test.id] for test in tests if test.id in rows}
    by_finding = {_measured(test): group[test.id] for test in tests if test.id in group}
    by_entry: dict[str, str] = {}
    for test in tests:
        if test.id not in group:
            called = by_finding.get(_measured(test)) or by_entry.get(test.evidence_id) or test.id
            group[test.id] = by_finding.setdefault(_measured(test), called)
            by_entry.setdefault(test.evidence_id, called)
    names = list(group.values())
    return {test_id: name for test_id, name in group.items() if names.count(name) > 1}


def grouped_rows(reasoning: Reasoning, overlaps: Sequence[Overlap]) -> dict[str, str]:
    """Return the group of each row that is a procedure of the virtual patients, or that authors joined to others.

    A procedure in no group is one of its own: patients and lab count it alike.
    """
    of_procedure = {name: group.id for group in reasoning.groups.values() for name in group.procedures}
    rows = {row: of_procedure.get(name, name) for name, each in reasoning.procedures.items() for row in each.accuracy}
    for overlap in overlaps:
        rows |= dict.fromkeys(overlap.rows, overlap.group or overlap.rows[0])
    return rows


def reasons(reasoning: Reasoning, overlaps: Sequence[Overlap]) -> dict[str, str]:
    """Return as Markdown why the tests of a group overlap, by group."""
    own = {overlap.rows[0]: overlap.reason for overlap in overlaps if overlap.reason}
    return {name: group.reason for name, group in reasoning.groups.items()} | own


def _measured(test: IndexTest) -> str:
    finding = STUDY.sub("", test.finding.casefold())
    return "age" if finding.startswith("age ") else finding
