"""What a screen reader makes of an item of each type, and where it is taken.

The files in `heard/` hold the tree of roles and names that browsers give to it, before and after a response; what they
leave out, such as the author's prose, is free to change.
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.case_on_page import words
from tests.browser.example_cases import PAGE, all_items, first_of_each_type
from tests.browser.responding import anything, hand_in
from tests.paths import SITE

HEARD = Path(__file__).parent / "heard"
LIVE = "[role=status], [role=alert], [role=log], [aria-live], output"


@pytest.fixture
def quizzes(visit):
    return all_items(visit.go(PAGE))


def heard(item, when):
    return (HEARD / f"{item['type']}-{when}.yml").read_text("utf-8")


def test_every_type_is_heard_as_it_is_meant_before_and_after_a_response(quizzes):
    for quiz, item in first_of_each_type(quizzes):
        form = quiz.form(item)
        expect(form).to_match_aria_snapshot(heard(item, "before"))
        anything(form, item)
        hand_in(quiz, item)
        expect(form).to_match_aria_snapshot(heard(item, "after"))


def test_each_item_speaks_through_one_region_that_stays(quizzes):
    for quiz, item in first_of_each_type(quizzes):
        live = quiz.form(item).locator(LIVE)
        expect(live).to_have_count(1)
        expect(live).to_be_empty()
        region = live.element_handle()
        anything(quiz.form(item), item)
        hand_in(quiz, item)
        expect(live).to_have_count(1)
        assert region.evaluate("region => region.isConnected && region.textContent.trim()"), item["type"]


def test_the_lead_in_names_the_group_of_fields_and_the_stem_describes_it(quizzes):
    for quiz in quizzes:
        for item in quiz.items:
            group = quiz.form(item).locator("fieldset").first
            expect(group).to_have_accessible_name(re.compile(f"^{re.escape(words(item['lead_in']))}"))
            expect(group).to_have_accessible_description(words(item.get("stem") or ""))


def test_the_region_stands_in_the_page_as_it_is_served():
    """One that comes with its words is often not read out."""
    html = (SITE / PAGE).read_text("utf-8")
    forms = re.findall(r'<form class="sc-item".*?</form>', html, re.S)
    assert forms
    for form in forms:
        assert re.findall(r'<(\w+) [^>]*role="status"[^>]*>(.*?)</\1>', form) == [("div", "")]


def test_the_focus_stays_until_the_response_is_handed_in_and_goes_to_the_verdict(quizzes):
    for quiz, item in first_of_each_type(quizzes):
        form = quiz.form(item)
        check = form.get_by_role("button", name="Check answer")
        check.focus()
        check.press("Enter")
        expect(form.get_by_role("status")).not_to_be_empty()  # what is missing
        expect(check).to_be_focused()
        anything(form, item)
        hand_in(quiz, item)
        expect(form.locator(".sc-feedback .sc-verdict")).to_be_focused()


def test_a_button_that_goes_away_hands_the_focus_on(quizzes):
    forms = {item["type"]: quiz.form(item) for quiz, item in first_of_each_type(quizzes)}
    ordering, short_text, staged = forms["ordering"], forms["short_text"], forms["staged"]

    ordering.get_by_role("button", name="Show a hint").press("Enter")
    expect(ordering.locator(".sc-hint")).to_be_focused()
    expect(ordering.get_by_role("status")).to_have_text(ordering.locator(".sc-hint > div").inner_text())

    short_text.get_by_label("Your words").fill("Come back.")
    short_text.get_by_role("button", name="Compare with the rubric").press("Enter")
    expect(short_text.get_by_role("checkbox").first).to_be_focused()

    on = staged.get_by_role("button", name="Check and open the next part")
    on.press("Enter")
    expect(staged.get_by_role("status")).to_have_text("Choose an answer first.")
    expect(on).to_be_focused()
    staged.get_by_role("checkbox").first.check()
    on.press("Enter")
    expect(staged.locator(".sc-part .sc-verdict")).to_be_focused()

    (quiz, item), *_ = first_of_each_type(quizzes)
    anything(quiz.form(item), item)
    hand_in(quiz, item)
    quiz.form(item).get_by_role("button", name="Try again").press("Enter")
    expect(quiz.form(item).get_by_role("heading")).to_be_focused()

    for asked, offered in [("Start again", "Keep them"), ("Keep them", "Start again")]:
        quiz.place.get_by_role("button", name=asked, exact=True).press("Enter")
        expect(quiz.place.get_by_role("button", name=offered)).to_be_focused()
    quiz.place.get_by_role("button", name="Start again").press("Enter")
    quiz.place.get_by_role("button", name="Forget and start again").press("Enter")
    expect(quiz.form(quiz.items[0]).get_by_role("heading")).to_be_focused()
