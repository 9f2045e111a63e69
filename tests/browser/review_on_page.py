"""The page "Review" as a learner uses it, and the count that every page shows."""

from datetime import datetime

from playwright.sync_api import Page, expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages, distractors_of, keys_of
from tests.browser.stored import stored
from tests.browser.visit import Visit

PAGE = "reference/review.html"
CASE_PAGE, CASE = cases_on_pages("unguided")[0]
EVENING = datetime(2026, 11, 22, 23, 30)
NEXT_MORNING = datetime(2026, 11, 23, 6, 0)


def on_the_evening(visit: Visit) -> Visit:
    """Let the reader's clock show half past eleven at night."""
    visit.page.clock.install(time=EVENING)
    return visit


def miss_first_item(visit: Visit) -> CaseOnPage:
    """Respond wrongly to the first item of a case."""
    quiz = CaseOnPage(visit.go(CASE_PAGE), CASE)
    quiz.respond(quiz.items[0], distractors_of(quiz.items[0])[:1])
    return quiz


def expect_count(page: Page, cards: int) -> None:
    """The frame of the page says that so many cards are due; nothing when none is."""
    expect(page.locator(".sc-due-count")).to_have_text(f"{cards} due" if cards else "")


def reviews(page: Page, fewest: int) -> list[dict]:
    """The reviews that the record holds, once it has that many entries of any kind."""
    return [entry for entry in stored(page, fewest) if entry["kind"] == "review"]


class ReviewOnPage:
    """The page's parts."""

    def __init__(self, page: Page):
        self.page = page
        self.today = page.locator(".sc-due-today").locator("xpath=..")
        self.left = page.locator(".sc-left")
        self.flashcard = page.locator(".sc-flashcard")
        self.done = page.locator(".sc-done")
        self.rows = page.locator(".sc-cards tbody tr")

    def press(self, name: str) -> None:
        """Press the button of that name."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def take_in(self, chapter: str) -> None:
        """Take in all flashcards of a chapter."""
        self.press(f"Take in all: {chapter}")
        expect(self.page.locator(".sc-review").get_by_role("status")).to_contain_text(f"{chapter}: ")

    def begin(self) -> None:
        """Begin today's cards."""
        self.press("Begin today's review")
        expect(self.page.locator(".sc-session h3")).to_be_focused()

    def rate(self, rating: str) -> None:
        """Turn the flashcard and say how well it was recalled."""
        self.press("Show the back")
        expect(self.page.get_by_role("group", name="Back")).to_be_focused()
        self.flashcard.get_by_role("button", name=rating).click()

    def respond_to_item(self) -> CaseOnPage:
        """Respond rightly and for certain to the first item of the case."""
        quiz = CaseOnPage(self.page, CASE)
        form = quiz.form(quiz.items[0])
        for index in keys_of(quiz.items[0]):
            form.locator("label.sc-option").nth(index).click()
        form.get_by_text("Certain").click()
        form.get_by_role("button", name="Check answer").click()
        expect(quiz.verdict).to_be_focused()
        return quiz

    def open_list(self) -> None:
        """Unfold the list of all cards."""
        self.page.get_by_text("All cards in your review").click()
