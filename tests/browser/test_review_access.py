"""No barrier in any state of the review, in both themes; nothing lost on a small screen."""

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import assert_no_barrier
from tests.browser.layout import assert_all_in_sight
from tests.browser.looks import LIGHT, LOOKS, NARROW
from tests.browser.review_on_page import NEXT_MORNING, PAGE, ReviewOnPage, expect_count, miss_first_item, on_the_evening
from tests.browser.stored import stored

# The theme's button that leads back to the top lies over what is below it while one scrolls up, and a card that was
# brought into view may still be gliding there.
AT_THE_TOP = """() => {
  scrollTo({top: 0, behavior: 'instant'});
  return getComputedStyle(document.getElementById('pst-back-to-top')).display === 'none';
}"""


WITH_NARROW = LOOKS | {"narrow-light": NARROW | LIGHT}


@pytest.fixture(params=WITH_NARROW.values(), ids=WITH_NARROW)
def visit(request, visit_at, sites):
    return on_the_evening(visit_at(sites["root"], **request.param))


def assert_in_order(page):
    page.wait_for_function(AT_THE_TOP)
    assert_no_barrier(page)
    assert_all_in_sight(page)


def test_every_state_is_in_order(visit):
    miss_first_item(visit)
    assert_no_barrier(visit.page)
    stored(visit.page)
    visit.page.clock.set_system_time(NEXT_MORNING)
    review = ReviewOnPage(visit.go(PAGE))
    review.take_in("Mobility")
    expect_count(visit.page, 11)
    visit.page.get_by_text("How items and flashcards are rated").click()
    review.open_list()
    expect(review.rows).to_have_count(11)
    assert_in_order(visit.page)
    review.begin()
    visit.page.get_by_text("The story so far").click()
    assert_in_order(visit.page)
    review.respond_to_item()
    assert_in_order(visit.page)
    review.press("Next card")
    expect(review.flashcard).to_be_visible()
    assert_in_order(visit.page)
    review.press("Show the back")
    assert_in_order(visit.page)
    review.flashcard.get_by_role("button", name="Good").click()
    for _ in range(9):
        review.rate("Easy")
    expect(review.done).to_be_visible()
    assert_in_order(visit.page)


def test_an_empty_review_is_in_order(visit):
    assert_in_order(visit.go(PAGE))
