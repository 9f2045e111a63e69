"""The page that shows an item of each type, and its cases."""

from playwright.sync_api import Page

from sciatica.bank import load_case_file
from sciatica.paths import CONTENT
from tests.browser.case_on_page import CaseOnPage, distractors_of
from tests.browser.responding import Mouse, anything, hand_in, respond

PAGE = "reference/item-types.html"
EXAMPLES = load_case_file(CONTENT / "examples" / "item-types.yml")
BODY_CHARTS = load_case_file(CONTENT / "examples" / "body-chart.yml")


def all_items(page: Page) -> list[CaseOnPage]:
    """The cases of the page, with all their items in sight."""
    quizzes = [CaseOnPage(page, case) for case in (EXAMPLES, BODY_CHARTS)]
    for quiz in quizzes:
        quiz.place.get_by_role("button", name="Show all together").click()
    return quizzes


def first_of_each_type(quizzes: list[CaseOnPage]) -> list[tuple[CaseOnPage, dict]]:
    """One item of each type, each with the case that it is in."""
    found = {item["type"]: (quiz, item) for quiz in reversed(quizzes) for item in reversed(quiz.items)}
    return list(found.values())


def hand_in_too_early(quizzes: list[CaseOnPage]) -> None:
    """Press every button before anything is entered, so that each item says what is missing."""
    for quiz in quizzes:
        for item in quiz.items:
            quiz.form(item).get_by_role("button", name="Check answer").click()


def show_hints(page: Page) -> None:
    """Show every hint; each makes room for the next."""
    while page.locator(".sc-show-hint").count():
        page.locator(".sc-show-hint").first.click()


def go_half_way(page: Page, quizzes: list[CaseOnPage]) -> None:
    """Show every hint, enter something everywhere and open the next part, without handing anything in."""
    show_hints(page)
    for quiz in quizzes:
        for item in quiz.items:
            form = quiz.form(item)
            if item["type"] == "staged":
                respond(Mouse(), form.locator(".sc-part").first, item["parts"][0])
                form.get_by_role("button", name="Check and open the next part").click()
            elif item["type"] == "body_chart":
                form.locator(".sc-regions input").first.check()
            else:
                anything(form, item)


def respond_to_all(page: Page, quizzes: list[CaseOnPage]) -> None:
    """Show every hint and hand in every item, half of them rightly; then open every fold."""
    show_hints(page)
    for quiz in quizzes:
        for index, item in enumerate(quiz.items):
            if index % 2:  # half of them rightly, the rest wrongly or by the first thing that comes to hand
                respond(Mouse(), quiz.form(item), item)
            elif "options" in item:
                quiz.form(item).locator(".sc-option input").nth(distractors_of(item)[0]).check()
            else:
                anything(quiz.form(item), item)
            hand_in(quiz, item)
    page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })")
