"""One browser and one copy of the built site for all browser tests."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from book.serve import open_server
from tests.browser.chromium import launch
from tests.browser.patient_on_page import FIRST, PatientOnPage, patients_on_pages
from tests.browser.visit import Visit
from tests.paths import SITE, page_addresses

PATIENCE_MS = 20_000


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Addresses of the built site: served from a host's root, and below a path, as project pages are."""
    folder = tmp_path_factory.mktemp("host")
    # A copy, so that a rebuild under way does not pull the pages from under the browser.
    shutil.copytree(SITE, folder / "course")
    with served(folder / "course") as root, served(folder) as host:
        yield {"root": root, "sub-path": f"{host}course/"}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address under which `folder` is served meanwhile."""
    server = open_server(folder, 8100)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def visit_at(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Begin a visit to the site at an address, in a browser context of its own; options are those of the context.

    What a test does to the network would not reach a service worker, so there is none unless it is asked for.
    """
    contexts = []
    usual = {"viewport": {"width": 1280, "height": 800}, "service_workers": "block"}

    def begin(home: str, **options: object) -> Visit:
        context = browser.new_context(**usual | options)
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        return Visit.begin(context, home)

    yield begin
    for context in contexts:
        context.close()


@pytest.fixture
def visit(visit_at: Callable[..., Visit], sites: dict[str, str]) -> Visit:
    """A visit to the built site, as a reader with an ordinary screen makes it."""
    return visit_at(sites["root"])


@pytest.fixture
def open_patient(visit: Visit) -> Callable[..., PatientOnPage]:
    """Open the page of a virtual patient."""
    return lambda id_=FIRST: PatientOnPage(visit.go(patients_on_pages()[id_]), id_)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes `address` runs for every page of the built site: there is no list of pages to keep."""
    if "address" in metafunc.fixturenames:
        metafunc.parametrize("address", page_addresses(), scope="module")
