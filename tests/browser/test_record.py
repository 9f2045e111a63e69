"""What the browser keeps of a reader's answers, and what happens when it cannot."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages, keys_of
from tests.browser.visit import Visit

STORED = "() => Object.fromEntries(Object.entries(localStorage))"
ADDRESS, CASE = cases_on_pages("unguided")[0]


@pytest.fixture
def quiz(visit):
    return CaseOnPage(visit.go(ADDRESS), CASE)


def answer_first_item(quiz: CaseOnPage) -> None:
    quiz.respond(quiz.items[0], keys_of(quiz.items[0]))
    expect(quiz.verdict).to_contain_text("Right.")


def record_of(page: Page) -> tuple[str, str]:
    """Key and text of what the browser keeps of the case."""
    return next(pair for pair in page.evaluate(STORED).items() if f"case-quiz:{CASE}" in pair[1])


def test_answers_survive_a_reload(quiz, visit):
    answer_first_item(quiz)
    visit.reload()
    expect(quiz.verdict).to_contain_text("Right.")
    expect(quiz.score).to_contain_text(f"1 of {len(quiz.items)} right")
    assert visit.heard() == []


def test_answers_survive_a_rebuilt_page_whose_items_are_the_same(quiz, visit):
    answer_first_item(quiz)
    rebuild(visit, '"review_status":"', '"review_status":"Read again. ')
    expect(quiz.verdict).to_contain_text("Right.")


def test_an_item_that_was_rewritten_asks_again(quiz, visit):
    answer_first_item(quiz)
    version = quiz.items[0]["version"]
    rebuild(visit, f'"version":"{version}"', '"version":"0123456789ab"')
    expect(quiz.form(quiz.items[0]).get_by_role("button", name="Check answer")).to_be_visible()
    expect(quiz.verdict).to_have_count(0)
    expect(quiz.score).to_have_count(0)


def test_the_record_is_one_document_with_a_schema_number(quiz, visit):
    answer_first_item(quiz)
    document = json.loads(record_of(visit.page)[1])
    assert isinstance(document["schema"], int)
    (response,) = document["widgets"][f"case-quiz:{CASE}"]["responses"]
    assert response["item"] == quiz.items[0]["id"]
    assert response["version"] == quiz.items[0]["version"]
    assert (response["attempt"], response["score"]) == (1, 1)


def test_an_unreadable_record_is_set_aside_and_the_course_goes_on(quiz, visit):
    answer_first_item(quiz)
    key, _ = record_of(visit.page)
    visit.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, "{not json"])
    visit.reload()
    expect(visit.page.locator(".sc-notice")).to_contain_text("set aside")
    expect(quiz.verdict).to_have_count(0)
    answer_first_item(quiz)
    stored = visit.page.evaluate(STORED)
    assert "{not json" in [text for other, text in stored.items() if other != key]
    assert json.loads(stored[key])["widgets"]
    visit.reload()
    expect(visit.page.locator(".sc-notice")).to_have_count(0)
    expect(quiz.verdict).to_contain_text("Right.")


def test_blocked_storage_is_said_plainly_and_the_course_goes_on(visit_at, sites):
    visit = visit_at(sites["root"])
    visit.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied', 'SecurityError'); }});"
    )
    quiz = CaseOnPage(visit.go(ADDRESS), CASE)
    expect(visit.page.locator(".sc-notice")).to_contain_text("keeps nothing")
    quiz.finish()
    expect(quiz.score).to_contain_text(f"{len(quiz.items)} of {len(quiz.items)} right")
    assert visit.heard() == []


def test_full_storage_is_said_plainly_and_the_course_goes_on(quiz, visit):
    visit.page.evaluate("""() => {
      for (let size = 2 ** 23, n = 0; size >= 1; size = size / 2) {
        try { for (;;) localStorage.setItem(`filler-${n++}`, "x".repeat(size)); } catch (full) {}
      }
    }""")
    quiz.finish()
    expect(quiz.score).to_contain_text(f"{len(quiz.items)} of {len(quiz.items)} right")
    expect(visit.page.locator(".sc-notice")).to_contain_text("full")
    assert visit.heard() == []


def rebuild(visit: Visit, old: str, new: str) -> None:
    """Load the page again as if it had been built anew with `new` in place of `old`."""

    def answer(route):
        built = route.fetch()
        html = built.text()
        assert old in html, f"the page does not hold {old}"
        route.fulfill(response=built, body=html.replace(old, new))

    visit.page.route(f"**/{ADDRESS}", answer)
    visit.reload()
