"""The exercises of the course: each says with whom not, and a planner that walks them never leaves the library."""

import re
from typing import get_args

import pytest

from sciatica import tables
from sciatica.exercise_library import listed_exercises
from sciatica.models.exercise import Category, Phase, Position, Use
from sciatica.precautions import load_precautions

LISTED = listed_exercises()
CARDS = [listed.exercise for listed in LISTED]
PRECAUTIONS = load_precautions()

# What a card's own words promise, its precautions say too.
SAID = {
    r"osteoporosis|thin bones": "thin-bones",
    r"pregnan": "pregnancy",
    r"spondylolisthesis": "spondylolisthesis",
    r"blood thinner": "blood-thinners",
    r"broken or inflamed skin": "broken-skin",
    r"hip replacement|hip surgery": "hip-replacement",
    r"spin(e|al) surgery|surgery of the spine|back surgery|recent back or hip surgery": "recent-spine-surgery",
    r"neurological signs": "neuro-signs",
    r"weakness that grows|new or growing weakness": "neuro-worsening",
    r"fracture": "fracture-or-serious-disease",
    r"malignancy|cancer": "fracture-or-serious-disease",
    r"no consent|no clear yes|cannot tell you": "no-clear-yes",
    r"irritable|easily set off": "irritable",
    r"risk of falling": "balance-or-falls",
    r"groin": "sore-hip-or-knee",
}
# So does a reason to stop that concerns some people more than others.
STOPS = {
    r"dizzy": "dizziness",
    r"chest|breath": "heart-or-lung",
    r"near fall|gives way|unsteady|balance": "balance-or-falls",
    r"groin": "sore-hip-or-knee",
    r"foot that catches|foot slaps|foot catches": "neuro-marked",
}
# Where a position brings symptoms on, a card that is done in it waits; some are made to find out how much is well.
BARRED_BY_POSITION = {
    "lying": "lying-provokes",
    "prone": "lying-provokes",
    "sitting": "sitting-provokes",
    "standing": "standing-provokes",
    "walking": "standing-provokes",
}
MADE_FOR_IT = {
    "sitting-round", "standing-round", "rest-lean-on-worktop", "short-walks-by-the-clock", "graded-walking-plan",
    "monthly-self-check", "repeated-movement-test",
}  # fmt: skip
# Half of the walk that is well anyway, with a stick or a rest on the way: what is left where all other walking waits.
EVERYDAY_WALK = "short-walks-by-the-clock"


def ids(card):
    return {each.id for each in card.precautions}


def test_there_are_sixty_or_more_and_each_kind_phase_position_and_use_is_there():
    assert len(CARDS) >= 60
    assert {card.category for card in CARDS} == set(get_args(Category))
    assert {card.position for card in CARDS} == set(get_args(Position))
    assert {phase for card in CARDS for phase in card.phases} == set(get_args(Phase))
    assert {use for card in CARDS for use in card.suits} == set(get_args(Use))


def test_every_precaution_is_used():
    assert set(PRECAUTIONS) == set.union(*map(ids, CARDS))


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_what_a_card_bars_in_words_a_planner_can_read(card):
    words, stop = " ".join(card.contraindications).casefold(), card.stop_if.casefold()
    promised = {precaution for pattern, precaution in SAID.items() if re.search(pattern, words)}
    if card.id != EVERYDAY_WALK:
        promised |= {precaution for pattern, precaution in STOPS.items() if re.search(pattern, stop)}
    assert promised <= ids(card)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_waits_where_its_position_provokes(card):
    if card.position in BARRED_BY_POSITION and card.id not in MADE_FOR_IT:
        assert BARRED_BY_POSITION[card.position] in ids(card)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_that_is_not_for_the_calm_phase_is_not_for_an_irritable_leg(card):
    if "calm" not in card.phases and card.id not in MADE_FOR_IT:
        assert "irritable" in ids(card)


def test_nothing_is_planned_where_weakness_grows_but_rest_and_what_to_do():
    assert {card.id for card in CARDS if "neuro-worsening" not in ids(card)} == {
        card.id for card in CARDS if card.category == "comfort"
    }


@pytest.mark.parametrize("precaution", PRECAUTIONS)
def test_no_single_precaution_leaves_a_calm_leg_at_home_without_anything(precaution):
    free = [card for card in CARDS if card.home and "calm" in card.phases and precaution not in ids(card)]
    assert len(free) >= 5


def test_each_card_is_shown_in_the_chapter_that_it_names():
    assert {listed.exercise.id for listed in LISTED if listed.place is None} == set()
    assert [listed.exercise.id for listed in LISTED if listed.place.chapter != listed.exercise.chapter] == []


def test_neighbours_share_a_use_or_a_kind():
    far = [
        (listed.exercise.id, harder.id)
        for listed in LISTED
        for harder in listed.harder
        if not set(listed.exercise.suits) & set(harder.suits) and listed.exercise.category != harder.category
    ]
    assert far == []


def test_the_table_for_those_who_choose_in_a_notebook():
    frame = tables.exercises()
    assert list(frame.index) == [card.id for card in CARDS]
    assert "single-leg-bridge" in frame.loc["two-leg-bridge", "harder_id"]
    assert set(frame.query("category == 'manual-therapy'")["home"]) == {False}
