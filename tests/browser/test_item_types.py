"""Every item type on the page that shows one of each."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import assert_no_barrier
from tests.browser.case_on_page import CaseOnPage
from tests.browser.example_cases import (
    BODY_CHARTS,
    EXAMPLES,
    PAGE,
    all_items,
    go_half_way,
    hand_in_too_early,
    respond_to_all,
)
from tests.browser.looks import each_look
from tests.browser.responding import Keyboard, Mouse, hand_in, respond
from tests.browser.stored import stored


@pytest.fixture
def quiz(visit):
    return CaseOnPage(visit.go(PAGE), EXAMPLES)


@pytest.fixture
def charts(visit):
    return CaseOnPage(visit.go(PAGE), BODY_CHARTS)


def go_to(quiz, item):
    """Respond rightly to the items before this one."""
    for before in quiz.items[: quiz.items.index(item)]:
        respond(Mouse(), quiz.form(before), before)
        hand_in(quiz, before)
        quiz.go_on()
    return quiz.form(item)


def item_of(quiz, type_):
    return next(item for item in quiz.items if item["type"] == type_)


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
@pytest.mark.parametrize("case", [EXAMPLES, BODY_CHARTS], ids=lambda case: case.id)
def test_every_type_is_responded_to_rightly(visit, case, way):
    quiz = CaseOnPage(visit.go(PAGE), case)
    hand = Mouse() if way == "mouse" else Keyboard(quiz.page, quiz.place)
    for number, item in enumerate(quiz.items, 1):
        respond(hand, quiz.form(item), item)
        hand_in(quiz, item, hand)
        expect(quiz.form(item).locator(".sc-verdict").last).to_contain_text("Right.")
        if number < len(quiz.items):
            hand.press(quiz.place.get_by_role("button", name="Next item"))
    expect(quiz.score).to_have_text(f"{len(quiz.items)} of {len(quiz.items)} right.")
    visit.reload()
    expect(quiz.score).to_have_text(f"{len(quiz.items)} of {len(quiz.items)} right.")
    assert visit.heard() == []


def test_a_step_that_is_moved_keeps_the_focus_and_is_said_aloud(quiz):
    form = quiz.form(item_of(quiz, "ordering"))
    last = form.locator(".sc-ordering > li").last
    text = last.locator("span").first.inner_text()
    last.get_by_role("button", name="Move up").click()
    moved = form.locator(".sc-ordering > li").nth(-2)
    expect(moved).to_contain_text(text)
    expect(moved.get_by_role("button", name="Move up")).to_be_focused()
    expect(form.locator(".sc-for-ears")).to_contain_text(f"now 4 of {len(quiz.items[0]['steps'])}")


def test_picture_and_list_of_a_body_chart_are_one(charts):
    form = charts.form(charts.items[0])
    calf, box = form.locator("[data-region=right-calf]"), form.get_by_label("Right calf")
    calf.click()
    expect(box).to_be_checked()
    expect(calf).to_have_class(re.compile("sc-is-chosen"))
    box.uncheck()
    expect(calf).not_to_have_class(re.compile("sc-is-chosen"))


def test_right_wrong_and_missed_regions_look_different_in_the_picture(charts):
    form = charts.form(charts.items[0])
    for region in ("Right calf", "Right heel and sole"):
        form.get_by_label(region).check()
    hand_in(charts, charts.items[0])
    looks = [
        form.locator(f"[data-region={region}] path").first.evaluate("path => getComputedStyle(path).fill")
        for region in ("right-calf", "right-sole", "right-back-thigh", "left-calf")
    ]
    assert len(set(looks)) == len(looks), looks
    expect(form.get_by_text("missed").first).to_be_visible()


def test_a_number_that_is_none_is_asked_for_again_and_a_known_slip_is_named(quiz):
    item = item_of(quiz, "numeric")
    form = go_to(quiz, item)
    form.get_by_label("Fairly sure").check()
    form.get_by_label("Your number").fill("sixty-three")
    form.get_by_role("button", name="Check answer").click()
    expect(form.get_by_role("status").last).to_contain_text("Type a number first")
    form.get_by_label("Your number").fill("75,9")
    hand_in(quiz, item)
    expect(quiz.verdict).to_contain_text("Not right.")
    expect(form.locator(".sc-slip")).to_contain_text("You have multiplied the probability")


def test_a_hint_says_its_cost_and_takes_it_from_a_right_response(quiz, visit):
    item = quiz.items[0]
    form = quiz.form(item)
    form.get_by_role("button", name="Show a hint (takes 25% of the score)").click()
    expect(form.locator(".sc-hint")).to_have_count(len(item["hints"]))
    respond(Mouse(), form, item)
    hand_in(quiz, item)
    expect(quiz.verdict).to_contain_text("Right.")
    expect(quiz.verdict).to_contain_text("The hints take 25% of the score.")
    expect(quiz.score).to_contain_text(f"1 of {len(quiz.items)} right, 0.8 of {len(quiz.items)} points")
    visit.reload()
    expect(form.locator(".sc-hint")).to_have_count(len(item["hints"]))


def test_where_attempts_are_limited_there_is_no_further_one(quiz):
    item = item_of(quiz, "staged")
    form = go_to(quiz, item)
    expect(form).to_contain_text("You have one attempt.")
    form.locator(".sc-part").first.locator(".sc-option").first.click()
    form.get_by_role("button", name="Check and open the next part").click()
    expect(form.locator(".sc-part").first.locator("input").first).to_be_disabled()
    form.locator(".sc-part").last.locator(".sc-option").last.click()
    hand_in(quiz, item)
    expect(form.locator(".sc-verdict").last).to_contain_text("Partly right.")
    expect(form.get_by_role("button", name="Try again")).to_have_count(0)


def test_ones_own_words_stand_before_the_experts_view_and_are_kept(quiz, visit):
    item = item_of(quiz, "matching")
    form = go_to(quiz, item)
    form.locator(".sc-note textarea").fill("Power, for a loss that grows.")
    respond(Mouse(), form, item)
    hand_in(quiz, item)
    visit.reload()
    quiz.place.get_by_role("button", name="Item 2, right").click()
    own = form.locator(".sc-own-words")
    expect(own).to_contain_text("Power, for a loss that grows.")
    expect(own.locator("xpath=following-sibling::*").first).to_contain_text("How an experienced clinician thinks here")


def test_nobody_hands_in_without_saying_how_sure_they_are_and_the_record_keeps_it(quiz):
    item = quiz.items[0]
    form = quiz.form(item)
    respond(Mouse(), form, item)
    form.get_by_role("button", name="Check answer").click()
    expect(form.get_by_role("status").last).to_have_text("Say how sure you are first.")
    hand_in(quiz, item)
    (entry,) = stored(quiz.page)
    assert entry["confidence"] == 1


@each_look
def test_no_state_of_any_type_has_a_barrier(visit_at, sites, look):
    visit = visit_at(sites["root"], **look)
    page = visit.go(PAGE)
    quizzes = all_items(page)
    assert_no_barrier(page)
    hand_in_too_early(quizzes)
    assert_no_barrier(page)
    go_half_way(page, quizzes)
    assert_no_barrier(page)
    visit.reload()
    respond_to_all(page, all_items(page))
    assert_no_barrier(page)
    page.get_by_role("button", name="Start again").first.click()
    page.get_by_role("button", name="Try again").first.click()
    assert_no_barrier(page)
