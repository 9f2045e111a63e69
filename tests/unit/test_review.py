"""What the review knows without fetching, and that every card it names can be fetched."""

import json

from sciatica.bank import load_case
from sciatica.chapters import load_chapters
from sciatica.content_parts import content_part
from sciatica.flashcards import FLASHCARDS
from widgets import CaseQuiz, Review, record


def test_every_card_of_the_index_can_be_fetched_and_has_the_version_of_what_it_says():
    state = json.loads(json.dumps(Review().static_twin()["state"]))
    for chapter in state["flashcards"]:
        cards = content_part(f"flashcards/{chapter['id']}")["cards"]
        indexed = [{name: card[name] for name in ("id", "version", "front")} for card in cards]
        assert chapter["cards"] == indexed
    for case in state["cases"]:
        items = content_part(f"cases/{case['id']}")["items"]
        assert [(item["id"], item["version"]) for item in case["items"]] == [(i["id"], i["version"]) for i in items]


def test_flashcards_stand_in_the_order_of_the_course_and_none_is_left_out():
    chapters = [chapter["id"] for chapter in Review().flashcards]
    assert sorted(chapters) == FLASHCARDS.ids()
    assert chapters == [slug for slug in load_chapters() if slug in chapters]


def test_the_site_gets_no_entries_and_no_parts():
    assert {"entries", "parts", "wanted"}.isdisjoint(Review().static_twin()["state"])


def test_in_a_notebook_the_front_end_asks_for_parts_and_adds_to_the_record():
    review = Review()
    review.wanted = ["flashcards/mobility"]
    assert review.parts["flashcards/mobility"]["cards"]
    entry = {"id": "1", "kind": "plan", "widget": "review", "plan": "fixed", "at": "2026-11-22T09:00:00.000Z"}
    review.entries = [entry]
    assert record.entries == [entry]
    record.entries = []


def test_only_what_is_in_the_bank_comes_back_in_the_review():
    case_id = "retired-driver-walking"
    assert CaseQuiz(case_id).in_bank
    assert not CaseQuiz(load_case(case_id)).in_bank
