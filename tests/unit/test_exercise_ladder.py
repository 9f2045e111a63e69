"""Easier and harder cards form one graph: neighbours name each other, nothing leads back, no phase falls."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica.exercise_ladder import Rung, ladder_faults
from sciatica.exercise_library import listed_exercises
from sciatica.exercises import EXERCISES
from tests.unit.small_chapter import write_chapter

FILE = "exercises/press-up.yml"
EASIER, HARDER = "harder_id: [press-up]", "easier_id: [press-up]"


@pytest.fixture
def told(broken_course):
    """What is wrong with a course of the cards press-up, rest and plank, with these lines for each."""

    def problems(press_up="", rest="", plank=""):
        course = broken_course()
        text = (course / FILE).read_text("utf-8")
        for name, lines in (("press-up", press_up), ("rest", rest), ("plank", plank)):
            own = text.replace("id: press-up", f"id: {name}").replace("stop_if:", f"{lines}\nstop_if:", 1)
            if "phases:" in lines:
                own = own.replace("phases: [calm, restore]\n", "", 1)
            (course / "exercises" / f"{name}.yml").write_text(own, "utf-8")
        return [f"{problem.file.stem}: {problem.field}: {problem.rule}" for problem in EXERCISES.problems(course)]

    return problems


def test_neighbours_that_name_each_other_are_in_order(told):
    assert told("easier_id: [rest]\nharder_id: [plank]", rest=EASIER, plank=HARDER) == []


def test_a_neighbour_that_does_not_answer_is_told_where_to_mend_it(told):
    assert told("easier_id: [rest]") == [
        "press-up: easier_id 1: does not name press-up in return; add it to harder_id of rest"
    ]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("harder_id: [plnk]", "harder_id 1: there is no such exercise; did you mean 'plank'?"),
        ("easier_id: [press-up]", "easier_id 1: is the card itself"),
        ("harder_id: press-up", "harder_id: expected"),
        ("harder_id: [a, b, c, d, e]", "harder_id: expected at most 4"),
    ],
)
def test_other_faults_of_neighbours(told, line, fault):
    assert any(problem.startswith(f"press-up: {fault}") for problem in told(line))


def test_a_neighbour_is_named_once(told):
    assert told("easier_id: [rest, rest]", rest=EASIER) == ["press-up: easier_id: expected each card once"]


def test_a_circle_is_told_in_every_card_of_it(told):
    found = told(
        "easier_id: [rest]\nharder_id: [plank]",
        rest="easier_id: [plank]\nharder_id: [press-up]",
        plank="easier_id: [press-up]\nharder_id: [rest]",
    )
    assert len(found) == 3
    assert "press-up: harder_id 1: leads back to the card itself: press-up → plank → rest → press-up" in found


def test_a_harder_card_is_not_for_an_earlier_phase(told):
    (problem,) = told("harder_id: [plank]", plank=HARDER + "\nphases: [calm]")
    assert problem == "press-up: harder_id 1: is harder, but begins or ends in an earlier phase"


names = st.sampled_from(["a", "b", "c", "d"])
phases = st.lists(st.integers(0, 2), min_size=1, unique=True).map(tuple)
rungs = st.builds(Rung, st.lists(names, unique=True).map(tuple), st.lists(names, unique=True).map(tuple), phases)


@given(st.dictionaries(names, rungs))
def test_cards_without_faults_can_be_climbed(cards):
    """From any card, steps to harder ones end, their phases do not fall, and each step can be taken back."""
    for card, rung in cards.items():
        if list(ladder_faults({"easier_id": [*rung.easier_id], "harder_id": [*rung.harder_id]}, card, cards)):
            return
    for start in cards:
        way = [start]
        while cards[way[-1]].harder_id:
            below, above = way[-1], cards[way[-1]].harder_id[0]
            assert below in cards[above].easier_id
            assert all(low <= high for low, high in zip(cards[below].span, cards[above].span, strict=True))
            way.append(above)
            assert len(way) <= len(cards)


def test_the_library_knows_neighbours_and_chapter(broken_course):
    course = write_chapter(broken_course(), code="exercises.cards('press-up')")
    (listed,) = listed_exercises(course)
    assert (listed.easier, listed.harder, listed.chapter_title) == ([], [], "mobility")
    assert listed.place.anchor == "exercise-press-up"
