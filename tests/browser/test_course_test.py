"""The pre-test and the post-test on the site: taken, interrupted, failed, passed, and read afterwards."""

import re

import pytest
from playwright.sync_api import expect

from sciatica.course_test import course_test, load_course_test
from tests.browser.accessibility import assert_no_barrier
from tests.browser.course_test_on_page import TestOnPage
from tests.browser.layout import assert_all_in_sight
from tests.browser.looks import each_look
from tests.browser.responding import Keyboard
from tests.browser.stored import stored

ITEMS = course_test()["items"]
NEEDED = -(-ITEMS * round(100 * load_course_test().pass_mark) // 100)
UNCOVERED = """heading => {
  const {left, top, height} = heading.getBoundingClientRect();
  return document.elementFromPoint(left + 5, top + height / 2) === heading;
}"""
MARKS = ".sc-verdict, .sc-rationale, .sc-option.sc-is-right, .sc-option.sc-is-wrong, .sc-citations"


def open_test(visit, kind):
    """The page of a test."""
    return TestOnPage(visit.go(f"reference/{kind}.html"), kind)


def take(visit, kind, right):
    """Take a test from beginning to end."""
    test = open_test(visit, kind)
    test.begin()
    assert test.answer_all(right) == ITEMS
    test.hand_in()
    return test


def forms(page):
    """The forms of all sittings so far."""
    return [entry["form"] for entry in stored(page) if entry["kind"] == "sitting"]


def test_nothing_is_marked_before_the_end_and_then_everything_is(visit):
    test = open_test(visit, "pre-test")
    test.begin()
    test.answer()
    test.button("Next").click()
    test.answer(rightly=False)
    expect(test.place.locator(MARKS)).to_have_count(0)
    test.answer_all(ITEMS - 1)  # from here on: this one is answered anew
    expect(test.place.get_by_text("Every item is answered")).to_be_visible()
    expect(test.place.locator(MARKS)).to_have_count(0)
    test.hand_in()
    expect(test.place).to_contain_text(f"{ITEMS} of {ITEMS} items right, 100%")
    folds = test.place.locator(".sc-marked")
    expect(folds).to_have_count(ITEMS)
    folds.first.locator("summary").first.click()
    expect(folds.first.locator(".sc-verdict")).to_contain_text("Right.")
    expect(folds.first.locator(".sc-citations a").first).to_be_visible()
    assert visit.heard() == []


def test_an_interrupted_test_goes_on_where_it_was(visit):
    test = open_test(visit, "pre-test")
    test.begin()
    (form,) = forms(visit.page)
    test.answer()
    test.button("Next").click()
    test.answer(rightly=False)
    chosen = test.form.locator("input:checked").evaluate_all("inputs => inputs.map(input => input.value)")
    visit.reload()
    expect(test.heading).to_have_text(f"Item 3 of {ITEMS}")
    expect(test.place).to_contain_text(f"2 of {ITEMS} answered")
    test.button("Back").click()
    expect(test.form).to_have_attribute("data-item", form[1])
    assert test.form.locator("input:checked").evaluate_all("inputs => inputs.map(input => input.value)") == chosen
    assert forms(visit.page) == [form]


def test_what_is_open_is_named_and_keeps_from_handing_in(visit):
    test = open_test(visit, "post-test")
    test.begin()
    # A response without how sure one is stays open.
    test.form.locator(".sc-option, .sc-moves button:enabled").first.click()
    test.button("Overview").click()
    expect(test.place).to_contain_text(re.compile(r"Items 1, 2, .* are still open\. An item stays open until"))
    test.button("Hand in").click()
    expect(test.place.get_by_role("status")).to_have_text("Answer every item first.")
    test.place.get_by_role("button", name="Item 1, still open").click()
    test.form.get_by_label("Certain").check()
    test.button("Overview").click()
    expect(test.place.get_by_role("button", name="Item 1, answered")).to_be_visible()
    assert [entry for entry in stored(visit.page) if entry["kind"] == "finish"] == []


def test_the_focus_goes_along(visit):
    test = open_test(visit, "pre-test")
    test.begin()
    expect(test.heading).to_be_focused()
    test.button("Next").click()
    expect(test.heading).to_be_focused()
    test.button("Overview").click()
    expect(test.heading).to_be_focused()
    # Nor does the bar at the top of the page cover it.
    assert test.heading.evaluate(UNCOVERED)


def test_a_post_test_is_failed_taken_again_with_other_items_and_passed(visit):
    take(visit, "pre-test", ITEMS // 3)
    failed = take(visit, "post-test", NEEDED - 1)
    expect(failed.place).to_contain_text(f"Not passed yet: {NEEDED} of {ITEMS} items must be right.")
    expect(failed.place.get_by_role("heading", name="Gain")).to_be_visible()
    expect(failed.place).to_contain_text("It compares different items, answered by one person")
    failed.button("Take it again").click()
    expect(failed.heading).to_be_focused()
    failed.button("Back to your result").click()
    failed.button("Take it again").click()
    failed.begin()
    failed.answer_all(NEEDED)
    failed.hand_in()
    expect(failed.place).to_contain_text("Passed: 80% or more of the items were right.")
    every = [item for form in forms(visit.page) for item in form]
    assert len(every) == 3 * ITEMS
    assert len(set(every)) == len(every)
    # The pre-test shows its result, and is not offered again.
    pre = open_test(visit, "pre-test")
    expect(pre.heading).to_have_text("Your pre-test")
    expect(pre.button("Take it again")).to_have_count(0)
    page = visit.go("reference/my-record.html")
    rows = page.get_by_role("region", name="Pre-test and post-test").locator("tbody tr")
    expect(rows).to_have_count(3)
    expect(rows.nth(1)).to_contain_text("not passed")
    expect(rows.nth(2)).to_contain_text(re.compile(r"(?<!not )passed$"))
    expect(page.locator(".sc-gain")).to_contain_text("percentage points (95% interval")
    # Begun and handed in; single answers of a test are not told one by one.
    expect(page.locator(".sc-history li")).to_have_count(6)
    assert visit.heard() == []


def test_a_pre_test_after_the_post_test_was_begun_is_not_offered(visit):
    open_test(visit, "post-test").begin()
    test = open_test(visit, "pre-test")
    expect(test.place).to_contain_text("a pre-test would no longer show")
    expect(test.place.get_by_role("button")).to_have_count(0)


def test_the_answers_are_not_told_by_my_record_either(visit):
    test = open_test(visit, "pre-test")
    test.begin()
    test.answer()
    page = visit.go("reference/my-record.html")
    expect(page.locator(".sc-history li")).to_have_count(1)
    expect(page.locator(".sc-history")).not_to_contain_text("Right.")


def test_a_whole_test_by_keyboard_alone(visit):
    test = open_test(visit, "pre-test")
    hand = Keyboard(visit.page, test.place)
    test.begin(hand)
    test.answer_all(ITEMS, hand)
    test.hand_in(hand)
    expect(test.heading).to_be_focused()
    expect(test.place).to_contain_text(f"{ITEMS} of {ITEMS} items right")


def test_items_that_cannot_be_fetched_are_told_and_fetched_again(visit):
    test = open_test(visit, "pre-test")
    visit.page.route("**/course-content/**", lambda route: route.abort())
    test.place.get_by_role("button", name="Begin the").click()
    expect(test.place.get_by_role("status")).to_contain_text("could not be fetched")
    visit.page.unroute("**/course-content/**")
    test.begin()
    test.answer()
    visit.page.route("**/course-content/**", lambda route: route.abort())
    visit.reload()
    expect(test.place.get_by_role("status")).to_contain_text("Nothing that you answered is lost")
    visit.page.unroute("**/course-content/**")
    test.button("Try again").click()
    expect(test.heading).to_have_text(f"Item 2 of {ITEMS}")


@each_look
def test_no_state_has_a_barrier_or_scrolls_sideways(visit_at, sites, look):
    visit = visit_at(sites["root"], **look)

    def assert_in_order():
        visit.page.mouse.move(0, 0)
        assert_no_barrier(visit.page)
        assert_all_in_sight(visit.page)

    test = open_test(visit, "post-test")
    assert_in_order()
    test.begin()
    assert_in_order()
    test.answer()
    test.button("Overview").click()
    assert_in_order()
    test.place.get_by_role("button", name="Item 1, answered").click()
    test.answer_all(NEEDED)
    test.hand_in()
    test.place.locator(".sc-marked").evaluate_all("folds => folds.forEach(fold => { fold.open = true; })")
    expect(test.place.locator(".sc-marked .sc-verdict")).to_have_count(ITEMS)
    assert_in_order()


@pytest.mark.parametrize("kind", ["pre-test", "post-test"])
def test_without_scripts_the_page_says_what_it_needs(visit_at, sites, kind):
    page = visit_at(sites["root"], java_script_enabled=False).page
    page.goto(f"{sites['root']}reference/{kind}.html")
    expect(page.locator(".sc-fallback")).to_contain_text(f"The {kind} draws {ITEMS} items by chance")
