"""Chromium, slowed down, and one visit to a page with nothing cached."""

import json
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Browser, CDPSession, ConsoleMessage, Page, Playwright, Request
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from benchmarks.contestants import HERE, OWN_HOST, Contestant
from benchmarks.server import Response, Site

CPU_SLOWDOWN = 4
# "Slow 4G" of Chromium's own tools: milliseconds of latency, bytes per second.
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
VIEWPORT = {"width": 1280, "height": 800}
IDLE_S = 2
PATIENCE_MS = 60_000
PROBE = (HERE / "probe.js").read_text()


@dataclass
class Visit:
    """An open page, what its console reported as an error, and the hosts it asked."""

    page: Page
    site: Site
    session: CDPSession
    errors: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def slow_down(self, times: float) -> None:
        """Slow the processor down so many times, as the page sees it; 1 is its full speed."""
        self.session.send("Emulation.setCPUThrottlingRate", {"rate": times})

    def wait_until_idle(self) -> None:
        """Wait until the page has loaded, asks nothing for a while and its main thread responds."""
        self.page.wait_for_load_state("load")
        while True:
            # Resolves only when the main thread is free; what was queued there may ask for more.
            self.page.evaluate("() => new Promise(done => requestIdleCallback(done))")
            if self.site.quiet_for() > IDLE_S:
                return
            time.sleep(0.1)

    def marks(self, wanted: str) -> dict[str, float]:
        """The probe's marks (ms since navigation) once ``wanted`` is among them, or without it if patience ends."""
        with suppress(PlaywrightTimeout):
            self.page.wait_for_function("name => name in __probe.marks", arg=wanted, polling=100)
        return self.page.evaluate("() => __probe.marks")

    def responses(self) -> list[Response]:
        """What was sent to the page so far."""
        return [response for response in self.site.responses if response.from_page]

    def _keep_error(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _keep_host(self, request: Request) -> None:
        host = urlsplit(request.url).hostname
        if host and host != OWN_HOST:
            self.hosts.add(host)


def launch(playwright: Playwright, site: Site) -> Browser:
    """Start Chromium with every other host pointed at the site's stand-ins.

    The program is `$CHROMIUM`, else chromium or google-chrome on PATH, else the one Playwright brought.
    """
    options = [
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        f"--host-resolver-rules=MAP * {OWN_HOST}:{site.other_port}, EXCLUDE {OWN_HOST}",
    ]
    if os.geteuid() == 0:
        options.append("--no-sandbox")
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    return playwright.chromium.launch(executable_path=program, args=options)


@contextmanager
def open_page(
    browser: Browser, site: Site, contestant: Contestant, start: str | None = None, slow: bool = False
) -> Iterator[Visit]:
    """Open the contestant's page in a context of its own, that is with nothing cached.

    ``start`` names a function of the probe that begins before the page's own scripts; ``slow`` slows the network too.
    """
    context = browser.new_context(ignore_https_errors=True, viewport=VIEWPORT)
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    session = context.new_cdp_session(page)
    visit = Visit(page, site, session)
    context.on("request", visit._keep_host)
    page.on("console", visit._keep_error)
    page.on("pageerror", lambda error: visit.errors.append(str(error)))
    visit.slow_down(CPU_SLOWDOWN)
    if slow:
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW_4G)
    page.add_init_script(f"{PROBE};{_call(start, contestant) if start else ''}")
    site.clear()
    try:
        page.goto(f"http://{OWN_HOST}:{site.own_port}/{contestant.name}/{contestant.page}", wait_until="commit")
        yield visit
    finally:
        context.close()


def _call(function: str, contestant: Contestant) -> str:
    # Frames have no probe: it stays out of them.
    return f"window.__probe?.{function}({json.dumps(contestant.selectors)})"
