"""A case as a reader works through it in the browser, and what the course's own data say should be seen."""

import re
from html import unescape

from playwright.sync_api import Locator, Page, expect

from sciatica.bank import case_ids, load_case
from sciatica.case_view import case_view
from sciatica.models import Case
from tests.paths import SITE, page_addresses

SAVED_ID = re.compile(r'class="sc-state">\{"id":"case-quiz:([^"]+)"')


def cases_on_pages(guidance: str) -> list[tuple[str, str]]:
    """Pairs of a page's address and the id of a case of the course with that guidance on it."""
    pairs = [(page, id_) for page in page_addresses() for id_ in SAVED_ID.findall((SITE / page).read_text("utf-8"))]
    found = [(page, id_) for page, id_ in pairs if id_ in case_ids() and load_case(id_).guidance == guidance]
    assert found, f"no page of the built site shows a case with guidance {guidance}"
    return found


def keys_of(item: dict) -> list[int]:
    """Positions of the options that are keys."""
    return [index for index, option in enumerate(item["options"]) if option.get("key")]


def distractors_of(item: dict) -> list[int]:
    """Positions of the options that are not."""
    return [index for index in range(len(item["options"])) if index not in keys_of(item)]


def words(html: str) -> str:
    """The words that a reader sees of a piece of HTML."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


class CaseOnPage:
    """A case of the course, one item at a time. `items` are the course's own, in order, their texts as HTML."""

    def __init__(self, page: Page, case: str | Case):
        view = case_view(load_case(case) if isinstance(case, str) else case)
        self.items: list[dict] = view["items"]
        self.title: str = view["title"]
        self.page = page
        self.place = page.get_by_role("region", name=f"Case: {view['title']}", exact=True)
        self.verdict = self.place.locator(".sc-verdict")
        self.rationales = self.place.locator(".sc-rationale:visible")
        self.score = self.place.locator(".sc-score p").first

    def form(self, item: dict) -> Locator:
        """The item's own part of the page."""
        return self.place.locator(f'form[data-item="{item["id"]}"]')

    def respond(self, item: dict, chosen: list[int]) -> None:
        """Choose those options and hand the response in."""
        for index in chosen:
            self.form(item).locator("label.sc-option").nth(index).click()
        self.form(item).get_by_role("button", name="Check answer").click()
        expect(self.verdict).to_be_visible()
        # The reasons come a moment after the verdict, and with them the ways on.
        expect(self.form(item).get_by_role("button", name="Check answer")).to_have_count(0)

    def try_again(self) -> None:
        """Clear the response."""
        self.place.get_by_role("button", name="Try again").click()

    def go_on(self) -> None:
        """Open the next item."""
        self.place.get_by_role("button", name="Next item").click()

    def finish(self) -> None:
        """Respond rightly to every item."""
        for number, item in enumerate(self.items, 1):
            self.respond(item, keys_of(item))
            if number < len(self.items):
                self.go_on()

    def seen_rationales(self) -> list[str]:
        """The rationales that are visible now, as words."""
        return [" ".join(text.split()) for text in self.rationales.all_inner_texts()]

    def rationale(self, item: dict, index: int) -> str:
        """What the course's data give as the rationale of one option, as words."""
        return words(item["options"][index]["rationale"])
