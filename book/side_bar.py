"""Names the switches of the side bar, which the theme leaves to a picture: people who hear the page need words."""

import re

from docutils import nodes
from sphinx.application import Sphinx

_SWITCH = re.compile(r"(?<=>)([^<>]+)</a><details([^>]*)><summary>")


def setup(app: Sphinx) -> None:
    """Name them after the theme has made the function that writes the side bar."""
    app.connect("html-page-context", _page_context, priority=900)


def named(html: str) -> str:
    """The side bar with a name for each switch: the page whose parts it opens."""
    return _SWITCH.sub(r'\1</a><details\2><summary aria-label="Pages of \1">', html)


def _page_context(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    written = context["generate_toctree_html"]
    context["generate_toctree_html"] = lambda *args, **kwargs: named(str(written(*args, **kwargs)))
