"""Readers who choose their own colours, or no motion."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.example_cases import PAGE, all_items, first_of_each_type
from tests.browser.responding import FOCUS_IS_VISIBLE, anything, hand_in

FRAME = """element => {
  const style = getComputedStyle(element);
  const parts = ['borderTopStyle', 'borderTopWidth', 'borderTopColor', 'outlineStyle', 'outlineWidth'];
  return parts.map(name => style[name]).join(' ');
}"""
MOVING = """() => {
  const still = element => ['', '::before', '::after'].every(part => {
    const {transitionDuration, animationName} = getComputedStyle(element, part || undefined);
    return animationName === 'none' && transitionDuration.split(', ').every(time => parseFloat(time) === 0);
  });
  return [...document.querySelectorAll('[class*=sc-], [class*=sc-] *')]
    .filter(element => !element.closest('.sc-plot') && !still(element)).map(element => element.outerHTML.slice(0, 100));
}"""
JUMPS = """() => {
  const kept = [];
  for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy']) {
    const scroll = Element.prototype[name];
    Element.prototype[name] = function (options) {
      kept.push(options?.behavior ?? 'auto');
      return scroll.call(this, options);
    };
  }
  window.jumps = kept;
}"""


@pytest.fixture
def own_colours(visit):
    visit.page.emulate_media(forced_colors="active")
    return all_items(visit.go(PAGE))


def item_of(quizzes, type_):
    return next((quiz, item) for quiz, item in first_of_each_type(quizzes) if item["type"] == type_)


def test_in_the_readers_own_colours_a_chosen_option_and_the_focus_have_frames_of_their_own(own_colours):
    quiz, item = item_of(own_colours, "single_best_answer")
    options = quiz.form(item).locator(".sc-option")
    options.nth(1).locator("input").check()
    quiz.place.get_by_role("heading", level=3).click()  # away with pointer and focus
    chosen, other = options.nth(1).evaluate(FRAME), options.nth(0).evaluate(FRAME)
    assert chosen != other
    options.nth(1).locator("input").focus()
    assert options.nth(1).evaluate(FRAME) != chosen


def test_in_the_readers_own_colours_every_focus_shows(own_colours):
    quiz, _ = item_of(own_colours, "ordering")
    page = quiz.page
    quiz.place.locator(".sc-layout").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUS_IS_VISIBLE), page.evaluate("document.activeElement.outerHTML.slice(0, 120)")


def test_without_colours_verdicts_and_marks_have_signs_and_words(own_colours):
    for quiz, item in first_of_each_type(own_colours):
        form = quiz.form(item)
        anything(form, item)
        hand_in(quiz, item)
        expect(form.locator(".sc-verdict .sc-icon").last).to_be_visible()
        expect(form.locator(".sc-verdict strong").last).to_have_text(re.compile(r"[Rr]ight\."))
        # Whatever is tinted as right or wrong carries a sign or a word as well.
        for marked in form.locator(".sc-is-right:visible, .sc-is-wrong:visible").all():
            signs = marked.locator(".sc-icon, path, rect")
            assert signs.count(), marked.evaluate("part => part.outerHTML.slice(0, 120)")


def test_without_colours_a_step_shows_how_its_item_came_out(visit):
    visit.page.emulate_media(forced_colors="active")
    visit.go(PAGE)
    quiz, item = item_of(all_items(visit.page), "ordering")
    anything(quiz.form(item), item)
    hand_in(quiz, item)
    quiz.place.get_by_role("button", name="Show one at a time").click()
    first, second = quiz.place.locator(".sc-step").nth(0), quiz.place.locator(".sc-step").nth(1)
    expect(first.locator(".sc-icon")).to_be_visible()
    expect(second.locator(".sc-icon")).to_have_count(0)
    assert first.evaluate(FRAME) != second.evaluate(FRAME)  # the current one


def test_where_no_motion_is_wanted_nothing_of_the_course_moves(visit):
    visit.page.emulate_media(reduced_motion="reduce")
    page = visit.go(PAGE)
    page.evaluate(JUMPS)
    quiz, item = item_of(all_items(page), "ordering")
    quiz.place.get_by_role("button", name="Show one at a time").click()
    anything(quiz.form(item), item)
    hand_in(quiz, item)
    quiz.place.get_by_role("button", name="Next item").click()
    expect(quiz.place.get_by_role("heading", name="Item 2")).to_be_focused()
    assert page.evaluate(MOVING) == []
    assert set(page.evaluate("jumps")) <= {"auto", "instant"}
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
