"""The drawing on each exercise card: seen whole on a phone and on a screen, in both themes, and named for ears."""

import pytest
from playwright.sync_api import expect

from tests.browser.layout import sideways

CHAPTER = "chapters/strengthening.html"
WITH_THERAPIST = "chapters/manual-therapy.html"
DRAWN = """svg => {
  const card = svg.closest('.sc-card').getBoundingClientRect();
  const {left, right, width, height} = svg.getBoundingClientRect();
  return {inside: left >= card.left && right <= card.right, width, ratio: width / height};
}"""
COLOURS = "svg => [...svg.querySelectorAll('path')].map(path => getComputedStyle(path).fill)"
NOTHING_LEADS_NOWHERE = """card => [...card.querySelectorAll('.sc-drawing use')]
  .filter(use => !document.querySelector(use.getAttribute('href')))
  .map(use => use.getAttribute('href'))"""


@pytest.mark.parametrize("chapter", [CHAPTER, WITH_THERAPIST])
@pytest.mark.parametrize("width", [360, 1280])
def test_each_card_shows_its_drawing_whole(visit_at, sites, chapter, width):
    page = visit_at(sites["root"], viewport={"width": width, "height": 800}).go(chapter)
    cards = page.locator(".sc-card")
    assert cards.count() > 3
    for card in cards.all():
        drawing = card.get_by_role("img", name="Drawing: ")
        expect(drawing).to_have_count(1)
        found = drawing.evaluate(DRAWN)
        assert found["inside"]
        assert found["width"] > 240
        assert found["ratio"] == pytest.approx(2, abs=0.02)
        assert card.evaluate(NOTHING_LEADS_NOWHERE) == []
    assert sideways(page) <= 0


def test_its_colours_follow_the_theme(visit_at, sites):
    found = []
    for scheme in ("light", "dark"):
        page = visit_at(sites["root"], color_scheme=scheme).go(CHAPTER)
        found.append(set(page.locator(".sc-drawing").first.evaluate(COLOURS)) - {"none"})
    light, dark = found
    assert light
    assert not light & dark
