"""Responds to an item of any type, rightly by mouse or by keyboard alone, or with little thought."""

from collections.abc import Callable
from typing import Protocol

from playwright.sync_api import Locator, Page, expect

from tests.browser.case_on_page import CaseOnPage, keys_of, words

FOCUS = "document.activeElement"
# What a reader can see of the focus: an outline or a ring of shadow on the element, or on the label around it.
FOCUS_IS_VISIBLE = f"""() => [{FOCUS}, {FOCUS}.closest('label')].filter(Boolean).some(part => {{
  const style = getComputedStyle(part);
  return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
}})"""
MOST_STOPS = 1500  # more Tab stops than a page has


class Hand(Protocol):
    """A way to use what stands on a page."""

    def press(self, button: Locator) -> None:
        """Use a button."""

    def tick(self, box: Locator) -> None:
        """Choose a radio or a checkbox."""

    def pick(self, field: Locator, label: str) -> None:
        """Choose from a select."""

    def write(self, field: Locator, text: str) -> None:
        """Write into a field."""


class Mouse:
    """Clicks."""

    def press(self, button: Locator) -> None:
        button.click()

    def tick(self, box: Locator) -> None:
        box.locator("xpath=ancestor::label").click()

    def pick(self, field: Locator, label: str) -> None:
        field.select_option(label)

    def write(self, field: Locator, text: str) -> None:
        field.fill(text)


class Keyboard:
    """Tab, arrows, Space, Enter and letters; every stop in the case must show its focus."""

    def __init__(self, page: Page, case: Locator) -> None:
        self._page = page
        self._case = case

    def press(self, button: Locator) -> None:
        self._tab_to(button)
        self._page.keyboard.press("Enter")

    def tick(self, box: Locator) -> None:
        if box.get_attribute("type") == "checkbox":
            self._tab_to(box)
            self._page.keyboard.press("Space")
            return
        name = box.get_attribute("name")
        group = box.locator(f"xpath=ancestor::form//input[@name='{name}']")
        self._tab_to(group.first)
        self._page.keyboard.press("Space")
        while not box.is_checked():
            self._page.keyboard.press("ArrowDown")

    def pick(self, field: Locator, label: str) -> None:
        self._tab_to(field)
        for _ in range(field.locator("option").count()):
            if field.input_value() == label:
                return
            self._page.keyboard.press("ArrowDown")
        expect(field).to_have_value(label)

    def write(self, field: Locator, text: str) -> None:
        self._tab_to(field)
        self._page.keyboard.type(text)

    def _tab_to(self, wanted: Locator) -> None:
        target = wanted.element_handle()
        case = self._case.element_handle()
        for _ in range(MOST_STOPS):
            self._page.keyboard.press("Tab")
            here, in_case = self._page.evaluate(
                f"([wanted, within]) => [{FOCUS} === wanted, within.contains({FOCUS})]", [target, case]
            )
            assert not in_case or self._page.evaluate(FOCUS_IS_VISIBLE), (
                f"focus is not visible on {self._page.evaluate(f'{FOCUS}.outerHTML.slice(0, 120)')}"
            )
            if here:
                return
        raise AssertionError(f"Tab never reaches {wanted}")


def respond(hand: Hand, form: Locator, task: dict) -> None:
    """Give the right response to a task in its part of the page, without handing it in."""
    RIGHTLY[task["type"]](hand, form, task)


def anything(form: Locator, item: dict) -> None:
    """Respond with little thought, but completely."""
    if item["type"] == "ordering":
        form.locator(".sc-moves button:enabled").first.click()
    elif item["type"] == "numeric":
        form.get_by_label("Your number").fill("1")
    elif item["type"] == "short_text":
        form.get_by_label("Your words").fill("Come back if it gets worse.")
        form.get_by_role("button", name="Compare with the rubric").click()
    elif item["type"] == "body_chart":
        form.get_by_label("Right calf").check()
        form.get_by_label("Left calf").check()
    else:
        respond(Mouse(), form, item)


def hand_in(quiz: CaseOnPage, item: dict, hand: Hand | None = None) -> None:
    """Say how sure one is, where that is asked, and hand in."""
    hand = hand or Mouse()
    form = quiz.form(item)
    if form.get_by_label("Fairly sure").count():
        hand.tick(form.get_by_label("Fairly sure"))
    hand.press(form.get_by_role("button", name="Check answer"))
    expect(form.get_by_role("button", name="Check answer")).to_have_count(0)


def _choose(hand: Hand, form: Locator, task: dict) -> None:
    for index in keys_of(task):
        hand.tick(form.locator(".sc-option input").nth(index))


def _order(hand: Hand, form: Locator, task: dict) -> None:
    right = [words(step["text"]) for step in task["steps"]]
    rows = form.locator(".sc-ordering > li")
    for _ in range(len(right) ** 2):
        order = [right.index(" ".join(row.locator("span").first.inner_text().split())) for row in rows.all()]
        wrong = next((place for place in range(len(order) - 1) if order[place] > order[place + 1]), None)
        if wrong is None:
            return
        hand.press(rows.nth(wrong).get_by_role("button", name="Move down"))


def _match(hand: Hand, form: Locator, task: dict) -> None:
    for index, pair in enumerate(task["pairs"]):
        hand.pick(form.locator(".sc-matching select").nth(index), pair["match"])


def _number(hand: Hand, form: Locator, task: dict) -> None:
    hand.write(form.get_by_label("Your number"), f"{task['value']:g}")


def _text(hand: Hand, form: Locator, task: dict) -> None:
    hand.write(form.get_by_label("Your words"), words(task["sample"]))
    hand.press(form.get_by_role("button", name="Compare with the rubric"))
    for index in range(len(task["rubric"])):
        hand.tick(form.locator(".sc-rubric input").nth(index))


def _point(hand: Hand, form: Locator, task: dict) -> None:
    for region in task["regions"]:
        if region["key"]:
            hand.tick(form.locator(f".sc-regions input[value='{region['region']}']"))


def _stages(hand: Hand, form: Locator, task: dict) -> None:
    for index, part in enumerate(task["parts"]):
        place = form.locator(".sc-part").nth(index)
        respond(hand, place, part)
        if index < len(task["parts"]) - 1:
            hand.press(place.get_by_role("button", name="Check and open the next part"))
            expect(place.locator(".sc-verdict")).to_contain_text("Right.")


RIGHTLY: dict[str, Callable[[Hand, Locator, dict], None]] = {
    "single_best_answer": _choose,
    "multiple_response": _choose,
    "ordering": _order,
    "matching": _match,
    "numeric": _number,
    "short_text": _text,
    "body_chart": _point,
    "staged": _stages,
}
