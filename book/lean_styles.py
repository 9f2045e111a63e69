"""The theme's style sheets without the rules that no page of this book uses, and without its icon fonts.

They are a third of a megabyte, which a phone has to fetch, read and match before it shows anything. A rule goes when
every one of its selectors names a class that occurs in no page and in no script, however it might be meant there.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx

_WORD = re.compile(r"[A-Za-z_][\w-]*")
_CLASS = re.compile(r"\.([A-Za-z_-][\w-]*)")
# Innermost blocks; the frame of a media query stays around what is left in it.
_RULE = re.compile(r"([^{};]+)\{([^{}]*)\}")
_COMMA = re.compile(r",(?![^(]*\))")
_ARGUMENTS = re.compile(r"\([^()]*\)")
_ICON_FONT = re.compile(r"@font-face\{[^}]*fontawesome[^}]*\}")


def setup(app: Sphinx) -> None:
    """Thin the style sheets when all pages are written."""
    app.connect("build-finished", _thin)


def words_in(texts: Iterable[str]) -> set[str]:
    """All words that could be a class name in the texts."""
    return {word for text in texts for word in _WORD.findall(text)}


def thinned(style: str, used: set[str]) -> str:
    """The style sheet without selectors that need a class outside `used`, and without icon fonts."""

    def rule(match: re.Match[str]) -> str:
        prelude, body = match.groups()
        if prelude.lstrip().startswith("@"):
            return match.group()
        kept = [selector for selector in _COMMA.split(prelude) if _classes(selector) <= used]
        return f"{','.join(kept)}{{{body}}}" if kept else ""

    return _RULE.sub(rule, _ICON_FONT.sub("", style))


def _classes(selector: str) -> set[str]:
    """The classes that an element needs; those in `:not(…)` or `:is(…)` may be absent."""
    while _ARGUMENTS.search(selector):
        selector = _ARGUMENTS.sub("", selector)
    return set(_CLASS.findall(selector))


def _thin(app: Sphinx, error: Exception | None) -> None:
    if error is not None or app.builder.format != "html":
        return
    out = Path(app.outdir)
    used = words_in(path.read_text("utf-8", "ignore") for kind in ("*.html", "*.js") for path in out.rglob(kind))
    for sheet in (out / "_static").rglob("*.css"):
        sheet.write_text(thinned(sheet.read_text("utf-8"), used), encoding="utf-8")
