"""A long chapter answers before it has all arrived, and its far sections move nothing when they are laid out."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest
from playwright.sync_api import expect

from book.serve import QuietHandler
from tests.browser.case_on_page import CaseOnPage, cases_on_pages, keys_of
from tests.browser.looks import PHONE
from tests.paths import SITE

ADDRESS, CASE = cases_on_pages("unguided")[0]
# Below this a reader sees nothing move ("good" is under 0.1 in the Web Vitals).
STILL = 0.005
NOTE_SHIFTS = """
window.shifted = 0;
new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifted += entry.value))
  .observe({ type: 'layout-shift', buffered: true });
"""
ALL_LAID_OUT = """() => [...document.querySelectorAll('.bd-article > section > section')].every(
  section => section.style.contentVisibility === 'visible')"""
TOP_OF = "id => document.getElementById(id).getBoundingClientRect().top"


class HeldPage(QuietHandler):
    """Sends the first part of one page at once and the rest when it is let go; other files as they are."""

    page: str
    whole: bytes
    sent_at_once: int
    let_go: Event

    def do_GET(self) -> None:
        if self.path.lstrip("/") != self.page:
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(self.whole)))
        self.end_headers()
        self.wfile.write(self.whole[: self.sent_at_once])
        self.wfile.flush()
        self.let_go.wait(timeout=60)
        self.wfile.write(self.whole[self.sent_at_once :])


@contextmanager
def held(address: str, sent_at_once: int) -> Iterator[tuple[str, Event]]:
    """The address of a host that holds back the rest of one page, and what lets it go."""
    let_go = Event()
    whole = Path(SITE, address).read_bytes()
    handler = type(
        "Held", (HeldPage,), {"page": address, "whole": whole, "sent_at_once": sent_at_once, "let_go": let_go}
    )
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(SITE)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", let_go
    finally:
        let_go.set()
        server.shutdown()
        server.server_close()


def test_a_case_answers_while_the_rest_of_the_page_is_on_its_way(visit_at):
    html = Path(SITE, ADDRESS).read_text("utf-8")
    end_of_case = html.index("</div>", html.index(f'"id":"case-quiz:{CASE}"'))
    some_prose_after_it = html.index("</p>", end_of_case) + 4
    with held(ADDRESS, len(html[:some_prose_after_it].encode())) as (home, let_go):
        visit = visit_at(home)
        visit.page.goto(home + ADDRESS, wait_until="commit")
        quiz = CaseOnPage(visit.page, CASE)
        quiz.respond(quiz.items[0], keys_of(quiz.items[0]))
        expect(quiz.verdict).to_contain_text("Right.")
        assert visit.page.evaluate("() => document.readyState") == "loading"
        let_go.set()
        visit.page.wait_for_load_state("load")
        expect(quiz.verdict).to_contain_text("Right.")
        assert visit.heard() == []


@pytest.mark.parametrize("width", [360, 1280])
def test_a_link_from_elsewhere_lands_on_its_section(visit_at, sites, width):
    visit = visit_at(sites["root"], viewport={"width": width, "height": 800})
    section = far_section()
    page = visit.go(f"{ADDRESS}#{section}")
    page.wait_for_function(ALL_LAID_OUT)
    assert 0 <= page.evaluate(TOP_OF, section) < 200


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("when", ["at once", "at rest"])
def test_a_jump_within_the_page_lands_and_nothing_moves(visit_at, sites, width, when):
    visit = visit_at(sites["root"], viewport={"width": width, "height": 800})
    visit.page.add_init_script(NOTE_SHIFTS)
    page = visit.go(ADDRESS)
    if when == "at rest":
        page.wait_for_function(ALL_LAID_OUT)
    section = far_section()
    page.evaluate("id => document.getElementById(id).scrollIntoView({ behavior: 'instant' })", section)
    page.wait_for_function(ALL_LAID_OUT)
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert 0 <= page.evaluate(TOP_OF, section) < 200
    assert page.evaluate("() => window.shifted") < STILL


def far_section() -> str:
    """Id of the third last section of the page, far below where a reader begins."""
    return re.findall(r'<section id="([^"]+)">\n<h2', Path(SITE, ADDRESS).read_text("utf-8"))[-3]


def test_the_button_back_to_the_top_goes_away_there_however_late_its_script_came(visit_at, sites):
    visit = visit_at(sites["root"], **PHONE)  # the theme shows it on small screens only
    held = []
    visit.page.route("**/scripts/bootstrap.js*", lambda route: held.append(route))
    page = visit.page
    with page.expect_request("**/scripts/bootstrap.js*"):
        page.goto(visit.home + ADDRESS, wait_until="load")
    page.evaluate("scrollTo({top: 3000, behavior: 'instant'})")
    held[0].continue_()
    page.wait_for_function("() => window.bootstrap")
    page.evaluate("scrollBy({top: 100, behavior: 'instant'})")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    page.evaluate("scrollBy({top: -100, behavior: 'instant'})")
    button = page.get_by_role("button", name="Back to top")
    button.click()
    page.wait_for_function("() => scrollY === 0")
    expect(button).to_be_hidden()
