"""What a planner was told: filled up with defaults, and refused, with every fault, where it cannot be so."""

from collections.abc import Iterator, Mapping
from typing import Any

from sciatica.errors import did_you_mean, nearest
from sciatica.models.phase_findings import PlannerFinding, StopFinding

STOPS = "stops"
"""The key under which the ticked lines of the check list stand; it must be there, also when nothing was ticked."""


class FindingsError(ValueError):
    """Findings that cannot be read; ``faults`` holds them all, by id of finding."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        self.faults = dict(faults)
        super().__init__("; ".join(f"{name}: {rule}" for name, rule in self.faults.items()))


def checked(
    told: Mapping[str, Any], findings: Mapping[str, PlannerFinding], stops: Mapping[str, StopFinding]
) -> dict[str, Any]:
    """Return what was told, without what was left out. Raises FindingsError with every fault.

    Defaults are what a form shows first. Whoever says nothing has not said the default, so none is put in here.
    """
    faults = dict(_faults(told, findings, stops))
    if faults:
        raise FindingsError(faults)
    return {name: value for name, value in told.items() if value is not None}


def _faults(
    told: Mapping[str, Any], findings: Mapping[str, PlannerFinding], stops: Mapping[str, StopFinding]
) -> Iterator[tuple[str, str]]:
    asked = [name for name, stop in stops.items() if stop.ask]
    if told.get(STOPS) is None:
        yield STOPS, "the stop questions come first; give the list of those that hold, empty where none does"
    else:
        yield from ((STOPS, rule) for rule in _of_list(told[STOPS], asked))
    for name in told:
        if name not in findings and name != STOPS:
            yield name, f"there is no such finding{did_you_mean(nearest(name, findings))}"
    for name, finding in findings.items():
        if told.get(name) is not None:
            yield from ((name, rule) for rule in _of_value(told[name], finding))
        elif finding.required:
            yield name, "must be answered"


def _of_value(value: Any, finding: PlannerFinding) -> Iterator[str]:
    if finding.kind == "choices":
        yield from _of_list(value, finding.values)
    elif finding.kind == "number":
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            yield "expected a number"
        elif not finding.lowest <= value <= finding.highest:
            yield f"expected {finding.lowest:g} to {finding.highest:g}"
    elif not isinstance(value, str) or value not in finding.values:
        yield f"expected one of {', '.join(finding.values)}"


def _of_list(value: Any, known: list[str]) -> Iterator[str]:
    if not isinstance(value, (list, tuple)) or not all(isinstance(each, str) for each in value):
        yield "expected a list of answers"
    elif strange := [each for each in value if each not in known]:
        yield f"there is no answer {strange[0]}{did_you_mean(nearest(strange[0], known))}"
    elif len(set(value)) < len(value):
        yield "expected each answer once"
