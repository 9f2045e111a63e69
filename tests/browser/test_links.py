"""Every link within the site leads to a page and a place that exist."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.paths import SITE, page_addresses

LINKING = {"href", "src", "data-module", "action"}
FETCHED = {".js", ".mjs", ".css", ".svg", ".png", ".jpg", ".woff", ".woff2", ".json"}


class Ends(HTMLParser):
    """The addresses that a page names, and the places in it to which others can lead."""

    def __init__(self, page: Path):
        super().__init__()
        self.addresses: set[str] = set()
        self.places: set[str] = set()
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if name in LINKING and value:
                self.addresses.add(value)
            if value and (name == "id" or (tag == "a" and name == "name")):
                self.places.add(value)


@pytest.fixture(scope="session")
def ends() -> dict[Path, Ends]:
    return {SITE / address: Ends(SITE / address) for address in page_addresses()}


def test_links_lead_somewhere(ends, address):
    page = SITE / address
    assert [link for link in sorted(ends[page].addresses) if not leads_somewhere(link, page, ends)] == []


def test_no_script_style_or_image_comes_from_another_host(ends, address):
    foreign = [link for link in ends[SITE / address].addresses if urlsplit(link).netloc and fetched(link)]
    assert foreign == []


def leads_somewhere(link: str, page: Path, ends: dict[Path, Ends]) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return parts.scheme in ("http", "https", "mailto")
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if not target.is_file():
        return False
    # "#" alone is the top of a page.
    return not parts.fragment or target not in ends or unquote(parts.fragment) in ends[target].places


def fetched(link: str) -> bool:
    return Path(urlsplit(link).path).suffix in FETCHED
