"""What a reader does besides responding: search, and read on a metered line."""

import pytest
from playwright.sync_api import expect

from tests.browser.case_on_page import cases_on_pages

ADDRESS, _ = cases_on_pages("unguided")[0]
LIBRARY = "/plotly-"


def test_the_search_finds_a_chapter(visit):
    page = visit.page
    page.goto(f"{visit.home}search.html?q=sciatica")
    expect(page.locator("#search-results li a").first).to_be_visible()
    assert visit.heard() == []


def test_a_reader_on_a_metered_line_fetches_the_figure_library_only_when_a_figure_is_near(visit):
    asked = asked_for_library(visit)
    session = visit.page.context.new_cdp_session(visit.page)
    session.send("Emulation.setDataSaverOverride", {"dataSaverEnabled": True})
    page = visit.go(ADDRESS)
    page.evaluate("() => new Promise(done => requestIdleCallback(done))")
    assert asked == []
    figure = page.locator(".sc-figure").first
    figure.scroll_into_view_if_needed()
    expect(figure).to_have_attribute("data-state", "drawn")
    assert asked != []


def test_other_readers_have_the_figure_library_before_they_reach_a_figure(visit):
    with visit.page.expect_response(lambda response: LIBRARY in response.url):
        page = visit.go(ADDRESS)
    assert page.evaluate("() => scrollY") == 0


@pytest.mark.parametrize("text", ["<script>document.title = 1</script>", '"><img src=x onerror="document.title=1">'])
def test_a_search_for_markup_finds_nothing_and_runs_nothing(visit, text):
    page = visit.page
    page.goto(f"{visit.home}search.html")
    title = page.title()
    page.locator("form[action] input[name='q']:visible").last.fill(text)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=*")
    expect(page.locator("#search-results")).to_contain_text("did not match")
    assert page.title() == title


def asked_for_library(visit):
    asked = []
    visit.page.on("request", lambda request: asked.append(request.url) if LIBRARY in request.url else None)
    return asked
