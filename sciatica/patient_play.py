"""Plays a patient along the expert's path, and says what does not work out."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from sciatica.differential import Differential, differential
from sciatica.fields import Fault
from sciatica.findings import Finding, Ratio
from sciatica.models import Patient
from sciatica.paths import CONTENT
from sciatica.published_ratios import index_tests, published_ratios
from sciatica.reasoning import Reasoning
from sciatica.stop_rules import found_at, is_safe, loaded_late, rules_that_hold, unasked


def readings_of(patient: Patient, reasoning: Reasoning) -> dict[str, str]:
    """Return the reading of every procedure in this patient: the file's own, else the usual one."""
    usual = {name: each.usual for name, each in reasoning.procedures.items() if each.usual}
    return usual | {name: result.reading for name, result in patient.results.items()}


def computed_differential(
    patient: Patient,
    procedures: Iterable[str],
    reasoning: Reasoning,
    content: Path = CONTENT,
    independent: bool = False,
) -> Differential:
    """Return what the published ratios make of the findings of ``procedures`` in this patient.

    Ratios of hypotheses that the patient's differential does not have move nothing.
    """
    tests, readings = index_tests(content), readings_of(patient, reasoning)
    findings = []
    for name in procedures:
        found = published_ratios(reasoning.procedures[name], readings[name], reasoning, tests)
        ratios = [Ratio(each.hypothesis, each.estimate, each.versus) for each in found]
        findings.append(Finding(name, ratios).about(patient.pre_test))
    groups = {name: group.id for group in reasoning.groups.values() for name in group.procedures}
    return differential(patient.pre_test, findings, groups, independent)


def play_faults(raw: Mapping[str, Any], reasoning: Reasoning, content: Path) -> Iterator[Fault]:
    """Yield what keeps the expert's path from working out; nothing where the file itself cannot be played.

    Every path ends, the learner's as well: a procedure takes a minute or more and is done once, so that time or
    procedures run out, and a decision may be taken at any time before.
    """
    try:
        patient = Patient.model_validate(raw)
    except ValidationError:
        return
    path = [step.do for step in patient.expert_path]
    needed = {*path, *patient.results, *(finding.finding for finding in patient.key_findings)}
    readings = readings_of(patient, reasoning)
    if (
        reasoning.problems
        or not needed <= reasoning.procedures.keys()
        or not reasoning.procedures.keys() <= readings.keys()
    ):
        return
    if any(reading not in reasoning.procedures[name].readings for name, reading in readings.items()):
        return
    yield from _budget(patient, path, reasoning)
    yield from _path(patient, path, reasoning)
    yield from _ranking(patient, path, reasoning, content)
    yield from _safety(patient, path, readings, reasoning)


def _budget(patient: Patient, path: list[str], reasoning: Reasoning) -> Iterator[Fault]:
    minutes = sum(reasoning.procedures[name].minutes for name in path)
    load = sum(reasoning.procedures[name].load for name in path)
    if minutes > patient.minutes:
        yield Fault(("minutes",), f"is less than the expert's path takes, {minutes}", patient.minutes)
    if load > patient.tolerance:
        yield Fault(("tolerance",), f"is less than the load of the expert's path, {load}", patient.tolerance)


def _path(patient: Patient, path: list[str], reasoning: Reasoning) -> Iterator[Fault]:
    for name in unasked(reasoning.screen, path):
        yield Fault(("expert_path",), f"leaves out {name}, which everybody is asked")
    for position, finding in enumerate(patient.key_findings):
        if finding.finding not in path:
            yield Fault(("key_findings", position, "finding"), "is found by no step of expert_path", finding.finding)
    begun = False
    for position, name in enumerate(path):
        is_history = reasoning.procedures[name].part == "history"
        if is_history and begun:
            yield Fault(("expert_path", position, "do"), "is history, and the examination has begun", name)
        begun = begun or not is_history


def _ranking(patient: Patient, path: list[str], reasoning: Reasoning, content: Path) -> Iterator[Fault]:
    final = patient.expert_differential.final
    if _first(final) != [patient.truth]:
        yield Fault(("expert_differential", "final"), f"does not rank {patient.truth} first")
    standings = computed_differential(patient, path, reasoning, content).standings
    computed = {name: standing.probability for name, standing in standings.items()}
    if _first(computed) == [patient.truth] or patient.arithmetic_note is not None:
        return
    shares = ", ".join(f"{name} {share:.2f}" for name, share in sorted(computed.items(), key=lambda each: -each[1])[:3])
    yield Fault(("arithmetic_note",), f"is required: the published ratios along expert_path give {shares}")


def _first(shares: Mapping[str, float]) -> list[str]:
    most = max(shares.values())
    return [name for name, share in shares.items() if share == most]


def _safety(patient: Patient, path: list[str], readings: Mapping[str, str], reasoning: Reasoning) -> Iterator[Fault]:
    rules = rules_that_hold(reasoning.stop_rules.values(), readings)
    decisions = [(("decision", "best"), patient.decision.best)]
    decisions += [(("decision", "accept", i), each) for i, each in enumerate(patient.decision.accept)]
    for rule in rules[:1]:  # the most urgent one covers the others
        for loc, decision in decisions:
            if not is_safe(decision, rule):
                yield Fault(loc, f"is not what the stop rule {rule.id} asks: {rule.action}, {rule.urgency}")
        if found_at(rule, path, readings) is None:
            yield Fault(("expert_path",), f"does not find what the stop rule {rule.id} rests on")
    for rule in rules:
        for name in loaded_late(rule, path, readings, reasoning.procedures):
            told = f"is a loading test, and the findings of the stop rule {rule.id} are known"
            yield Fault(("expert_path", path.index(name), "do"), told, name)
