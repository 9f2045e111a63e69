"""What a learner takes into the review, wherever they do it, and what happens when something does not come or stay."""

import pytest
from playwright.sync_api import expect

from sciatica.flashcards import FLASHCARDS
from tests.browser.case_on_page import words
from tests.browser.review_on_page import PAGE, ReviewOnPage, expect_count, on_the_evening, reviews
from tests.browser.stored import STORAGE_IS_BLOCKED
from tests.browser.visit import Visit


@pytest.fixture
def visit(visit):
    return on_the_evening(visit)


@pytest.fixture
def review(visit):
    return ReviewOnPage(visit.go(PAGE))


def test_flashcards_are_taken_in_and_rated(review, visit):
    cards = FLASHCARDS.load("mobility").cards
    review.take_in("Mobility")
    expect(review.today).to_contain_text("10 cards are due today.")
    review.begin()
    expect(review.flashcard.get_by_role("heading")).to_have_text(words(cards[0].front))
    review.press("Show the back")
    names = [" ".join(button.inner_text().split()) for button in review.flashcard.locator(".sc-ratings button").all()]
    assert names == ["Again tomorrow", "Hard tomorrow", "Good in 2 days", "Easy in 8 days"]
    review.flashcard.get_by_role("button", name="Easy").click()
    expect(review.left).to_contain_text("9 cards left")
    review.rate("Again")
    expect(review.left).to_contain_text("8 cards left")
    review.press("Stop for now")
    expect(visit.page.get_by_role("heading", name="Today", exact=True)).to_be_focused()
    expect_count(visit.page, 8)
    review.open_list()
    row = review.rows.filter(has_text=words(cards[0].front))
    expect(row).to_contain_text("Nov 30, 2026")
    assert sorted(entry["rating"] for entry in reviews(visit.page, len(cards) + 2)) == [1, 4]
    assert visit.heard() == []


def test_no_more_than_ten_new_cards_a_day(review, visit):
    review.take_in("Mobility")
    review.take_in("Anatomy")
    expect(review.today).to_contain_text("10 cards are due today. 10 more come in the next seven days.")
    review.begin()
    for left in range(10, 0, -1):
        expect(review.left).to_contain_text(f"{left} cards left" if left > 1 else "Last card")
        review.rate("Good")
    expect(review.done).to_contain_text("You went through 10 cards. The next 10 come tomorrow.")
    review.press("Back to the overview")
    expect(review.today).to_contain_text("No card is due today.")
    review.press("Take out: Anatomy")
    expect(review.today).to_contain_text("10 come in the next seven days.")


def test_another_tab_is_followed(review, visit):
    other = Visit.begin(visit.page.context, visit.home)
    there = ReviewOnPage(other.go(PAGE))
    there.take_in("Mobility")
    expect(review.today).to_contain_text("10 cards are due today.")
    expect_count(visit.page, 10)
    there.begin()
    there.rate("Good")
    expect(review.today).to_contain_text("9 cards are due today.")
    expect_count(visit.page, 9)


def test_deleting_the_record_takes_the_count_with_it_and_a_saved_record_brings_the_cards_back(review, visit):
    review.take_in("Mobility")
    review.begin()
    review.rate("Good")
    page = visit.go("reference/my-record.html")
    expect_count(page, 9)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file", exact=True).click()
    page.get_by_role("button", name="Delete everything").click()
    page.get_by_role("button", name="Delete it").click()
    expect_count(page, 0)
    page.get_by_label("Add a saved file").set_input_files(download.value.path())
    expect(page.get_by_role("status")).to_contain_text("entries added")
    expect(ReviewOnPage(visit.go(PAGE)).today).to_contain_text("9 cards are due today.")
    expect_count(page, 9)


def test_a_card_that_does_not_come_can_be_asked_for_again(review, visit):
    review.take_in("Mobility")
    visit.page.route("**/flashcards/mobility.json*", lambda route: route.abort())
    review.press("Begin today's review")
    again = visit.page.get_by_role("button", name="Try again")
    expect(again.locator("xpath=..")).to_be_focused()
    visit.page.unroute("**/flashcards/mobility.json*")
    again.click()
    expect(review.flashcard.get_by_role("heading")).to_be_focused()


def test_where_storage_is_blocked_the_link_stands_without_a_count(visit):
    visit.page.add_init_script(STORAGE_IS_BLOCKED)
    review = ReviewOnPage(visit.go(PAGE))
    review.take_in("Mobility")
    expect(review.today).to_contain_text("10 cards are due today.")
    review.begin()
    review.rate("Good")
    expect(review.left).to_contain_text("9 cards left")
    expect_count(visit.page, 0)
    expect(visit.page.get_by_role("navigation", name="Review").get_by_role("link")).to_have_attribute("href", "#")
    assert visit.heard() == []
