"""What axe-core finds on a page."""

from functools import cache

from playwright.sync_api import Page

from tests.paths import FRONTEND

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "([within, rules]) => axe.run(within, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})"


def assert_no_barrier(page: Page, within: str = "html") -> None:
    """Fail with each violation's rule, element and remedy, a line each; a part of the page takes a part of the time."""
    # axe measures the whole page at once; a part that is not laid out yet would have no true place or colour.
    page.add_style_tag(content="* { content-visibility: visible !important; }")
    page.evaluate(_axe())
    found = [
        f"{violation['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary'].splitlines()[-1].strip()}"
        for violation in page.evaluate(RUN, [within, RULES])["violations"]
        for node in violation["nodes"]
    ]
    assert not found, "\n".join(found)


@cache
def _axe() -> str:
    return (FRONTEND / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
