"""The page on which learners see, take along and delete their record."""

import csv
import io
import json

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import assert_no_barrier
from tests.browser.case_on_page import CaseOnPage, cases_on_pages, distractors_of, keys_of
from tests.browser.stored import stored

PAGE = "reference/my-record.html"
ADDRESS, CASE = cases_on_pages("unguided")[0]


@pytest.fixture
def page(visit):
    """The page after one item was responded to wrongly and the next one rightly."""
    quiz = CaseOnPage(visit.go(ADDRESS), CASE)
    quiz.respond(quiz.items[0], distractors_of(quiz.items[0])[:1])
    quiz.go_on()
    quiz.respond(quiz.items[1], keys_of(quiz.items[1]))
    stored(visit.page, 2)
    return visit.go(PAGE)


def saved(page, button):
    """The text of the file that a button saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button, exact=True).click()
    return download.value.path().read_text("utf-8")


def bring(page, text):
    page.get_by_label("Add a saved file").set_input_files(
        {"name": "record.json", "mimeType": "application/json", "buffer": text.encode()}
    )


def test_it_says_what_was_done_and_leads_to_what_was_missed(page, visit):
    expect(page.locator(".sc-record-sum")).to_contain_text("You have responded to 2 of")
    expect(page.locator(".sc-record-sum")).to_contain_text("1 of them rightly")
    link = page.get_by_role("link", name=CaseOnPage(page, CASE).title)
    expect(link.locator("xpath=..")).to_contain_text("item 1")
    expect(page.locator(".sc-history li")).to_have_count(2)
    assert_no_barrier(page)
    link.click()
    page.wait_for_url(f"**/{ADDRESS}#case-quiz:{CASE}")
    assert visit.heard() == []


def test_a_saved_record_is_brought_back_without_loss_and_without_doubles(page):
    text = saved(page, "Save as a file")
    assert len(json.loads(text)["entries"]) == 2
    page.get_by_role("button", name="Delete everything").click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.locator(".sc-record-sum")).to_contain_text("Nothing yet")
    bring(page, text)
    expect(page.get_by_role("status")).to_have_text("2 entries added.")
    bring(page, text)
    expect(page.get_by_role("status")).to_have_text("0 entries added, 2 were here already.")
    assert json.loads(saved(page, "Save as a file"))["entries"] == json.loads(text)["entries"]


def test_deleting_asks_first_and_the_focus_goes_to_what_deletes_nothing(page):
    page.get_by_role("button", name="Delete everything").press("Enter")
    expect(page.get_by_role("button", name="Keep it")).to_be_focused()
    assert_no_barrier(page)
    page.get_by_role("button", name="Keep it").press("Enter")
    expect(page.get_by_role("button", name="Delete everything")).to_be_focused()
    expect(page.locator(".sc-record-sum")).to_contain_text("You have responded to 2 of")
    page.get_by_role("button", name="Delete everything").press("Enter")
    page.get_by_role("button", name="Delete it").press("Enter")
    expect(page.locator(".sc-record-sum")).to_contain_text("Nothing yet")
    expect(page.get_by_role("button", name="Delete everything")).to_be_focused()


def test_an_open_page_does_everything_without_a_network(page):
    page.context.set_offline(True)
    text = saved(page, "Save as a file")
    assert len(saved(page, "Save as a table (CSV)").splitlines()) == 3
    assert len(json.loads(saved(page, "Save as xAPI statements"))) == 2
    page.get_by_role("button", name="Delete everything").click()
    page.get_by_role("button", name="Delete it").click()
    bring(page, text)
    expect(page.get_by_role("status")).to_have_text("2 entries added.")
    expect(page.locator(".sc-history li")).to_have_count(2)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{not json", "Nothing was added: record.json is no JSON."),
        ('{"schema": 99, "entries": []}', "Nothing was added: record.json comes from a newer version of this course."),
        ("[]", "Nothing was added: record.json is no record of this course."),
    ],
)
def test_a_file_that_is_no_record_changes_nothing(page, text, told):
    bring(page, text)
    expect(page.get_by_role("status")).to_have_text(told)
    expect(page.locator(".sc-history li")).to_have_count(2)


def test_the_table_has_a_row_for_each_response(page):
    rows = list(csv.DictReader(io.StringIO(saved(page, "Save as a table (CSV)"))))
    assert [row["score"] for row in rows] == ["0", "1"]
    assert {row["widget"] for row in rows} == {f"case-quiz:{CASE}"}


def test_what_could_not_be_read_can_be_saved(visit):
    page = visit.go(ADDRESS)
    page.evaluate("localStorage.setItem('sciatica-course-record', '{not json')")
    page = visit.go(PAGE)
    expect(page.locator(".sc-notice")).to_contain_text("set aside")
    assert json.loads(saved(page, "Save what could not be read (1)")) == ["{not json"]
