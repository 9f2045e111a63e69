"""A case worked through with Tab, arrows, Space and Enter alone."""

from playwright.sync_api import expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages
from tests.browser.responding import FOCUS_IS_VISIBLE, Keyboard, respond


def test_a_case_is_finished_by_keyboard_alone(visit):
    address, case_id = cases_on_pages("unguided")[0]
    page = visit.go(address)
    quiz = CaseOnPage(page, case_id)
    keyboard = Keyboard(page, quiz.place)
    for number, item in enumerate(quiz.items, 1):
        respond(keyboard, quiz.form(item), item)
        keyboard.press(quiz.form(item).locator(".sc-check"))
        expect(quiz.verdict).to_contain_text("Right.")
        expect(quiz.verdict).to_be_focused()
        assert page.evaluate(FOCUS_IS_VISIBLE), "the verdict has the focus, but nothing shows it"
        if number < len(quiz.items):
            keyboard.press(quiz.place.locator(".sc-next"))
            expect(quiz.place.locator("h4")).to_be_focused()
    expect(quiz.score).to_contain_text(f"{len(quiz.items)} of {len(quiz.items)} right")
