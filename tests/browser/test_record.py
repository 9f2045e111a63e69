"""What the browser keeps of a reader's answers, and what happens when it cannot."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages, distractors_of, keys_of
from tests.browser.stored import STORAGE_IS_BLOCKED, put, stored
from tests.browser.visit import Visit

ADDRESS, CASE = cases_on_pages("unguided")[0]


@pytest.fixture
def quiz(visit):
    return CaseOnPage(visit.go(ADDRESS), CASE)


def answer_first_item(quiz: CaseOnPage) -> None:
    quiz.respond(quiz.items[0], keys_of(quiz.items[0]))
    expect(quiz.verdict).to_contain_text("Right.")


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


def test_each_response_is_an_entry_of_its_own_and_starting_again_removes_none(quiz, visit):
    item = quiz.items[0]
    quiz.respond(item, distractors_of(item)[:1])
    quiz.try_again()
    quiz.respond(item, keys_of(item))
    quiz.place.get_by_role("button", name="Start again").click()
    quiz.place.get_by_role("button", name="Forget and start again").click()
    entries = sorted(stored(visit.page, 3), key=lambda entry: entry["at"])
    assert [entry["kind"] for entry in entries] == ["attempt", "attempt", "restart"]
    assert [entry.get("score") for entry in entries] == [0, 1, None]
    assert {entry["widget"] for entry in entries} == {f"case-quiz:{CASE}"}
    assert entries[1]["item"] == item["id"]
    assert entries[1]["version"] == item["version"]
    visit.reload()
    expect(quiz.verdict).to_have_count(0)


def test_a_record_of_the_first_schema_moves_in(quiz, visit):
    item = quiz.items[0]
    chosen = keys_of(item) if item["type"] == "multiple_response" else keys_of(item)[0]
    response = {"item": item["id"], "version": item["version"], "attempt": 1, "response": chosen, "score": 1}
    widgets = {f"case-quiz:{CASE}": {"responses": [response | {"at": "2026-11-20T09:00:00.000Z"}]}}
    old = json.dumps({"schema": 1, "widgets": widgets})
    visit.page.evaluate("text => localStorage.setItem('sciatica-course-record', text)", old)
    for _ in range(2):
        visit.reload()
        expect(quiz.verdict).to_contain_text("Right.")
        assert len(stored(visit.page)) == 1
        assert visit.page.evaluate("localStorage.getItem('sciatica-course-record')") is None


@pytest.mark.parametrize("text", ["{not json", '{"schema":999,"entries":[]}'])
def test_an_older_record_that_cannot_be_read_is_set_aside_and_said_once(quiz, visit, text):
    visit.page.evaluate("text => localStorage.setItem('sciatica-course-record', text)", text)
    visit.reload()
    expect(visit.page.locator(".sc-notice")).to_contain_text("set aside")
    assert text in visit.page.evaluate("Object.values(localStorage)")
    answer_first_item(quiz)
    stored(visit.page)
    visit.reload()
    expect(quiz.verdict).to_contain_text("Right.")
    expect(visit.page.locator(".sc-notice")).to_have_count(0)


def test_a_damaged_entry_is_set_aside_and_takes_no_other_with_it(quiz, visit):
    answer_first_item(quiz)
    (good,) = stored(visit.page)
    damaged = good | {"id": "damaged", "score": "very good"}
    put(visit.page, damaged)
    visit.reload()
    expect(quiz.verdict).to_contain_text("Right.")
    expect(visit.page.locator(".sc-notice")).to_contain_text("set aside")
    assert stored(visit.page, store="set-aside") == [damaged]
    visit.reload()
    expect(visit.page.locator(".sc-notice")).to_have_count(0)


def test_two_tabs_keep_each_others_answers(quiz, visit, visit_at, sites):
    other_address, other_case = next(pair for pair in cases_on_pages("unguided") if pair[0] != ADDRESS)
    other = Visit.begin(visit.page.context, sites["root"])
    there = CaseOnPage(other.go(other_address), other_case)
    answer_first_item(quiz)
    answer_first_item(there)
    assert {entry["widget"] for entry in stored(visit.page, 2)} == {f"case-quiz:{CASE}", f"case-quiz:{other_case}"}


def test_without_a_database_answers_still_survive(visit_at, sites):
    visit = visit_at(sites["root"])
    visit.page.add_init_script("Object.defineProperty(window, 'indexedDB', {value: undefined});")
    quiz = CaseOnPage(visit.go(ADDRESS), CASE)
    answer_first_item(quiz)
    visit.page.wait_for_function("() => localStorage.getItem('sciatica-course-record') !== null")
    visit.reload()
    expect(quiz.verdict).to_contain_text("Right.")
    assert visit.heard() == []


def test_without_a_database_a_damaged_entry_is_set_aside_too(visit_at, sites):
    visit = visit_at(sites["root"])
    visit.page.add_init_script("Object.defineProperty(window, 'indexedDB', {value: undefined});")
    quiz = CaseOnPage(visit.go(ADDRESS), CASE)
    answer_first_item(quiz)
    visit.page.wait_for_function("() => localStorage.getItem('sciatica-course-record') !== null")
    damaged = visit.page.evaluate("""() => {
      const document = JSON.parse(localStorage.getItem('sciatica-course-record'));
      const damaged = {...document.entries[0], id: 'damaged', score: 'very good'};
      document.entries.push(damaged);
      localStorage.setItem('sciatica-course-record', JSON.stringify(document));
      return damaged;
    }""")
    visit.reload()
    expect(quiz.verdict).to_contain_text("Right.")
    expect(visit.page.locator(".sc-notice")).to_contain_text("set aside")
    kept = visit.page.evaluate("Object.values(localStorage)")
    assert [json.loads(text) for text in kept if text.startswith("[")] == [[damaged]]
    visit.reload()
    expect(quiz.verdict).to_contain_text("Right.")
    expect(visit.page.locator(".sc-notice")).to_have_count(0)


def test_blocked_storage_is_said_plainly_and_the_course_goes_on(visit_at, sites):
    visit = visit_at(sites["root"])
    visit.page.add_init_script(STORAGE_IS_BLOCKED)
    quiz = CaseOnPage(visit.go(ADDRESS), CASE)
    expect(visit.page.locator(".sc-notice")).to_contain_text("keeps nothing")
    quiz.finish()
    expect(quiz.score).to_contain_text(f"{len(quiz.items)} of {len(quiz.items)} right")
    assert visit.heard() == []


def test_a_record_that_cannot_be_read_is_said_and_nothing_of_it_is_lost(visit):
    quiz = CaseOnPage(visit.go(ADDRESS), CASE)
    answer_first_item(quiz)
    stored(visit.page)
    visit.page.add_init_script(
        "if (!name) IDBIndex.prototype.getAll = () => { throw new DOMException('damaged', 'UnknownError'); };"
    )
    visit.reload()
    expect(visit.page.locator(".sc-notice")).to_have_text("The saved answers could not be read.")
    expect(quiz.verdict).to_have_count(0)
    visit.page.evaluate("name = 'mended'")
    visit.reload()
    expect(quiz.verdict).to_contain_text("Right.")


def test_full_storage_is_said_plainly_and_the_course_goes_on(quiz, visit):
    visit.page.evaluate("""() => {
      for (let size = 2 ** 23, n = 0; size >= 1; size = size / 2) {
        try { for (;;) localStorage.setItem(`filler-${n++}`, "x".repeat(size)); } catch (full) {}
      }
    }""")
    devtools = visit.page.context.new_cdp_session(visit.page)
    devtools.send("Storage.overrideQuotaForOrigin", {"origin": visit.home.rstrip("/"), "quotaSize": 1})
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
