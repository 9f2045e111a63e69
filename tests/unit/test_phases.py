"""Everybody is placed exactly once: stop rules first, nothing unknown moves anybody forward, more pain neither."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sciatica.decision_table import PHASES, flaws
from sciatica.phases import place
from sciatica.planner_findings import FindingsError
from tests.unit.phase_people import EARLIER, MODEL, REFERRED_BY, SOMEBODY, people, person

TABLES = MODEL.decisions
earlier_phases = st.sampled_from(EARLIER)
# What a person is asked, at each cut of a criterion and beside it.
CUTS = {
    "irritability": ["minutes", "within-hour", "hours"],
    "leg-pain": [1, 3, 4, 6],
    "oswestry": [None, 20, 40, 61],
    "mornings": [None, "both", "neither"],
    "goals": [[], ["lift"]],
    "stops": [[], ["fever"]],
}
AT_FIRST = {"direction": ["not-tested", "spreads"], "neurology": ["none", "new-or-growing"]}
LATER = {
    "spread-and-stayed": ["no", "yes"],
    "leg-pain-start": [None, 4],
    "weeks-of-care": [4, 6],
    "visits-agreed": [1, 2],
}


def all_people(*parts):
    values = {name: options for part in parts for name, options in part.items()}
    for combination in product(*values.values()):
        yield SOMEBODY | {name: value for name, value in zip(values, combination, strict=True) if value is not None}


@pytest.mark.parametrize(
    ("rows", "phases"), [(TABLES.first_visit, [None]), (TABLES.follow_up, PHASES)], ids=["first visit", "follow-up"]
)
def test_every_combination_of_facts_has_exactly_one_row(rows, phases):
    assert list(flaws(rows, phases)) == []


def holds_one_outcome(placement):
    referred = placement.step == "refer"
    assert referred == (placement.phase is None) == bool(placement.referrals)
    assert (placement.step == "begin") <= (placement.earlier is None)
    moved = {"progress": 1, "step-back": -1}.get(placement.step)
    if moved:
        before, after = PHASES.index(placement.earlier), PHASES.index(placement.phase)
        assert after == before + 1 if moved == 1 else after < before
    elif placement.earlier and not referred:
        assert placement.phase == placement.earlier


def test_everybody_at_every_cut_is_placed_once_at_a_first_visit():
    found = set()
    for told in all_people(CUTS, AT_FIRST):
        placement = place(told, MODEL)
        holds_one_outcome(placement)
        found.add(placement.row)
    assert found == {row.id for row in TABLES.first_visit}


def test_everybody_at_every_cut_is_placed_once_later():
    found = set()
    well = {"back-pain": [None, 2], "goals-reached": ["no", "yes"], "oswestry": [20], "leg-pain": [1, 2], "goals": [[]]}
    for earlier, told in product(PHASES, [*all_people(CUTS, LATER), *all_people(CUTS | well, LATER)]):
        placement = place(told, MODEL, earlier)
        holds_one_outcome(placement)
        found.add(placement.row)
    assert found == {row.id for row in TABLES.follow_up}


@given(people(), earlier_phases)
def test_anybody_is_placed_once(told, earlier):
    holds_one_outcome(place(told, MODEL, earlier))


@given(people(), earlier_phases)
def test_whoever_has_a_stop_finding_is_referred_by_its_rule_and_by_nothing_else(told, earlier):
    placement = place(told, MODEL, earlier)
    rules = {MODEL.stop_findings[name].rule for name in told["stops"]}
    rules |= {stop.rule for stop in MODEL.stop_findings.values()
              if stop.condition and stop.condition.is_ == told["neurology"]}  # fmt: skip
    assert (placement.row == "stop") == bool(rules)
    if rules:
        assert {rule.id for rule in placement.referrals} == rules
        assert placement.judged == ()
    if told["neurology"] in REFERRED_BY:
        assert rules


def how_far(placement):
    """How far on a person is: a referral counts least, then the phases, then the way out."""
    if placement.phase is None:
        return 0
    return 9 if placement.step == "finish" else 1 + PHASES.index(placement.phase)


WORSE = {
    "leg-pain": range(11),
    "back-pain": range(11),
    "oswestry": range(0, 101, 5),
    "irritability": ["minutes", "within-hour", "hours"],
    "mornings": ["both", "one", "neither"],
    "spread-and-stayed": ["no", "yes"],
    "neurology": ["none", "steady-slight", "marked-and-seen", "steady-marked", "new-or-growing"],
}


@settings(max_examples=60)
@given(people(), earlier_phases, st.sampled_from(list(WORSE)))
def test_nothing_worse_moves_a_person_forward(told, earlier, name):
    placements = [place(told | {name: value}, MODEL, earlier) for value in WORSE[name]]
    ranks = [how_far(placement) for placement in placements]
    assert ranks == sorted(ranks, reverse=True), list(zip(WORSE[name], placements, strict=True))


# What can only hold back, and may be missing: see `sciatica.phases`.
HOLD_BACK = ("bothersomeness", "leg-pain-last", "leg-pain-start", "direction")


@settings(max_examples=60)
@given(people(), earlier_phases, st.data())
def test_nothing_left_out_lets_a_person_progress_or_finish(told, earlier, data):
    given_ = [name for name in told if not MODEL.findings.get(name, MODEL.findings["leg-pain"]).required]
    left_out = data.draw(st.sampled_from([name for name in given_ if name not in HOLD_BACK] or [None]))
    less = place({name: value for name, value in told.items() if name != left_out}, MODEL, earlier)
    if less.step in ("progress", "finish") or less.phase == "strengthen" != earlier:
        more = place(told, MODEL, earlier)
        assert (more.step, more.phase) == (less.step, less.phase) or more.step in ("refer", "finish")


def test_criteria_are_told_as_met_not_met_and_not_known():
    placement = place(person(leg_pain_start=7, mornings="both", visits_agreed=1), MODEL, "calm")
    assert (placement.step, placement.phase) == ("hold", "calm")
    assert placement.with_result(True, "progress") == ["leg-pain-down", "mornings-settled", "settles-within-an-hour"]
    assert placement.with_result(False, "progress") == ["two-visits-agree"]
    assert placement.with_result(None, "progress") == ["has-not-spread"]


def test_a_gate_that_was_open_on_day_one_says_so():
    open_gate = place(person(oswestry=30, oswestry_start=38), MODEL, "restore")
    reached = place(person(oswestry=30, oswestry_start=48), MODEL, "restore")
    for placement, expected in ((open_gate, True), (reached, False)):
        (judged,) = [each for each in placement.judged if each.criterion == "disability-moderate"]
        assert (judged.met, judged.from_the_start) == (True, expected)


def test_the_most_urgent_of_several_referrals_comes_first():
    placement = place(person(stops=["pulses", "fever", "saddle"], neurology="steady-marked"), MODEL)
    assert [rule.id for rule in placement.referrals] == [
        "cauda-equina", "infection", "steady-marked-weakness", "weak-pulses",
    ]  # fmt: skip


def test_every_stop_rule_is_asked_for():
    assert {stop.rule for stop in MODEL.stop_findings.values()} == MODEL.stop_rules.keys()


def test_findings_that_cannot_be_are_refused_all_at_once():
    told = {"leg-pain": 11, "neurology": "weak", "goals": ["sit", "sit"], "legpain": 3, "provokes": "sitting"}
    with pytest.raises(FindingsError) as caught:
        place(told, MODEL)
    faults = caught.value.faults
    assert faults["leg-pain"] == "expected 0 to 10"
    assert faults["neurology"].startswith("expected one of none, steady-slight")
    assert faults["goals"] == "expected each answer once"
    assert faults["legpain"].startswith("there is no such finding; did you mean 'leg-pain'")
    assert faults["provokes"] == "expected a list of answers"
    assert faults["irritability"] == faults["health"] == "must be answered"
    assert faults["stops"].startswith("the stop questions come first")


def test_an_unknown_phase_and_a_strange_stop_are_refused():
    with pytest.raises(FindingsError, match="earlier: expected one of calm, restore, strengthen"):
        place(SOMEBODY, MODEL, "rest")
    with pytest.raises(FindingsError, match="there is no answer fevr; did you mean 'fever'"):
        place(person(stops=["fevr"]), MODEL)
