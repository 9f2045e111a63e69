"""The three-phase model as data: content/phases/*.yml, read together since its files point to each other."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from sciatica.errors import ContentError, Problem
from sciatica.evidence import read_evidence
from sciatica.exercises import EXERCISES
from sciatica.fields import Fault, repeated
from sciatica.models import EvidenceEntry, Precaution, StopRule
from sciatica.models.criterion import Criterion
from sciatica.models.outcome_measure import OutcomeMeasure
from sciatica.models.phase import DecisionTables, ThreePhases
from sciatica.models.phase_findings import PlannerFinding, RaisedPrecaution, StopFinding
from sciatica.models.phase_plan import PlanRules
from sciatica.paths import CONTENT
from sciatica.phase_faults import FAULTS, Known, claim_faults
from sciatica.precautions import read_precautions
from sciatica.reasoning import read_reasoning
from sciatica.validation import read_content

# The files, in an order in which each may point to those before it.
FILES: dict[str, Any] = {
    "measures": list[OutcomeMeasure],
    "findings": list[PlannerFinding],
    "stop_findings": list[StopFinding],
    "precautions": list[RaisedPrecaution],
    "phases": ThreePhases,
    "decisions": DecisionTables,
    "plan": PlanRules,
}


class PhaseModel(NamedTuple):
    """What the files hold, with what they rest on."""

    measures: dict[str, OutcomeMeasure]
    findings: dict[str, PlannerFinding]
    stop_findings: dict[str, StopFinding]
    precautions: list[RaisedPrecaution]
    phases: ThreePhases
    decisions: DecisionTables
    plan: PlanRules
    evidence: dict[str, EvidenceEntry]
    stop_rules: dict[str, StopRule]
    precaution_names: dict[str, Precaution]

    @property
    def criteria(self) -> dict[str, Criterion]:
        """The criteria by id."""
        return {criterion.id: criterion for criterion in self.phases.criteria}


def load_phase_model(content: Path = CONTENT) -> PhaseModel:
    """Return the model. Raises ContentError with every fault of every file, and of what it rests on."""
    model, problems = read_phase_model(content)
    problems = [*read_evidence(content).problems, *read_reasoning(content).problems, *problems]
    if model is None or problems:
        raise ContentError(problems)
    return model


def read_phase_model(content: Path = CONTENT) -> tuple[PhaseModel | None, list[Problem]]:
    """Return the model, None where a file breaks its rules or there is none, and what is wrong with the files."""
    folder = content / "phases"
    if not folder.is_dir():
        return None, []
    reading, stop_rules = read_evidence(content), read_reasoning(content).stop_rules
    names = read_precautions(content)[0]
    known = Known(reading.entries, reading.ids, stop_rules, names, EXERCISES.ids(content))
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    for name, kind in FILES.items():
        is_whole = all(each is not None for each in found.values())
        found[name], wrong = read_content(folder / f"{name}.yml", kind, partial(_faults, name, known, is_whole))
        known.lists[name] = _by_id(name, found[name])
        problems += wrong
    if any(each is None for each in found.values()):
        return None, problems
    lists = {name: known.lists[name] for name in ("measures", "findings", "stop_findings")}
    rest = {"evidence": reading.entries, "stop_rules": stop_rules, "precaution_names": names}
    return PhaseModel(**(found | lists), **rest), problems


def _by_id(name: str, found: Any) -> Any:
    """Return what later files may point to: entries by id, and of the phases their criteria."""
    entries = found.criteria if name == "phases" and found else found
    return {entry.id: entry for entry in entries if hasattr(entry, "id")} if isinstance(entries, list) else {}


def _faults(name: str, known: Known, is_whole: bool, raw: Any) -> Iterator[Fault]:
    for position, entry_id in repeated({name: raw}, name, "id"):
        yield Fault((position, "id"), "is used by an earlier entry", entry_id)
    yield from claim_faults(known, raw)
    if is_whole:  # else what points to a file that breaks its own rules would seem to lead nowhere
        yield from FAULTS[name](known, raw)
