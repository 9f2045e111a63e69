"""The probability lab as a reader uses it, by keyboard alone where it can be."""

from playwright.sync_api import Locator, Page

PAGE = "reference/probability-lab.html"


class LabOnPage:
    """The lab of an opened page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.place = page.locator(".sc-lab")

    @property
    def told(self) -> Locator:
        """Where the probability stands, as it is spoken."""
        return self.place.get_by_role("status")

    def choose_condition(self, name: str) -> None:
        """Choose the condition that is called ``name``."""
        picker = self.place.get_by_label("Condition", exact=True)
        picker.focus()
        picker.select_option(name)

    def enter(self, finding: str, outcome: str) -> None:
        """Give a test its outcome: go to its radios and move among them with the arrow keys."""
        group = self.place.get_by_role("group", name=finding, exact=True)
        kind = group.locator("xpath=ancestor::details")
        if kind.get_attribute("open") is None:
            kind.locator("summary").press("Enter")
        names = ["Not done", "Found", "Not found"]
        chosen = next(i for i, name in enumerate(names) if self._radio(group, name).is_checked())
        self._radio(group, names[chosen]).focus()
        for _ in range((names.index(outcome) - chosen) % len(names)):
            self.page.keyboard.press("ArrowDown")

    def step(self, number: int) -> str:
        """The probability after the step of this number, as the table has it."""
        return self.place.locator(".sc-lab-steps tbody tr").nth(number).locator("td").last.inner_text()

    @staticmethod
    def _radio(group: Locator, name: str) -> Locator:
        return group.get_by_role("radio", name=name, exact=True)
