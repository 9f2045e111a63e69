"""What the files of content/phases get wrong about each other, the evidence, the stop rules and the precautions."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from sciatica.decision_table import PHASES, flaws
from sciatica.fields import Fault, leads_nowhere, mappings, texts
from sciatica.figure_number import figure_number, figure_range
from sciatica.models import EvidenceEntry
from sciatica.models.figure_ref import FigureRef
from sciatica.models.phase import BUILT_IN, Row

Loc = tuple[str | int, ...]
MOST_FLAWS = 3
"""A table with a gap has many; a few show where."""


@dataclass(frozen=True)
class Known:
    """What an entry may point to."""

    evidence: Mapping[str, EvidenceEntry]
    claims: Iterable[str]
    stop_rules: Iterable[str]
    precautions: Iterable[str]
    cards: Iterable[str]
    lists: dict[str, Any] = field(default_factory=dict)
    """What was read before, by file."""


def claim_faults(known: Known, raw: Any, loc: Loc = ()) -> Iterator[Fault]:
    """Yield claims and figures, at any depth, that lead nowhere."""
    if isinstance(raw, Mapping):
        for position, claim in enumerate(texts(raw, "evidence")):
            yield from leads_nowhere((*loc, "evidence", position), claim, known.claims, "evidence entry")
        if isinstance(raw.get("evidence"), str):
            yield from leads_nowhere((*loc, "evidence"), raw["evidence"], known.claims, "evidence entry")
            if raw["evidence"] in known.evidence and "figure" in raw:
                yield from _figure(known, raw, loc)
        for name, value in raw.items():
            yield from claim_faults(known, value, (*loc, name))
    elif isinstance(raw, list):
        for position, value in enumerate(raw):
            yield from claim_faults(known, value, (*loc, position))


def _figure(known: Known, raw: Mapping[str, Any], loc: Loc) -> Iterator[Fault]:
    try:
        ref = FigureRef(**{name: raw[name] for name in FigureRef.model_fields if name in raw})
    except ValidationError:
        return  # the model of the file tells it
    is_either = loc[-1:] == ("range",) or "kind" in raw
    try:
        figure_number(ref, known.evidence)
    except ValueError as error:
        if not (is_either and _has_range(ref, known)):
            yield Fault((*loc, "figure"), str(error), ref.figure)


def _has_range(ref: FigureRef, known: Known) -> bool:
    try:
        figure_range(ref, known.evidence)
    except ValueError:
        return False
    return True


def condition_faults(known: Known, raw: Any, loc: Loc = ()) -> Iterator[Fault]:
    """Yield conditions, at any depth, on findings or answers that do not exist."""
    if isinstance(raw, Mapping):
        findings = known.lists["findings"]
        for key in ("finding", "since", "start"):
            if key != "start" or "words" in raw:
                yield from leads_nowhere((*loc, key), raw.get(key), findings, "finding")
        finding = findings.get(raw["finding"]) if isinstance(raw.get("finding"), str) else None
        if finding:
            answers = [
                (("is",), raw.get("is")),
                *((("one_of", i), each) for i, each in enumerate(texts(raw, "one_of"))),
            ]
            for at, answer in answers:
                yield from leads_nowhere((*loc, *at), answer, finding.values, f"answer of {finding.id}")
        for name, value in raw.items():
            yield from condition_faults(known, value, (*loc, name))
    elif isinstance(raw, list):
        for position, value in enumerate(raw):
            yield from condition_faults(known, value, (*loc, position))


def _findings(known: Known, raw: Any) -> Iterator[Fault]:
    for position, entry in mappings({"": raw}, ""):
        for i, name in enumerate(texts(entry, "precautions")):
            yield from leads_nowhere((position, "precautions", i), name, known.precautions, "precaution")
        measure = entry.get("measure")
        yield from leads_nowhere((position, "measure"), measure, known.lists["measures"], "outcome measure")


def _stops(known: Known, raw: Any) -> Iterator[Fault]:
    yield from condition_faults(known, raw)
    asked = set()
    for position, entry in mappings({"": raw}, ""):
        yield from leads_nowhere((position, "rule"), entry.get("rule"), known.stop_rules, "stop rule")
        asked.add(entry.get("rule"))
    for rule in known.stop_rules:
        if rule not in asked:
            yield Fault((), f"nothing asks for the stop rule {rule}")


def _precautions(known: Known, raw: Any) -> Iterator[Fault]:
    yield from condition_faults(known, raw)
    raised = {name for finding in known.lists["findings"].values() for name in finding.precautions}
    for position, entry in mappings({"": raw}, ""):
        yield from leads_nowhere((position, "precaution"), entry.get("precaution"), known.precautions, "precaution")
        if entry.get("precaution") in raised:
            yield Fault((position, "precaution"), "is raised by another finding or line", entry["precaution"])
        raised.add(entry.get("precaution"))
    for name in known.precautions:
        if name not in raised:
            yield Fault((), f"no finding raises the precaution {name}")


def _phases(known: Known, raw: Any) -> Iterator[Fault]:
    yield from condition_faults(known, raw)
    if not isinstance(raw, Mapping):
        return
    criteria = [entry.get("id") for _, entry in mappings(raw, "criteria")]
    places = [((), raw, "finish")]
    places += [(("phases", i), e, n) for i, e in mappings(raw, "phases") for n in ("entry", "progress", "step_back")]
    for loc, entry, name in places:
        for i, criterion in enumerate(texts(entry, name)):
            yield from leads_nowhere((*loc, name, i), criterion, criteria, "criterion")
    found = [entry.get("id") for _, entry in mappings(raw, "phases")]
    if found and found != list(PHASES):
        yield Fault(("phases",), f"expected {', '.join(PHASES)}, in this order")


def _decisions(known: Known, raw: Any) -> Iterator[Fault]:
    if not isinstance(raw, Mapping):
        return
    criteria = known.lists["phases"]
    for position, fact in mappings(raw, "facts"):
        for side in ("all_of", "any_of"):
            for i, name in enumerate(texts(fact, side)):
                yield from leads_nowhere(("facts", position, side, i), name, criteria, "criterion")
    facts = [*BUILT_IN, *(fact.get("id") for _, fact in mappings(raw, "facts"))]
    referrals = [entry.get("id") for _, entry in mappings(raw, "referrals")]
    for table, phases in (("first_visit", [None]), ("follow_up", PHASES)):
        for position, row in mappings(raw, table):
            for side in ("holds", "fails"):
                for i, name in enumerate(texts(row, side)):
                    yield from leads_nowhere((table, position, side, i), name, facts, "fact")
            yield from leads_nowhere((table, position, "referral"), row.get("referral"), referrals, "referral")
            if row.get("step") == "refer" and ("referral" in row) == ("stop" in texts(row, "holds")):
                yield Fault((table, position, "referral"), "is required, but for the row that holds stop")
        yield from _flaws(raw, table, phases)


def _flaws(raw: Mapping[str, Any], table: str, phases: Iterable[str | None]) -> Iterator[Fault]:
    try:
        rows = TypeAdapter(list[Row]).validate_python(raw.get(table))
    except ValidationError:
        return  # the model of the file tells it
    found = list(flaws(rows, list(phases)))
    positions = {row.id: position for position, row in enumerate(rows)}
    for flaw in found[:MOST_FLAWS]:
        yield Fault((table, positions[flaw.rows[-1]]) if flaw.rows else (table,), str(flaw))
    if len(found) > MOST_FLAWS:
        yield Fault((table,), f"and {len(found) - MOST_FLAWS} more combinations without exactly one row")


def _card_faults(known: Known, raw: Any, loc: Loc = ()) -> Iterator[Fault]:
    """Yield cards, at any depth, that the library does not have."""
    if isinstance(raw, Mapping):
        for i, name in enumerate(texts(raw, "cards")):
            yield from leads_nowhere((*loc, "cards", i), name, known.cards, "exercise")
        for name, value in raw.items():
            yield from _card_faults(known, value, (*loc, name))
    elif isinstance(raw, list):
        for position, value in enumerate(raw):
            yield from _card_faults(known, value, (*loc, position))


def _plan(known: Known, raw: Any) -> Iterator[Fault]:
    if not isinstance(raw, Mapping):
        return
    yield from _card_faults(known, raw)
    findings = known.lists["findings"]
    for field_, key, finding in (("goals", "goal", "goals"), ("directions", "direction", "direction")):
        answers = findings[finding].values if finding in findings else []
        for position, entry in mappings(raw, field_):
            yield from leads_nowhere((field_, position, key), entry.get(key), answers, f"answer of {finding}")
    for position, entry in mappings(raw, "directions"):
        loc = ("directions", position, "marked_by")
        yield from leads_nowhere(loc, entry.get("marked_by"), known.precautions, "precaution")
    if "goals" in findings:
        said = [entry.get("goal") for _, entry in mappings(raw, "goals")]
        yield from (Fault(("goals",), f"has no words for {n}") for n in findings["goals"].values if n not in said)
    shortest = findings["visit-minutes"].lowest if "visit-minutes" in findings else None
    for position, phase in mappings(raw, "phases"):
        for i, name in enumerate(texts(phase, "measure")):
            loc = ("phases", position, "measure", i)
            yield from leads_nowhere(loc, name, known.lists["measures"], "outcome measure")
        least = [part.get("least_minutes") for _, part in mappings(phase, "session")]
        if shortest and all(isinstance(n, int) for n in least) and sum(least) > shortest:
            yield Fault(
                ("phases", position, "session"), f"takes {sum(least)} minutes; the shortest visit has {shortest:g}"
            )


def _norms(known: Known, raw: Any) -> Iterator[Fault]:
    for position, entry in mappings({"": raw}, ""):
        norms = entry.get("norms")
        if isinstance(norms, Mapping) and norms.get("evidence") in known.evidence:
            figures = known.evidence[norms["evidence"]].figures
            if not any(name.startswith(f"{norms.get('prefix')}_") for name in figures):
                yield Fault((position, "norms", "prefix"), "is the beginning of no figure", norms.get("prefix"))


FAULTS: dict[str, Callable[[Known, Any], Iterator[Fault]]] = {
    "measures": _norms,
    "findings": _findings,
    "stop_findings": _stops,
    "precautions": _precautions,
    "phases": _phases,
    "decisions": _decisions,
    "plan": _plan,
}
"""By file, what yields its faults besides claims that lead nowhere."""
