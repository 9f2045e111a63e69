"""The pre-test or post-test as a learner works through it, and what the pool says is right."""

from playwright.sync_api import Locator, Page, expect

from sciatica.case_view import item_pool_view
from sciatica.test_items import TEST_ITEMS
from tests.browser.case_on_page import distractors_of
from tests.browser.responding import Hand, Mouse, respond


class TestOnPage:
    """A test on its page."""

    __test__ = False  # no test of ours, in spite of its name

    def __init__(self, page: Page, kind: str):
        self.page = page
        self.place = page.get_by_role("region", name=kind.capitalize(), exact=True)
        self.form = self.place.locator("form[data-item]")
        self.heading = self.place.get_by_role("heading", level=2)
        self._pools: dict[str, dict[str, dict]] = {}

    def button(self, name: str) -> Locator:
        """A button of the test by its exact name."""
        return self.place.get_by_role("button", name=name, exact=True)

    def begin(self, hand: Hand | None = None) -> None:
        """Begin, and wait for the first item."""
        (hand or Mouse()).press(self.place.get_by_role("button", name="Begin the"))
        expect(self.heading).to_contain_text("Item 1 of")

    def item(self) -> dict:
        """The item that is shown, as the course's own data have it."""
        chapter, item_id = self.form.get_attribute("data-item").split("/")
        if chapter not in self._pools:
            items = item_pool_view(TEST_ITEMS.load(chapter))["items"]
            self._pools[chapter] = {item["id"]: item for item in items}
        return self._pools[chapter][item_id]

    def answer(self, rightly: bool = True, hand: Hand | None = None) -> None:
        """Respond to the item that is shown, and say how sure one is where that is asked."""
        hand = hand or Mouse()
        item = self.item()
        chosen = self.form.locator(".sc-option input[type=checkbox]:checked")
        while chosen.count():
            chosen.first.uncheck()
        if rightly:
            respond(hand, self.form, item)
        else:
            _respond_wrongly(hand, self.form, item)
        if self.form.get_by_label("Fairly sure").count():
            hand.tick(self.form.get_by_label("Fairly sure"))

    def answer_all(self, right: int, hand: Hand | None = None) -> int:
        """Respond to every item from the first, so many of them rightly; returns how many there are."""
        number = 0
        while self.heading.inner_text().startswith("Item"):
            heading = self.heading.inner_text()
            self.answer(number < right, hand)
            (hand or Mouse()).press(self.form.locator("button[type=submit]"))
            expect(self.heading).not_to_have_text(heading)
            number += 1
        return number

    def hand_in(self, hand: Hand | None = None) -> None:
        """Hand in from the overview, and wait for the result."""
        (hand or Mouse()).press(self.button("Hand in"))
        expect(self.heading).to_contain_text("Your ")


def _respond_wrongly(hand: Hand, form: Locator, item: dict) -> None:
    """Give a complete response that is surely not right."""
    if "options" in item:
        hand.tick(form.locator(".sc-option input").nth(distractors_of(item)[0]))
    elif item["type"] == "numeric":
        hand.write(form.get_by_label("Your number"), str(item["value"] + 1e6))
    elif item["type"] == "matching":
        for index in range(len(item["pairs"])):
            hand.pick(form.locator(".sc-matching select").nth(index), item["pairs"][0]["match"])
    elif item["type"] == "ordering":
        respond(hand, form, item)
        hand.press(form.locator(".sc-ordering > li").first.get_by_role("button", name="Move down"))
    else:
        raise NotImplementedError(f"a wrong response to an item of the type {item['type']}")
