"""Which tests of one condition measure the same thing, so that the probability lab counts only one of them."""

from collections.abc import Sequence

from sciatica.models import IndexTest
from sciatica.reasoning import Reasoning


def groups_of(tests: Sequence[IndexTest], reasoning: Reasoning) -> dict[str, str]:
    """Return the group of each test, by id, that shares one with another.

    A test that is a procedure of the virtual patients has that procedure's group (content/reasoning/groups.yml). Of
    the others, the same finding in several studies is one measurement, and so is an age, whatever the cut-off;
    findings of one evidence entry were seen in the same people, and nobody has published what they add to each other.
    """
    of_procedure = {name: group.id for group in reasoning.groups.values() for name in group.procedures}
    of_row = {row: of_procedure.get(name, name) for name, each in reasoning.procedures.items() for row in each.accuracy}
    group = {test.id: of_row[test.id] for test in tests if test.id in of_row}
    by_finding = {_measured(test): group[test.id] for test in tests if test.id in group}
    by_entry: dict[str, str] = {}
    for test in tests:
        if test.id not in group:
            other = by_finding.get(_measured(test)) or by_entry.get(test.evidence_id) or test.id
            group[test.id] = by_finding.setdefault(_measured(test), other)
            by_entry.setdefault(test.evidence_id, other)
    called = list(group.values())
    return {test_id: name for test_id, name in group.items() if called.count(name) > 1}


def _measured(test: IndexTest) -> str:
    finding = test.finding.casefold()
    return "age" if finding.startswith("age ") else finding
