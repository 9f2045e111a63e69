"""An unguided case, worked through with the mouse."""

import pytest
from playwright.sync_api import expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages, distractors_of, keys_of


@pytest.fixture
def quiz(visit):
    # All cases are the same widget; that each comes to life on its page is seen in test_pages.py.
    address, case_id = cases_on_pages("unguided")[0]
    return CaseOnPage(visit.go(address), case_id)


def test_a_wrong_choice_shows_its_own_rationale_first_and_the_others_on_request(quiz):
    item = quiz.items[0]
    chosen = distractors_of(item)[:1]
    quiz.respond(item, chosen)
    expect(quiz.verdict).to_contain_text("Not right.")
    assert quiz.seen_rationales() == [quiz.rationale(item, chosen[0])]

    quiz.place.get_by_text("Why the other options are right or not").click()
    expect(quiz.rationales).to_have_count(len(item["options"]))
    every = {quiz.rationale(item, index) for index in range(len(item["options"]))}
    assert set(quiz.seen_rationales()) == every


def test_a_case_is_finished_with_second_tries_and_the_score_tells_them_apart(quiz):
    for number, item in enumerate(quiz.items, 1):
        quiz.respond(item, distractors_of(item)[:1])
        quiz.try_again()
        expect(quiz.verdict).to_have_count(0)
        quiz.respond(item, keys_of(item))
        expect(quiz.verdict).to_contain_text("Right.")
        expect(quiz.score).to_contain_text(f"{number} of {len(quiz.items)} right, 0 at the first try")
        if number < len(quiz.items):
            expect(quiz.score).to_contain_text(f"{len(quiz.items) - number} still open")
            quiz.go_on()
    expect(quiz.score).not_to_contain_text("still open")


def test_start_again_asks_first_and_then_forgets(quiz):
    quiz.finish()
    quiz.place.get_by_role("button", name="Start again").click()
    quiz.place.get_by_role("button", name="Keep them").click()
    expect(quiz.score).to_contain_text(f"{len(quiz.items)} of {len(quiz.items)} right")

    quiz.place.get_by_role("button", name="Start again").click()
    quiz.place.get_by_role("button", name="Forget and start again").click()
    expect(quiz.score).to_have_count(0)
    expect(quiz.verdict).to_have_count(0)
    expect(quiz.form(quiz.items[0]).locator("input:checked")).to_have_count(0)


def test_handing_in_nothing_asks_for_a_choice(quiz):
    quiz.form(quiz.items[0]).get_by_role("button", name="Check answer").click()
    expect(quiz.form(quiz.items[0]).get_by_role("status")).to_have_text("Choose an answer first.")
    expect(quiz.score).to_have_count(0)


def test_all_items_can_be_seen_together(quiz):
    quiz.place.get_by_role("button", name="Show all together").click()
    for item in quiz.items:
        expect(quiz.form(item)).to_be_visible()
