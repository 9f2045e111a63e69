"""Small screens, large text and the other direction of writing: nothing is lost, and no page scrolls sideways."""

import pytest

from tests.browser.example_cases import PAGE, all_items, respond_to_all
from tests.browser.layout import assert_all_in_sight

CHAPTER = "chapters/evaluation.html"
LARGE_TEXT = "() => { document.documentElement.style.fontSize = '200%'; }"
RIGHT_TO_LEFT = "() => { document.documentElement.dir = 'rtl'; }"
SIDES = """rows => rows.map(row => {
  const text = row.querySelector('input ~ span').getBoundingClientRect();
  return row.querySelector('input').getBoundingClientRect().left >= text.right ? 'right' : 'left';
})"""


@pytest.fixture
def open_at(visit_at, sites):
    def open_(address, width, change="() => {}"):
        page = visit_at(sites["root"], viewport={"width": width, "height": 800}).go(address)
        page.evaluate(change)
        return page

    return open_


@pytest.mark.parametrize(
    ("width", "change"),
    [(320, "() => {}"), (1280, LARGE_TEXT), (360, RIGHT_TO_LEFT)],
    ids=["phone", "large-text", "right-to-left"],
)
def test_every_item_type_keeps_all_in_sight_before_and_after_a_response(open_at, width, change):
    page = open_at(PAGE, width, change)
    quizzes = all_items(page)
    assert_all_in_sight(page)
    respond_to_all(page, quizzes)
    assert_all_in_sight(page)


@pytest.mark.parametrize(("width", "change"), [(320, "() => {}"), (1280, LARGE_TEXT)], ids=["phone", "large-text"])
def test_a_chapter_keeps_all_in_sight(open_at, width, change):
    assert_all_in_sight(open_at(CHAPTER, width, change))


def test_from_right_to_left_inputs_stand_on_the_right_of_their_text(open_at):
    page = open_at(PAGE, 360, RIGHT_TO_LEFT)
    all_items(page)
    sides = page.locator(".sc-option, .sc-region").evaluate_all(SIDES)
    assert set(sides) == {"right"}


def test_from_right_to_left_a_picture_of_the_body_keeps_its_sides(open_at):
    def calves(page):
        _, charts = all_items(page)
        places = [charts.form(charts.items[0]).locator(f"[data-region={side}-calf]") for side in ("left", "right")]
        left, right = (place.bounding_box()["x"] for place in places)
        return left < right

    assert calves(open_at(PAGE, 360, RIGHT_TO_LEFT)) == calves(open_at(PAGE, 360))
