"""Spaced review on the real site, as days go by."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.case_on_page import CaseOnPage, keys_of
from tests.browser.responding import FOCUS_IS_VISIBLE, Keyboard, respond
from tests.browser.review_on_page import (
    CASE,
    CASE_PAGE,
    NEXT_MORNING,
    PAGE,
    ReviewOnPage,
    expect_count,
    miss_first_item,
    on_the_evening,
    reviews,
)  # fmt: skip
from tests.browser.stored import stored

COMES_BACK = "This item will come back in your review."


@pytest.fixture
def visit(visit):
    return on_the_evening(visit)


@pytest.fixture
def next_morning(visit):
    """The review on the morning after an item was missed, a few hours before a whole day has gone by."""
    miss_first_item(visit)
    stored(visit.page)
    visit.page.clock.set_system_time(NEXT_MORNING)
    return ReviewOnPage(visit.go(PAGE))


def test_a_missed_item_is_due_the_next_day_and_every_page_leads_to_it(visit):
    quiz = miss_first_item(visit)
    expect(quiz.place.get_by_text(COMES_BACK)).to_be_visible()
    expect_count(visit.page, 0)
    stored(visit.page)
    visit.page.clock.set_system_time(NEXT_MORNING)
    visit.go("chapters/welcome.html")
    expect_count(visit.page, 1)
    visit.page.get_by_role("navigation", name="Review").get_by_role("link", name="Review 1 due").click()
    visit.page.wait_for_url(f"**/{PAGE}")
    expect(ReviewOnPage(visit.page).today).to_contain_text("1 card is due today.")
    assert visit.heard() == []


def test_before_that_it_is_announced(visit):
    miss_first_item(visit)
    stored(visit.page)
    review = ReviewOnPage(visit.go(PAGE))
    expect(review.today).to_contain_text("No card is due today. 1 comes in the next seven days.")
    review.open_list()
    expect(review.rows).to_have_count(1)
    expect(review.rows).to_contain_text(f"{CaseOnPage(visit.page, CASE).title}, item 1")
    expect(review.rows).to_contain_text("tomorrow")


def test_an_item_is_reviewed_by_keyboard_alone_and_its_rating_moves_it(next_morning, visit):
    page = visit.page
    keyboard = Keyboard(page, page.locator(".sc-widget"))
    keyboard.press(page.get_by_role("button", name="Begin today's review"))
    expect(page.locator(".sc-session h3")).to_be_focused()
    expect(next_morning.left).to_contain_text("Last card")
    quiz = CaseOnPage(page, CASE)
    item = quiz.items[0]
    respond(keyboard, quiz.form(item), item)
    keyboard.tick(quiz.form(item).get_by_label("Certain"))
    keyboard.press(quiz.form(item).get_by_role("button", name="Check answer"))
    expect(quiz.verdict).to_be_focused()
    told = page.locator(".sc-session > .sc-actions")
    expect(told).to_contain_text("Easy. It comes again in ")
    days = int(re.search(r"in (\d+) days", told.inner_text()).group(1))
    keyboard.press(page.get_by_role("button", name="Finish"))
    expect(page.get_by_role("heading", name="That was today's review.")).to_be_focused()
    assert page.evaluate(FOCUS_IS_VISIBLE)
    expect(next_morning.done).to_contain_text(f"You went through one card. The next one comes in {days} days.")
    expect_count(page, 0)
    (entry,) = reviews(page, 2)
    assert entry["card"] == f"case:{CASE}/{item['id']}"
    assert (entry["rating"], entry["score"], entry["confidence"]) == (4, 1, 2)
    assert entry["version"] == item["version"]
    page.clock.set_system_time(NEXT_MORNING + timedelta(days=days))
    expect(ReviewOnPage(visit.go(PAGE)).today).to_contain_text("1 card is due today.")
    assert visit.heard() == []


def test_an_item_is_asked_once_with_its_story_and_an_answer_outlives_a_reload(next_morning, visit):
    next_morning.begin()
    visit.page.get_by_text("The story so far").click()
    quiz = next_morning.respond_to_item()
    expect(quiz.place.locator(".sc-vignette").first).to_be_visible()
    expect(quiz.place.get_by_role("button", name="Try again")).to_have_count(0)
    reviews(visit.page, 2)
    visit.reload()
    expect(next_morning.today).to_contain_text("No card is due today.")


def test_a_right_item_can_be_chosen_and_taken_out_again(visit):
    quiz = CaseOnPage(visit.go(CASE_PAGE), CASE)
    quiz.respond(quiz.items[0], keys_of(quiz.items[0]))
    quiz.place.get_by_role("button", name="Review this later").click()
    expect(quiz.place.get_by_text(COMES_BACK)).to_be_focused()
    stored(visit.page, 2)
    review = ReviewOnPage(visit.go(PAGE))
    review.open_list()
    expect(review.rows).to_contain_text("tomorrow")
    review.rows.get_by_role("button", name="Take out").click()
    expect(review.page.get_by_text("Your review is empty.")).to_be_visible()


def test_the_spacing_is_the_learners_choice(next_morning, visit):
    next_morning.begin()
    next_morning.respond_to_item()
    next_morning.press("Finish")
    next_morning.press("Back to the overview")
    next_morning.open_list()
    fixed = visit.page.get_by_label("Fixed: after 1, 7 and 30 days")
    fixed.check()
    # A week after the evening on which the card was due.
    expect(next_morning.rows).to_contain_text("Nov 30, 2026")
    visit.reload()
    expect(fixed).to_be_checked()
    visit.page.get_by_label("By how well you know each card (FSRS)").check()
    next_morning.open_list()
    expect(next_morning.rows).not_to_contain_text("Nov 30, 2026")
