"""How tests are spread over processes: files together, and the tests of all pages page by page; no test is timed."""

import re

import pytest
from hypothesis import HealthCheck, settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

# The page that ends a browser test's parameters; pages at the root of the site stay with their file.
PAGE = re.compile(r"(?:chapters|reference)/[\w/-]+\.html(?=\]$)")

# How long an example takes says more about the machine than about the course; a temporary folder serves all examples.
settings.register_profile(
    "course", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
settings.load_profile("course")


class ByFileAndPage(LoadScopeScheduling):
    """Keeps together what is dear to prepare once: the fixtures of a file, and an opened page."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::")[0]
        page = PAGE.search(nodeid) if file.startswith("tests/browser/") else None
        return f"{file} {page[0]}" if page else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Spread the tests in this way whenever there are several processes."""
    return ByFileAndPage(config, log)
