"""A reader who is faster than the script: what is chosen before a case comes to life is not lost."""

import re

from playwright.sync_api import expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages, keys_of

ADDRESS, CASE = cases_on_pages("unguided")[0]


def test_a_choice_made_before_the_script_came_counts(visit):
    held = []
    visit.page.route("**/case-quiz-*.js", lambda route: held.append(route))
    visit.page.goto(visit.home + ADDRESS, wait_until="domcontentloaded")
    quiz = CaseOnPage(visit.page, CASE)
    first = quiz.items[0]
    for index in keys_of(first):
        quiz.form(first).locator("label.sc-option").nth(index).click()
    quiz.form(first).get_by_role("button", name="Check answer").click()
    assert visit.page.url == visit.home + ADDRESS
    for route in held:
        route.continue_()
    for index in keys_of(first):
        expect(quiz.form(first).locator("label.sc-option").nth(index)).to_have_class(re.compile("sc-is-chosen"))
    quiz.form(first).get_by_role("button", name="Check answer").click()
    expect(quiz.verdict).to_contain_text("Right.")
    assert visit.heard() == []
