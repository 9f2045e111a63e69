"""A part of a page as somebody uses it who has no mouse."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.responding import FOCUS, FOCUS_IS_VISIBLE

# No widget has more stops between two things that a learner uses one after the other.
MOST_STOPS = 150


class ByKeyboard:
    """A place on a page. Each stop on the way through it must show its focus."""

    def __init__(self, page: Page, place: Locator):
        self.page = page
        self.place = place

    def press(self, button: Locator) -> None:
        """Press a button with Enter."""
        self.tab_to(button)
        self.page.keyboard.press("Enter")

    def tick(self, radio: Locator) -> None:
        """Choose among radio buttons with the arrows."""
        group = radio.get_attribute("name")
        self.tab_to(self.place.locator(f'input[name="{group}"]'))
        self.page.keyboard.press("Space")
        for _ in range(self.place.locator(f'input[name="{group}"]').count()):
            if radio.is_checked():
                break
            self.page.keyboard.press("ArrowDown")
        expect(radio).to_be_checked()

    def tick_box(self, box: Locator) -> None:
        """Tick a checkbox with Space."""
        self.tab_to(box)
        self.page.keyboard.press("Space")
        expect(box).to_be_checked()

    def tab_to(self, wanted: Locator) -> None:
        """Tab until the focus is on one of these, as the radios of a group are, one stop together."""
        targets = wanted.element_handles()
        assert targets, f"there is no {wanted}"
        place = self.place.element_handle()
        is_here = f"([place, ...targets]) => [targets.includes({FOCUS}), place.contains({FOCUS})]"
        if self.page.evaluate(is_here, [place, *targets])[0]:
            return
        if not self.page.evaluate(is_here, [place, *targets])[1]:
            place.evaluate("place => { place.tabIndex = -1; place.focus(); place.removeAttribute('tabindex'); }")
        ahead = self.page.evaluate(f"target => {FOCUS}.compareDocumentPosition(target) & 4", targets[0])
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab" if ahead else "Shift+Tab")
            here, inside = self.page.evaluate(is_here, [place, *targets])
            assert not inside or self.page.evaluate(FOCUS_IS_VISIBLE), (
                f"focus is not visible on {self.page.evaluate(f'{FOCUS}.outerHTML.slice(0, 120)')}"
            )
            if here:
                return
        raise AssertionError(f"Tab never reaches {wanted}")
