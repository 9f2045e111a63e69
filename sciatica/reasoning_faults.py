"""What the files of content/reasoning get wrong about each other, the accuracy table and the evidence."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sciatica.catalogue import Catalogue
from sciatica.fields import Fault, leads_nowhere, mappings, texts
from sciatica.models import IndexTest


@dataclass(frozen=True)
class Known:
    """What an entry may point to: what other files hold, and the lists of this folder that were read before."""

    catalogue: Catalogue
    tests: Mapping[str, IndexTest]
    lists: Mapping[str, Any] = field(default_factory=dict)
    taken: dict[str, str] = field(default_factory=dict)
    """Who has taken what may be taken once: conditions, and procedures into groups."""

    def with_ids(self, name: str, entries: Any) -> "Known":
        """Return the same with one more list."""
        return replace(self, lists={**self.lists, name: entries})


def evidence_faults(known: Catalogue, raw: Mapping[str, Any], name: str = "evidence") -> Iterator[Fault]:
    """Yield the ids in ``raw[name]`` that are no claims."""
    for position, claim in enumerate(texts(raw, name)):
        yield from leads_nowhere((name, position), claim, known.evidence.ids, "evidence entry")


def reading_faults(procedures: Mapping[str, Any], raw: Any, loc: tuple[str | int, ...]) -> Iterator[Fault]:
    """Yield a procedure that does not exist, or a reading that it does not have."""
    if not isinstance(raw, Mapping):
        return
    procedure = raw.get("procedure")
    yield from leads_nowhere((*loc, "procedure"), procedure, procedures, "procedure")
    if isinstance(procedure, str) and procedure in procedures:
        readings = procedures[procedure].readings
        yield from leads_nowhere((*loc, "reading"), raw.get("reading"), readings, f"reading of {procedure}")


def _hypothesis(known: Known, raw: Mapping[str, Any]) -> Iterator[Fault]:
    conditions = {test.target_condition for test in known.tests.values()}
    for position, condition in enumerate(texts(raw, "conditions")):
        loc = ("conditions", position)
        yield from leads_nowhere(loc, condition, conditions, "target condition in the accuracy table")
        other = known.taken.setdefault(condition, str(raw.get("id")))
        if other != raw.get("id"):
            yield Fault(loc, f"already belongs to {other}", condition)


def _procedure(known: Known, raw: Mapping[str, Any]) -> Iterator[Fault]:
    hypotheses = known.lists["hypotheses"]
    of_condition = {name: id_ for id_, each in hypotheses.items() for name in each.conditions}
    rows = [(("accuracy", i), row, None) for i, row in enumerate(texts(raw, "accuracy"))]
    for i, contrast in mappings(raw, "against"):
        yield from leads_nowhere(("against", i, "hypothesis"), contrast.get("hypothesis"), hypotheses, "hypothesis")
        rows.append((("against", i, "row"), contrast.get("row"), contrast.get("hypothesis")))
    seen: dict[tuple[str, str | None], str] = {}
    for loc, row, versus in rows:
        yield from leads_nowhere(loc, row, known.tests, "row in the accuracy table")
        if isinstance(row, str) and row in known.tests:
            condition = known.tests[row].target_condition
            hypothesis = of_condition.get(condition)
            if hypothesis is None:
                yield Fault(loc, f"is about {condition}, which no hypothesis has among its conditions", row)
            elif hypothesis == versus:
                yield Fault(loc, f"is about {hypothesis} itself; name the other hypothesis", row)
            elif seen.setdefault((hypothesis, versus), row) != row:
                yield Fault(loc, f"is about {hypothesis}, as is {seen[hypothesis, versus]}; one row counts", row)


def _group(known: Known, raw: Mapping[str, Any]) -> Iterator[Fault]:
    yield from evidence_faults(known.catalogue, raw)
    for position, procedure in enumerate(texts(raw, "procedures")):
        loc = ("procedures", position)
        yield from leads_nowhere(loc, procedure, known.lists["procedures"], "procedure")
        other = known.taken.setdefault(f"procedure {procedure}", str(raw.get("id")))
        if other != raw.get("id"):
            yield Fault(loc, f"already belongs to the group {other}", procedure)


def _contradiction(known: Known, raw: Mapping[str, Any]) -> Iterator[Fault]:
    for side in ("if", "not"):
        yield from reading_faults(known.lists["procedures"], raw.get(side), (side,))


def _stop_rule(known: Known, raw: Mapping[str, Any]) -> Iterator[Fault]:
    yield from evidence_faults(known.catalogue, raw)
    for position, conditions in mappings(raw, "when"):
        for procedure, readings in conditions.items():
            for i, reading in enumerate(readings if isinstance(readings, list) else []):
                found = {"procedure": procedure, "reading": reading}
                for fault in reading_faults(known.lists["procedures"], found, ()):
                    at = (procedure, i) if fault.loc == ("reading",) else (procedure,)
                    yield fault._replace(loc=("when", position, *at))


def _screen(known: Known, raw: Any) -> Iterator[Fault]:
    if isinstance(raw, Mapping):
        yield from evidence_faults(known.catalogue, raw)
        for position, procedure in enumerate(texts(raw, "procedures")):
            yield from leads_nowhere(("procedures", position), procedure, known.lists["procedures"], "procedure")


def _nothing(known: Known, raw: Mapping[str, Any]) -> Iterator[Fault]:
    yield from ()


FAULTS: dict[str, Callable[[Known, Any], Iterator[Fault]]] = {
    "hypotheses": _hypothesis,
    "procedures": _procedure,
    "groups": _group,
    "contradictions": _contradiction,
    "stop_rules": _stop_rule,
    "first_steps": _nothing,
    "settings": _nothing,
    "screen": _screen,
}
"""By file, what yields the faults of an entry."""
