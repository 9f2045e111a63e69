"""What was visited can be opened again without a network; with one, nobody reads an old page."""

import shutil

import pytest
from playwright.sync_api import expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages, keys_of
from tests.browser.conftest import served
from tests.browser.stored import stored
from tests.paths import SITE

CHAPTER, CASE = cases_on_pages("unguided")[0]
RECORD = "reference/my-record.html"
ALL_IS_KEPT = """async () => {
  await navigator.serviceWorker.ready;
  const cache = await caches.open('sciatica-course-visited');
  // The browser shows a file that it is still writing.
  const isWhole = async (address) => {
    const kept = await cache.match(address);
    return kept !== undefined && (await kept.blob()).size === Number(kept.headers.get('content-length'));
  };
  const used = [location.href, ...performance.getEntriesByType('resource').map(({name}) => name)];
  const last = document.querySelector('script[src$="sphinx-book-theme.js"]');
  return Boolean(last) && (await Promise.all(used.map(isWhole))).every(Boolean);
}"""


@pytest.fixture(params=["root", "sub-path"])
def visit(request, visit_at, sites):
    return visit_at(sites[request.param], service_workers="allow")


def test_a_visited_chapter_and_the_record_work_without_a_network(visit):
    quiz = CaseOnPage(visit.go(CHAPTER), CASE)
    visit.page.wait_for_function(ALL_IS_KEPT)
    visit.go(RECORD)
    visit.page.wait_for_function(ALL_IS_KEPT)

    visit.page.context.set_offline(True)
    visit.go(CHAPTER)
    quiz.respond(quiz.items[0], keys_of(quiz.items[0]))
    expect(quiz.verdict).to_contain_text("Right.")
    stored(visit.page)
    figure = visit.page.locator(".sc-figure").first
    figure.scroll_into_view_if_needed()
    expect(figure).to_have_attribute("data-state", "drawn")
    page = visit.go(RECORD)
    expect(page.locator(".sc-history li")).to_have_count(1)
    page.get_by_role("button", name="Delete everything").click()
    page.get_by_role("button", name="Delete it").click()
    visit.reload()
    expect(page.locator(".sc-record-sum")).to_contain_text("Nothing yet")
    page.wait_for_function("() => window.bootstrap")  # the theme's scripts, which come last


def test_with_a_network_the_newest_page_is_shown(visit_at, tmp_path):
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("chapters", "plotly-*"))
    about = tmp_path / "reference" / "about.html"
    with served(tmp_path) as home:
        visit = visit_at(home, service_workers="allow")
        page = visit.go("reference/about.html")
        page.wait_for_function(ALL_IS_KEPT)
        about.write_text(about.read_text("utf-8").replace("</h1>", " of tomorrow</h1>"), "utf-8")
        visit.reload()
        expect(page.get_by_role("heading", level=1)).to_contain_text("of tomorrow")
        page.wait_for_function(ALL_IS_KEPT)
        page.context.set_offline(True)
        visit.reload()
        expect(page.get_by_role("heading", level=1)).to_contain_text("of tomorrow")
