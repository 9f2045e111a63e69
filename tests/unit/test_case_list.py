"""The lists of all cases and all chapters, as data and as tables."""

import pytest

from sciatica import tables
from sciatica.case_list import listed_cases
from sciatica.chapter_list import listed_chapters
from sciatica.minutes import ROUNDED_TO_MINUTES
from sciatica.usage import Place
from tests.unit.small_chapter import write_chapter

TOC = """format: jb-book
root: index
parts:
  - chapters:
      - file: chapters/welcome
      - file: chapters/evaluation
      - file: reference/evidence
"""
TITLE = "A gardener with pain down one leg"


@pytest.fixture
def content(broken_course):
    return write_chapter(broken_course())


def add_case(content, id_, chapter="evaluation"):
    """A second case that no chapter shows."""
    text = (content / "cases" / "first-visit.yml").read_text("utf-8")
    text = text.replace("id: first-visit", f"id: {id_}").replace("chapter: evaluation", f"chapter: {chapter}")
    (content / "cases" / f"{id_}.yml").write_text(text, "utf-8")


def test_a_case_says_where_it_is_how_long_it_takes_and_whom_it_is_about(content):
    (listed,) = listed_cases(content)
    assert listed.case.title == TITLE
    assert listed.chapter_title == "Evaluation"
    assert listed.place == Place("evaluation", "case-quiz:first-visit")
    assert listed.minutes == ROUNDED_TO_MINUTES
    assert listed.opening == "A gardener, 44, has had pain from the buttock to the *calf* for three weeks."


def test_cases_that_no_chapter_shows_come_last_and_lead_nowhere(content):
    add_case(content, "a-second-visit")
    assert [(listed.case.id, listed.place is None) for listed in listed_cases(content)] == [
        ("first-visit", False),
        ("a-second-visit", True),
    ]


def test_a_case_may_belong_to_a_chapter_without_objectives_of_its_own(content):
    (content.parent / "chapters" / "cases.ipynb").write_text('{"cells": []}', "utf-8")
    add_case(content, "whole-patient", chapter="cases")
    assert "whole-patient" in [listed.case.id for listed in listed_cases(content)]


def test_a_chapter_has_its_time_its_objectives_and_its_cases(content):
    (listed,) = listed_chapters(content)
    assert listed.chapter.slug == "evaluation"
    assert (listed.minutes.reading, listed.minutes.practice) == (5, 5)
    assert [objective.id for objective in listed.objectives] == ["evaluation-read-tests", "evaluation-screen-red-flags"]
    assert (listed.cases, listed.items) == (1, 2)


def test_chapters_come_in_the_order_of_the_table_of_contents(content):
    chapters = content.parent / "chapters"
    for slug in ("anatomy", "welcome"):
        (chapters / f"{slug}.ipynb").write_text((chapters / "evaluation.ipynb").read_text("utf-8"), "utf-8")
    (content.parent / "_toc.yml").write_text(TOC, "utf-8")
    assert [entry.chapter.slug for entry in listed_chapters(content)] == ["welcome", "evaluation", "anatomy"]


def test_tables_for_those_who_choose_in_a_notebook(content):
    cases = tables.cases(content)
    assert cases.loc["first-visit", ["title", "items", "guidance"]].tolist() == [TITLE, 2, "worked"]
    assert list(cases.query("chapter == 'evaluation'").index) == ["first-visit"]
    assert tables.chapters(content).loc["evaluation", "cases"] == 1
