"""An educator's file is only text: whatever stands in it, nothing of it runs on the site."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import served
from tests.hostile import FLAG, VISIBLE, write_hostile_case
from tests.small_book import CHAPTER, build, write_book

SHOWN = ("title", "vignette", "stem", "lead_in", "option 0", "rationale 1", "rationale 2", "expert_view", "locator")
ABLE_TO_RUN = "script, img, svg:not(.sc-icon), [onerror], [onload], [onmouseover], a[href^='javascript']"


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory):
    """A book whose one chapter shows the hostile case."""
    folder = tmp_path_factory.mktemp("hostile")
    case = write_hostile_case(folder / "hostile.yml")
    book = write_book(folder / "book", f"import widgets\nwidgets.CaseQuiz.from_file({str(case)!r})")
    built = build(book)
    assert built.returncode == 0, built.stdout
    with served(book / "_build" / "html") as address:
        yield address


@pytest.fixture
def hostile_visit(visit_at, hostile_site):
    return visit_at(hostile_site)


def test_hostile_text_is_shown_as_text_and_nothing_runs(hostile_visit):
    page = hostile_visit.go(f"{CHAPTER}.html")
    expect(page.locator(".sc-widget")).to_have_attribute("data-state", "live")
    item = page.locator(".sc-item")
    item.locator("label.sc-option").nth(1).click()
    item.get_by_role("button", name="Check answer").click()
    expect(item.get_by_role("button", name="Check answer")).to_have_count(0)  # the reasons follow the verdict
    for summary in page.locator(".sc-case summary").all():
        summary.click()
    for field in SHOWN:
        expect(page.locator(".sc-case").get_by_text(f"{field} {VISIBLE}").first).to_be_visible()
    assert page.locator(".sc-case").locator(ABLE_TO_RUN).count() == 0
    assert page.evaluate(f"() => window.{FLAG}") is None
    assert hostile_visit.heard() == []


def test_hostile_text_stays_text_in_the_plain_fallback(visit_at, hostile_site):
    page = visit_at(hostile_site, java_script_enabled=False).page
    page.goto(f"{hostile_site}{CHAPTER}.html")
    expect(page.locator(".sc-fallback").get_by_text(f"vignette {VISIBLE}").first).to_be_visible()
    assert page.locator(".sc-fallback").locator(ABLE_TO_RUN).count() == 0
