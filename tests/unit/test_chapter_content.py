"""Flashcards and test items: each file belongs to one chapter, and so do its objectives."""

import pytest

from sciatica.flashcards import FLASHCARDS
from sciatica.test_items import TEST_ITEMS

ITEM = """
  - id: first
    learning_objective: {objective}
    citations: [{{cite: Capra2011}}]
"""
CARD = ITEM + "    front: Which root?\n    back: L5.\n"
TASK = (
    ITEM
    + """    type: single_best_answer
    lead_in: Which?
    options:
      - {{text: One, key: true, rationale: Yes.}}
      - {{text: Two, rationale: No.}}
      - {{text: Three, rationale: No.}}
"""
)
HEAD = "review_date: 2026-11-22\nreview_status: Not yet reviewed.\n"
KINDS = [(FLASHCARDS, "cards", "", CARD), (TEST_ITEMS, "items", HEAD, TASK)]


@pytest.fixture
def told(broken_course):
    """What is wrong with a file of that name whose one entry has that objective, in a course of two chapters."""
    second = "- id: {0}-screen-red-flags\n  chapter: {0}".format
    course = broken_course("objectives.yml", second("evaluation"), second("causes"))

    def problems(folder, field, head, entry, name, objective):
        path = course / folder.name / f"{name}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"id: {name}\n{head}{field}:{entry.format(objective=objective)}", "utf-8")
        return [str(problem).split(".yml:", 1)[1] for problem in folder.problems(course)]

    return problems


@pytest.mark.parametrize("kind", KINDS, ids=["flashcards", "test items"])
def test_a_file_of_a_chapter_is_sound(told, kind):
    assert told(*kind, "evaluation", "evaluation-read-tests") == []


@pytest.mark.parametrize("kind", KINDS, ids=["flashcards", "test items"])
def test_a_chapter_that_there_is_not_is_told(told, kind):
    problem = told(*kind, "evaluatoin", "evaluation-read-tests")[0]
    assert "id: there is no such chapter" in problem
    assert "evaluation" in problem


@pytest.mark.parametrize("kind", KINDS, ids=["flashcards", "test items"])
def test_an_objective_of_another_chapter_is_told(told, kind):
    (problem,) = told(*kind, "evaluation", "causes-screen-red-flags")
    assert "learning_objective: belongs to the chapter causes (value causes-screen-red-flags)" in problem
