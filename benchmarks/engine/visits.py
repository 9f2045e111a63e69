"""Visits that measure the engine; times in milliseconds, the processor slowed as for the other pages."""

import json

from playwright.sync_api import Browser

from benchmarks.browser import CPU_SLOWDOWN, Visit, open_page
from benchmarks.contestants import Contestant
from benchmarks.engine.pages import COURSE, RECORD_PAGE
from benchmarks.measure import respond_by_click, visit_responding
from benchmarks.server import Site
from benchmarks.summary import Measurement

ATTEMPTS = 20_000
# Puts attempts at the course's items into the database that the page has opened; `random` is the same in every run.
_FILL = """async ([cases, count]) => {
  const database = await new Promise((done, fail) => {
    const request = indexedDB.open("sciatica-course");
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction("entries", "readwrite");
  let seed = 1;
  const random = (below) => Math.floor(((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648) * below);
  for (let index = 0; index < count; index++) {
    const { id, items } = cases[random(cases.length)];
    const { id: item, version } = items[random(items.length)];
    const at = new Date(1.6e12 + index * 240000).toISOString();
    const base = { kind: "attempt", id: `filled-${index}`, widget: `case-quiz:${id}`, item, version, at };
    const attempt = { ...base, attempt: 1, response: 0, score: random(2), confidence: random(3) };
    transaction.objectStore("entries").put(attempt);
  }
  await new Promise((done, fail) => ((transaction.oncomplete = done), (transaction.onerror = fail)));
  database.close();
}"""
_DRAWN = """() => new Promise((done) => {
  const look = () => document.querySelector(".sc-history li")
    ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))
    : setTimeout(look, 5);
  look();
})"""


def visit_cases(browser: Browser, site: Site, page: Contestant) -> Measurement:
    """When the first item of a page of cases gives feedback to the earliest response."""
    return {f"{page.name}_ms": visit_responding(browser, site, page, slow=False)["feedback_painted_ms"]}


def visit_with_record(browser: Browser, site: Site) -> Measurement:
    """With a long record: its page until the history stands there, and a click until feedback in a chapter."""
    with open_page(browser, site, RECORD_PAGE) as visit:
        _fill(visit)
        visit.slow_down(1)
        full_speed = _record_page(visit, site)
        visit.slow_down(CPU_SLOWDOWN)
        slowed = _record_page(visit, site)
        visit.page.goto(_address(site, COURSE), wait_until="commit")
        visit.wait_until_idle()
        # The items have responses now; the first that was not right may be tried again.
        visit.page.locator(COURSE.quiz.split(":has")[0]).get_by_role("button", name="Start again").first.click()
        visit.page.get_by_role("button", name="Forget and start again").click()
        click = respond_by_click(visit, COURSE)
    return {"record_page_ms": full_speed, "record_page_slow_ms": slowed, **click}


def _fill(visit: Visit) -> None:
    visit.page.wait_for_selector(".sc-record-sum")
    state = visit.page.locator(".sc-widget .sc-state").text_content()
    cases = json.loads(state)["state"]["catalogue"]["cases"]
    # To an item with several keys 0 is no response: its case leaves it out, the record page counts it.
    visit.page.evaluate(_FILL, [cases, ATTEMPTS])


def _record_page(visit: Visit, site: Site) -> float:
    visit.page.goto("about:blank")
    visit.page.goto(_address(site, RECORD_PAGE), wait_until="commit")
    return visit.page.evaluate(_DRAWN)


def _address(site: Site, page: Contestant) -> str:
    return f"http://127.0.0.1:{site.own_port}/{page.name}/{page.page}"
