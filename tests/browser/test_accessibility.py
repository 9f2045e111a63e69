"""No barrier that a machine can find after responses, in both themes, on a phone and a screen; see `test_pages.py`."""

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import assert_no_barrier
from tests.browser.case_on_page import CaseOnPage, cases_on_pages, distractors_of
from tests.browser.looks import EVERY_LOOK


@pytest.mark.parametrize("look", EVERY_LOOK.values(), ids=EVERY_LOOK)
def test_feedback_figures_and_opened_details_have_no_barrier(visit_at, sites, look):
    address, case_id = cases_on_pages("unguided")[0]
    page = visit_at(sites["root"], **look).go(address)
    expect(page.locator("html")).to_have_attribute("data-theme", look["color_scheme"])
    for figure in page.locator(".sc-figure").all():
        figure.scroll_into_view_if_needed()
        expect(figure).to_have_attribute("data-state", "drawn")
    quiz = CaseOnPage(page, case_id)
    quiz.respond(quiz.items[0], distractors_of(quiz.items[0])[:1])
    quiz.place.get_by_role("button", name="Start again").click()
    page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert_no_barrier(page)
