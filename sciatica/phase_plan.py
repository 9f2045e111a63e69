"""From a placement to a plan: goals, session, home programme, measures, words. With a referral there is no plan."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sciatica.choice_of_exercises import chooser
from sciatica.criteria import Findings
from sciatica.home_programme import HomeProgramme, home_programme
from sciatica.models.phase_plan import Line, PhasePlan
from sciatica.movement import Library
from sciatica.phase_model import PhaseModel
from sciatica.phases import Placement, place
from sciatica.session_plan import SessionPlan, session_plan


class Plan(NamedTuple):
    """What a planner shows for a placement. Every line carries its claims; one without is custom."""

    placement: Placement
    """On which all rests; its criteria say why."""
    step: tuple[Line, Line]
    """What the step means for the clinician, and how it is said to the person."""
    phase: PhasePlan | None
    """The rules of the phase: goals, dose, what to measure, moving on, easing off, words; None with a referral."""
    own_goals: dict[str, str]
    """The person's goals, each in words for this phase."""
    precautions: dict[str, str]
    """What holds today, and why; no card that names one of these is in the plan."""
    session: SessionPlan | None
    """The visit; None with a referral."""
    home: HomeProgramme | None
    """The programme; None with a referral."""
    ask_next: tuple[str, ...]
    """Findings that were left out and that the criteria ask for."""
    flare_up: tuple[Line, ...]
    """The plan for a flare; with a referral its first line alone, the warning signs."""
    next_visit: tuple[Line, ...]
    """When to look again."""


def plan(told: Mapping[str, Any], model: PhaseModel, library: Library, earlier: str | None = None) -> Plan:
    """Return the plan for the findings ``told``; see `sciatica.phases.place`, which says what is raised."""
    placement = place(told, model, earlier)
    findings: Findings = {name: value for name, value in told.items() if value is not None}
    rules = model.plan
    words = next(each for each in rules.steps if each.step == placement.step)
    step = (words.do, words.say)
    if placement.phase is None:
        return Plan(placement, step, None, {}, {}, None, None, (), tuple(rules.flare_up[:1]), ())
    phase = next(each for each in rules.phases if each.phase == placement.phase)
    chosen = chooser(placement.phase, findings, model, library)
    home = home_programme(chosen, phase, rules, library)
    practised = [each.exercise for each in home.exercises]
    return Plan(
        placement,
        step,
        phase,
        {goal.goal: getattr(goal, placement.phase) for goal in chosen.goals},
        chosen.raised,
        session_plan(chosen, phase, int(findings["visit-minutes"]), earlier is None, practised),
        home,
        _ask_next(placement, findings, model),
        tuple(rules.flare_up),
        tuple(rules.next_visit),
    )


def _ask_next(placement: Placement, findings: Findings, model: PhaseModel) -> tuple[str, ...]:
    unknown = [model.criteria[each.criterion] for each in placement.judged if each.met is None]
    needed = (name for each in unknown for part in each.conditions for name in (part.finding, part.since))
    return tuple(dict.fromkeys(name for name in needed if name and name not in findings))
