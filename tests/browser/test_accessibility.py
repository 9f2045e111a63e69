"""No barrier that a machine can find after responses, in both themes, on a phone and a screen; see `test_pages.py`."""

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import assert_no_barrier
from tests.browser.case_on_page import CaseOnPage, cases_on_pages, distractors_of


@pytest.fixture(params=["light", "dark"])
def theme(request):
    return request.param


@pytest.fixture(params=[360, 1280])
def width(request):
    return request.param


@pytest.fixture
def open_page(visit_at, sites, theme, width):
    """Open a page in the theme and at the width."""

    def open_(address):
        visit = visit_at(sites["root"], color_scheme=theme, viewport={"width": width, "height": 800})
        page = visit.go(address)
        expect(page.locator("html")).to_have_attribute("data-theme", theme)
        return page

    return open_


def test_feedback_figures_and_opened_details_have_no_barrier(open_page):
    address, case_id = cases_on_pages("unguided")[0]
    page = open_page(address)
    for figure in page.locator(".sc-figure").all():
        figure.scroll_into_view_if_needed()
        expect(figure).to_have_attribute("data-state", "drawn")
    quiz = CaseOnPage(page, case_id)
    quiz.respond(quiz.items[0], distractors_of(quiz.items[0])[:1])
    quiz.place.get_by_role("button", name="Start again").click()
    page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert_no_barrier(page)
