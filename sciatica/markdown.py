"""Markdown to safe HTML: whatever an author writes, no script, no foreign request and no broken page comes out."""

import re
from functools import cache

from markdown_it import MarkdownIt

SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.I)
ALLOWED_SCHEMES = ("http:", "https:", "mailto:")


def to_html(text: str) -> str:
    """Return ``text`` as HTML blocks. Raw HTML and links that are not allowed come out as readable text."""
    return _parser().render(text)


def to_inline_html(text: str) -> str:
    """Return ``text`` as inline HTML, without a paragraph around it."""
    return _parser().renderInline(text.strip())


def is_allowed_link(url: str) -> bool:
    """Tell whether a link may stand: the web, mail, or a place within this site."""
    scheme = SCHEME.match(url.strip())
    if scheme:
        return scheme.group().lower() in ALLOWED_SCHEMES
    # //host and its backslash twins leave the site although they look relative.
    return not re.match(r"[/\\]{2}", url.strip())


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    # An image would be fetched from wherever it lies; the site makes no request to another host.
    parser.disable("image")
    parser.validateLink = is_allowed_link
    return parser
