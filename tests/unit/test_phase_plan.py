"""A plan has no card against a precaution, the minutes of the visit, and no gap without a reason."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sciatica.home_programme import OTHER, short_words
from sciatica.phase_plan import plan
from sciatica.raised_precautions import raised_precautions
from sciatica.session_plan import shared_out
from tests.unit.phase_people import EARLIER, LIBRARY, MODEL, SOMEBODY, people, person

earlier_phases = st.sampled_from(EARLIER)


@settings(max_examples=300)
@given(people(stopped=False), earlier_phases)
def test_no_card_is_planned_against_a_precaution(told, earlier):
    made = plan(told, MODEL, LIBRARY, earlier)
    if made.home is None:
        return
    raised = raised_precautions(told, MODEL)
    shown = {name for part in made.session.parts for name in part.cards}
    for exercise in made.home.exercises:
        shown |= {exercise.exercise, *exercise.easier, *exercise.harder}
        assert LIBRARY[exercise.exercise].home
        assert made.placement.phase in LIBRARY[exercise.exercise].phases
    against = {name: set(LIBRARY[name].precautions) & set(raised) for name in shown}
    assert not any(against.values()), against
    assert made.precautions == raised


@settings(max_examples=200)
@given(people(stopped=False), earlier_phases)
def test_a_programme_has_three_to_five_exercises_or_says_why_not(told, earlier):
    made = plan(told, MODEL, LIBRARY, earlier)
    if made.home is None:
        return
    ids = [exercise.exercise for exercise in made.home.exercises]
    assert len(ids) == len(set(ids)) <= 5
    assert made.home.is_short == (len(ids) < 3)
    if made.home.is_short:
        words = short_words(made.home, made.placement.phase, MODEL)
        assert made.home.left_out
        assert MODEL.precaution_names[next(iter(made.home.left_out))].name in words
    if made.placement.phase == "calm":
        assert len(ids) < 4


@settings(max_examples=200)
@given(people(stopped=False), earlier_phases)
def test_the_minutes_of_a_session_sum_to_the_visit(told, earlier):
    made = plan(told, MODEL, LIBRARY, earlier)
    if made.session is None:
        return
    assert sum(part.minutes for part in made.session.parts) == told["visit-minutes"]
    rules = {part.id: part for part in made.phase.session}
    for part in made.session.parts:
        techniques = [LIBRARY[name].minutes for name in part.cards if LIBRARY[name].kind == "technique"]
        assert part.minutes >= max(rules[part.part].least_minutes, sum(techniques))
    planned = [part.part for part in made.session.parts]
    assert [part for part in rules if part not in planned] == list(made.session.fallen_away)
    assert planned[0] == "check"


@given(people(), earlier_phases)
def test_a_plan_or_a_referral_never_both(told, earlier):
    made = plan(told, MODEL, LIBRARY, earlier)
    referred = bool(made.placement.referrals)
    assert (made.session is None) == (made.home is None) == (made.phase is None) == referred
    assert made.flare_up[0].text.startswith("Warning signs first")
    assert len(made.flare_up) == (1 if referred else len(MODEL.plan.flare_up))
    assert all(line.text for line in made.step)


@given(st.integers(0, 90), st.lists(st.integers(0, 5), min_size=1, max_size=8))
def test_minutes_are_shared_out_whole_and_all(minutes, shares):
    given_ = shared_out(minutes, shares)
    assert sum(given_) == minutes
    assert min(given_) >= 0
    if any(shares):
        assert all(each == 0 or share for each, share in zip(given_, shares, strict=True))


def test_what_the_leg_prefers_goes_first_and_says_why():
    made = plan(person(direction="extension", goals=["sit"]), MODEL, LIBRARY)
    first = made.home.exercises[0]
    assert "extension-provokes" in LIBRARY[first.exercise].precautions
    assert [line.evidence for line in first.why] == [
        ["guideline-danish-exercise-radiculopathy", "directional-preference-prevalence-long"],
        ["directional-preference-prevalence-long", "centralisation-sciatica-albert"],
    ]
    assert "bending-provokes" in made.precautions


@pytest.mark.parametrize(
    ("goal", "card"), [("lift", "squat-lift"), ("walk", "loaded-step-up"), ("sport", "walk-run-plan")]
)
def test_the_task_of_a_programme_is_the_persons_own(goal, card):
    told = person(irritability="minutes", oswestry=30, mornings="both", goals=[goal])
    made = plan(told, MODEL, LIBRARY)
    assert made.placement.phase == "strengthen"
    (task,) = [exercise for exercise in made.home.exercises if exercise.slot == "task"]
    assert (task.exercise, task.goals) == (card, (goal,))
    assert list(made.own_goals) == [goal]


def test_what_was_left_out_and_matters_is_asked_next():
    made = plan(person(mornings="both"), MODEL, LIBRARY, "restore")
    assert {"oswestry", "spread-and-stayed", "visits-agreed", "goals"} <= set(made.ask_next)
    assert "mornings" not in made.ask_next


def test_where_nothing_fits_the_programme_is_empty_and_says_why():
    every = [name for finding in MODEL.findings.values() for name in finding.precautions]
    told = SOMEBODY | {name: finding.values for name, finding in MODEL.findings.items() if finding.precautions}
    told |= {"provokes": MODEL.findings["provokes"].values, "irritability": "minutes", "direction": "spreads"}
    library = {name: card for name, card in LIBRARY.items() if set(every) & set(card.precautions)}
    made = plan(told, MODEL, library)
    assert made.home.exercises == ()
    assert made.home.is_short
    assert short_words(made.home, "restore", MODEL).startswith("No exercise for home of the phase restore is free of")
    assert short_words(plan(told, MODEL, {}).home, "restore", MODEL) == (
        "No exercise for home in the phase restore is in the library."
    )


def test_a_programme_that_would_be_too_short_is_filled_up_with_what_is_allowed():
    names = ("knee-rolls-lying", "pelvic-tilt-lying", "prone-on-elbows", "thoracic-rotation-side-lying")
    made = plan(SOMEBODY, MODEL, {name: LIBRARY[name] for name in names})
    assert [exercise.slot for exercise in made.home.exercises] == ["mobility", OTHER, OTHER]
    assert made.home.unfilled == ("task", "walk")
