"""The virtual patients: content/patients/*.yml, and an educator's own files."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from sciatica.body_charts import read_body_chart
from sciatica.catalogue import Catalogue
from sciatica.content_folder import ContentFolder
from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, leads_nowhere, mappings, texts
from sciatica.models import Patient
from sciatica.paths import CONTENT
from sciatica.patient_play import play_faults
from sciatica.reasoning import Reasoning, read_reasoning
from sciatica.reasoning_faults import evidence_faults, reading_faults
from sciatica.validation import read_content

# Where ids of claims stand, by the list that holds them.
CLAIMS_IN = ("expert_path", "key_findings")


def _unresolved(raw: Mapping[str, Any], catalogue: Catalogue) -> Iterator[Fault]:
    reasoning = read_reasoning(catalogue.content)
    yield from _pointers(raw, reasoning)
    yield from _results(raw, reasoning, catalogue)
    yield from _claims(raw, catalogue)
    yield from play_faults(raw, reasoning, catalogue.content)


PATIENTS = ContentFolder("patients", Patient, "virtual patient", _unresolved)


def load_patient_file(path: Path, content: Path = CONTENT) -> Patient:
    """Return the patient in an educator's own file. Raises ContentError with every fault of it."""
    patient, problems = read_patient_file(path, content)
    if patient is None or problems:
        raise ContentError(problems)
    return patient


def read_patient_file(path: Path, content: Path = CONTENT) -> tuple[Patient | None, list[Problem]]:
    """Return the patient in a file, and what is wrong with it."""
    return read_content(path, Patient, partial(_faults_of_file, Catalogue.read(content)))


def _faults_of_file(catalogue: Catalogue, raw: Any) -> Iterator[Fault]:
    if isinstance(raw, Mapping):
        yield from _unresolved(raw, catalogue)


def _pointers(raw: Mapping[str, Any], reasoning: Reasoning) -> Iterator[Fault]:
    """Yield what leads to no setting, hypothesis, procedure or first step."""
    yield from leads_nowhere(("setting",), raw.get("setting"), reasoning.settings, "setting")
    shares = raw.get("pre_test")
    for name in shares if isinstance(shares, Mapping) else ():
        yield from leads_nowhere(("pre_test", name), name, reasoning.hypotheses, "hypothesis")
    for field, key in (("expert_path", "do"), ("key_findings", "finding")):
        for i, entry in mappings(raw, field):
            yield from leads_nowhere((field, i, key), entry.get(key), reasoning.procedures, "procedure")
    for loc, choice in _choices(raw.get("decision")):
        yield from leads_nowhere((*loc, "first"), choice.get("first"), reasoning.first_steps, "first step")


def _choices(decision: Any) -> Iterator[tuple[tuple[str | int, ...], Mapping[str, Any]]]:
    if not isinstance(decision, Mapping):
        return
    if isinstance(decision.get("best"), Mapping):
        yield ("decision", "best"), decision["best"]
    for i, choice in mappings(decision, "accept"):
        yield ("decision", "accept", i), choice
    for i, tempting in mappings(decision, "tempting"):
        if isinstance(tempting.get("choice"), Mapping):
            yield ("decision", "tempting", i, "choice"), tempting["choice"]


def _results(raw: Mapping[str, Any], reasoning: Reasoning, catalogue: Catalogue) -> Iterator[Fault]:
    """Yield results of nothing, readings that a procedure does not have, missing results, and contradictions."""
    results = raw.get("results")
    if not isinstance(results, Mapping):
        return
    readings = {name: each.usual for name, each in reasoning.procedures.items() if each.usual}
    for name, result in results.items():
        if isinstance(result, Mapping):
            found = {"procedure": name, "reading": result.get("reading")}
            for fault in reading_faults(reasoning.procedures, found, ()):
                yield fault._replace(loc=("results", name, *(fault.loc if fault.loc == ("reading",) else ())))
            yield from _regions(result, ("results", name, "regions"), catalogue)
            readings[name] = result.get("reading")
    for name in reasoning.procedures:
        if name not in readings:
            yield Fault(("results",), f"has no {name}, which has no usual reading", None)
    for pair in reasoning.contradictions:
        one, other = pair.condition, pair.excluded
        if readings.get(one.procedure) == one.reading and readings.get(other.procedure) == other.reading:
            at = one.procedure if one.procedure in results else other.procedure
            told = f"{one.procedure}: {one.reading} contradicts {other.procedure}: {other.reading} ({pair.reason})"
            yield Fault(("results", at), told)


def _regions(result: Mapping[str, Any], loc: tuple[str | int, ...], catalogue: Catalogue) -> Iterator[Fault]:
    if result.get("chart") in ("regions", "dermatomes"):
        known = read_body_chart(result["chart"], catalogue.content).titles
        for i, region in enumerate(texts(result, "regions")):
            yield from leads_nowhere((*loc, i), region, known, f"region of {result['chart']}.svg")


def _claims(raw: Mapping[str, Any], catalogue: Catalogue) -> Iterator[Fault]:
    yield from evidence_faults(catalogue, raw, "pre_test_evidence")
    places = [((field, i), entry) for field in CLAIMS_IN for i, entry in mappings(raw, field)]
    decision = raw.get("decision")
    if isinstance(decision, Mapping):
        places.append((("decision",), decision))
        places += [(("decision", "tempting", i), entry) for i, entry in mappings(decision, "tempting")]
    for loc, entry in places:
        for fault in evidence_faults(catalogue, entry):
            yield fault._replace(loc=(*loc, *fault.loc))
