"""One opened page, and everything that went wrong while it was open."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

# Widgets, and what else a page brings to life, end in one of these; "starting" does not last.
SETTLED_WIDGETS = """() => [...document.querySelectorAll('.sc-widget, [data-part]')].every(
  widget => ['live', 'broken'].includes(widget.dataset.state))"""

# What was still on its way when the reader went to another page.
LEFT_BEHIND = "net::ERR_ABORTED"


@dataclass
class Visit:
    """A page in a browser context of its own. `troubles` says what went wrong, a sentence each."""

    page: Page
    home: str
    troubles: list[str] = field(default_factory=list)

    @classmethod
    def begin(cls, context: BrowserContext, home: str) -> "Visit":
        """Open a blank page whose addresses are relative to `home`, and listen."""
        visit = cls(context.new_page(), home)
        visit.page.on("request", visit._requested)
        visit.page.on("requestfailed", visit._failed)
        visit.page.on("response", visit._answered)
        visit.page.on("console", visit._logged)
        visit.page.on("pageerror", lambda error: visit._note(f"uncaught error: {error}"))
        return visit

    def go(self, address: str) -> Page:
        """Open the page at `address` and wait until its widgets have come to life, or have failed to."""
        self.page.goto(self.home + address, wait_until="load")
        self.page.wait_for_function(SETTLED_WIDGETS)
        return self.page

    def reload(self) -> Page:
        """Load the page again, as the reader's reload button does."""
        self.page.reload(wait_until="load")
        self.page.wait_for_function(SETTLED_WIDGETS)
        return self.page

    def heard(self) -> list[str]:
        """The troubles so far, with all that the browser has already reported."""
        self.page.evaluate("() => new Promise(done => requestAnimationFrame(() => done()))")
        return self.troubles

    def _note(self, trouble: str) -> None:
        self.troubles.append(trouble)

    def _requested(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.netloc != urlsplit(self.home).netloc:
            self._note(f"request to another host: {request.url}")

    def _failed(self, request: Request) -> None:
        if request.failure != LEFT_BEHIND:
            self._note(f"failed: {request.url} ({request.failure})")

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self._note(f"answer {response.status}: {response.url}")

    def _logged(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note(f"console: {message.text}")
