"""Every page works alone, at any address: on a phone and a screen, in both themes, no other host asked, no barrier."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import assert_no_barrier
from tests.browser.looks import LOOKS
from tests.browser.visit import Visit

DRAWN_LINES = ".sc-plot svg path.js-line, .sc-plot svg .bars path, .sc-plot svg .points path, .sc-plot canvas"
TEXT_COLOUR = "plot => getComputedStyle(plot.querySelector('svg .xtick text, svg .legendtext, svg .gtitle')).fill"

FAULTS_OF_TEXTS = """plot => {
  const frame = plot.getBoundingClientRect();
  const texts = [...plot.querySelectorAll('svg text')].filter(text => text.textContent.trim() && text.checkVisibility())
    .map(text => ({ words: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  const cut = ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
    || box.bottom > frame.bottom + 1;
  const cover = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const faults = texts.filter(cut).map(({ words }) => `${words} is cut off`);
  // Where two axes meet, each writes the same number.
  texts.forEach((one, index) => texts.slice(index + 1).forEach(other => {
    if (one.words !== other.words && cover(one.box, other.box)) faults.push(`${one.words} covers ${other.words}`);
  }));
  return faults;
}"""


# From a host's root, and below a path.
PLACES = dict(zip(LOOKS, ["root", "sub-path"], strict=True))


@pytest.fixture(scope="module", params=LOOKS)
def visit(request, browser, sites, address):
    """A visit to one page, opened once for all that is asked of it, with every figure drawn."""
    context = browser.new_context(**LOOKS[request.param])
    visit = Visit.begin(context, sites[PLACES[request.param]])
    draw_all_figures(visit.go(address))
    yield visit
    context.close()


def test_it_asks_no_other_host_and_reports_no_error(visit):
    for widget in visit.page.locator(".sc-widget").all():
        expect(widget).to_have_attribute("data-state", "live")
    assert visit.heard() == []


def test_nothing_is_cut_off_or_covered(visit):
    wide = visit.page.evaluate("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide[0] <= wide[1], f"the page is {wide[0]} px wide on a screen of {wide[1]}"
    for plot in visit.page.locator(".sc-figure .sc-plot").all():
        assert plot.evaluate(FAULTS_OF_TEXTS) == []


def test_it_has_no_barrier(visit):
    assert_no_barrier(visit.page)


# Comes last: it leaves the page in another theme.
def test_figures_stay_legible_when_the_theme_changes(visit):
    page = visit.page
    plots = page.locator(".sc-figure .sc-plot").all()
    before = [plot.evaluate(TEXT_COLOUR) for plot in plots]
    theme = page.evaluate("() => document.documentElement.dataset.theme")
    button = page.locator("button.theme-switch-button:visible")
    # The button goes round three modes, of which two look alike.
    for _ in range(3):
        button.first.click()
        if page.evaluate("() => document.documentElement.dataset.theme") != theme:
            break
    expect(page.locator("html")).not_to_have_attribute("data-theme", theme)
    for plot, colour in zip(plots, before, strict=True):
        changed = f"([plot, colour]) => ({TEXT_COLOUR})(plot) !== colour"
        page.wait_for_function(changed, arg=[plot.element_handle(), colour])
    assert visit.heard() == []


def draw_all_figures(page: Page) -> None:
    """Scroll to each figure, as a reader does, and see that something was drawn."""
    for figure in page.locator(".sc-figure").all():
        figure.scroll_into_view_if_needed()
        expect(figure).to_have_attribute("data-state", "drawn")
        expect(figure.locator(DRAWN_LINES).first).to_be_visible()
