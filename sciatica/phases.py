"""Places a person in a phase: findings in, exactly one decision out, with the criteria that were met and not met.

Stop rules come first. What is not known is not true, and what moves a person on is asked for. Three answers can only
hold back and may be missing: a direction that was not tested, a measure that need not be taken, and one of two earlier
scores of leg pain. The decision tables are content/phases/decisions.yml; nothing about a phase is decided here.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sciatica.criteria import Findings, condition_holds, is_met, was_met_at_start
from sciatica.decision_table import PHASES, the_row
from sciatica.models import URGENCIES, StopRule
from sciatica.models.phase import PhaseOfCare, Referral, Row
from sciatica.phase_model import PhaseModel
from sciatica.planner_findings import STOPS, FindingsError, checked

Met = Mapping[str, bool | None]
"""Criteria by id: met, not met, or not known."""


class Judged(NamedTuple):
    """A criterion and what came of it."""

    criterion: str
    """Its id."""
    role: str
    """What it speaks for: entry-calm, entry-restore, entry-strengthen, step-back, progress or finish."""
    met: bool | None
    """None where it is not known."""
    from_the_start: bool
    """It was met on day one already, so that it tells nothing now."""


class Placement(NamedTuple):
    """What follows from the findings: a step with its phase, or a referral, never both and never neither."""

    step: str
    """begin, hold, progress, step-back, change, finish or refer."""
    row: str
    """Id of the row of the decision table."""
    phase: str | None
    """The phase from today on; None with a referral."""
    earlier: str | None
    """The phase until today; None at a first visit."""
    referrals: tuple[StopRule | Referral, ...]
    """With a referral: what holds, the most urgent first; else nothing."""
    judged: tuple[Judged, ...]
    """The criteria that belong here, by role; none where a stop rule holds, since nothing else matters then."""

    @property
    def referral(self) -> StopRule | Referral | None:
        """The most urgent referral."""
        return self.referrals[0] if self.referrals else None

    def with_result(self, met: bool | None, role: str | None = None) -> list[str]:
        """Return the ids of criteria that are met, not met, or not known, of one role or of all."""
        return [each.criterion for each in self.judged if each.met is met and role in (None, each.role)]


def place(told: Mapping[str, Any], model: PhaseModel, earlier: str | None = None) -> Placement:
    """Return where the findings ``told`` place a person who has been in the phase ``earlier``, None at a first visit.

    ``told`` holds values by id of finding, and under "stops" the ticked lines of the check list. Raises FindingsError
    with every fault where they cannot be read or what must be answered was not.
    """
    if earlier not in (None, *PHASES):
        raise FindingsError({"earlier": f"expected one of {', '.join(PHASES)}, or nothing at a first visit"})
    findings = checked(told, model.findings, model.stop_findings)
    stops = stop_rules_that_hold(findings, model)
    met = {criterion.id: is_met(criterion, findings, model.evidence) for criterion in model.phases.criteria}
    table = model.decisions.follow_up if earlier else model.decisions.first_visit
    row = the_row(table, _facts(met, model, earlier, bool(stops)), earlier)
    judged = () if stops else tuple(_judged(met, findings, model, earlier))
    if row.step == "refer":
        return Placement(row.step, row.id, None, earlier, tuple(stops or _other_referral(row, model)), judged)
    return Placement(row.step, row.id, row.to or earlier, earlier, (), judged)


def stop_rules_that_hold(findings: Findings, model: PhaseModel) -> list[StopRule]:
    """Return the stop rules that hold, the most urgent first, each once."""
    ticked = findings[STOPS]
    holding = [
        stop.rule
        for stop in model.stop_findings.values()
        if (condition_holds(stop.condition, findings, model.evidence) if stop.condition else stop.id in ticked)
    ]
    rules = [model.stop_rules[name] for name in dict.fromkeys(holding)]
    return sorted(rules, key=lambda rule: URGENCIES.index(rule.urgency))


def phase_of_care(model: PhaseModel, name: str) -> PhaseOfCare:
    """Return a phase by its id."""
    return next(phase for phase in model.phases.phases if phase.id == name)


def _other_referral(row: Row, model: PhaseModel) -> Iterator[Referral]:
    yield from (referral for referral in model.decisions.referrals if referral.id == row.referral)


def _facts(met: Met, model: PhaseModel, earlier: str | None, stop: bool) -> Iterator[str]:
    """Yield the facts that hold. What is not known does not."""
    if stop:
        yield "stop"
    for fact in model.decisions.facts:
        if _all(met, fact.all_of) if fact.all_of else _one(met, fact.any_of):
            yield fact.id
    if earlier:
        phase = phase_of_care(model, earlier)
        if _one(met, phase.step_back):
            yield "worse"
        if phase.progress and _all(met, phase.progress):
            yield "ready"
        if _all(met, model.phases.finish):
            yield "done"


def _all(met: Met, names: Iterable[str]) -> bool:
    return all(met[name] is True for name in names)


def _one(met: Met, names: Iterable[str]) -> bool:
    return any(met[name] is True for name in names)


def _judged(met: Met, findings: Findings, model: PhaseModel, earlier: str | None) -> Iterator[Judged]:
    """Yield what speaks for each phase at a first visit, and later for moving back, on and out."""
    if earlier:
        phase = phase_of_care(model, earlier)
        roles = {"step-back": phase.step_back, "progress": phase.progress, "finish": model.phases.finish}
    else:
        roles = {f"entry-{phase.id}": phase.entry for phase in model.phases.phases}
    criteria = model.criteria
    for role, names in roles.items():
        for name in names:
            open_gate = met[name] is True and was_met_at_start(criteria[name], findings, model.evidence)
            yield Judged(name, role, met[name], open_gate)
