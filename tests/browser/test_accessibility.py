"""Pages without barriers that a machine can find, in both themes, on a phone and on a screen."""

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.case_on_page import CaseOnPage, cases_on_pages, distractors_of

views = pytest.mark.parametrize("theme", ["light", "dark"])
widths = pytest.mark.parametrize("width", [360, 1280])


@pytest.fixture
def open_in(visit_at, sites):
    """Open a page in a theme and at a width."""

    def open_(address, theme, width):
        visit = visit_at(sites["root"], color_scheme=theme, viewport={"width": width, "height": 800})
        page = visit.go(address)
        expect(page.locator("html")).to_have_attribute("data-theme", theme)
        return page

    return open_


@views
@widths
def test_page_has_no_barrier(open_in, theme, width, address):
    assert_none(violations(open_in(address, theme, width)))


@views
@widths
def test_drawn_figures_and_opened_details_have_no_barrier(open_in, theme, width):
    page = open_in(cases_on_pages("unguided")[0][0], theme, width)
    for figure in page.locator(".sc-figure").all():
        figure.scroll_into_view_if_needed()
        expect(figure).to_have_attribute("data-state", "drawn")
    page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert_none(violations(page))


@views
@widths
def test_feedback_has_no_barrier(open_in, theme, width):
    address, case_id = cases_on_pages("unguided")[0]
    page = open_in(address, theme, width)
    quiz = CaseOnPage(page, case_id)
    quiz.respond(quiz.items[0], distractors_of(quiz.items[0])[:1])
    for summary in quiz.place.locator("summary").all():
        summary.click()
    quiz.place.get_by_role("button", name="Start again").click()
    assert_none(violations(page))


def assert_none(found):
    assert not found, "\n".join(found)
