"""Fictional people, read one by one as a clinician would; the front end plays the same file."""

import json

import pytest

from sciatica.movement import Movement
from sciatica.phase_plan import plan
from tests.paths import ROOT
from tests.unit.phase_people import MODEL

FILE = json.loads((ROOT / "tests" / "worked_examples" / "phases.json").read_text("utf-8"))
LIBRARY = {
    card["id"]: Movement(
        **card
        | {
            "suits": frozenset(card["suits"]),
            "precautions": dict.fromkeys(card["precautions"], ""),
            "phases": tuple(card["phases"]),
            "easier": tuple(card["easier"]),
            "harder": tuple(card["harder"]),
        }
    )
    for card in FILE["library"]
}


def told_of(made):
    placement = made.placement
    of = {True: "met", False: "not_met", None: "not_known"}
    told = {
        "step": placement.step,
        "row": placement.row,
        "phase": placement.phase,
        "referrals": [referral.id for referral in placement.referrals],
        **{name: sorted(set(placement.with_result(met))) for met, name in of.items()},
        "open_gates": sorted({each.criterion for each in placement.judged if each.from_the_start}),
    }
    if made.home is None:
        return told
    return told | {
        "precautions": sorted(made.precautions),
        "home": [exercise.exercise for exercise in made.home.exercises],
        "session": {part.part: [part.minutes, *part.cards] for part in made.session.parts},
        "ask_next": list(made.ask_next),
    }


@pytest.mark.parametrize("person", FILE["people"], ids=lambda person: person["name"])
def test_what_follows_for_a_person(person):
    assert told_of(plan(person["findings"], MODEL, LIBRARY, person["earlier"])) == person["expected"]


def test_the_people_reach_every_row():
    tables = MODEL.decisions
    reached = {(bool(person["earlier"]), person["expected"]["row"]) for person in FILE["people"]}
    rows = {(False, row.id) for row in tables.first_visit} | {(True, row.id) for row in tables.follow_up}
    assert reached == rows
