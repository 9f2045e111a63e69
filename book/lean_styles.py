"""One style sheet for the site: all that pages name, without the rules that no page uses and without icon fonts.

Together they are a third of a megabyte in nine files, which a phone has to fetch, read and match before it shows
anything. A rule goes when every one of its selectors names a class that occurs in no page and in no script, however it
might be meant there. The file's name carries its hash, so that no browser shows new pages in an old dress.
"""

import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx

from book.page_assets import FOLDER

STEM = "_static/course-styles"

_WORD = re.compile(r"[A-Za-z_][\w-]*")
_CLASS = re.compile(r"\.([A-Za-z_-][\w-]*)")
# Innermost blocks; the frame of a media query stays around what is left in it.
_RULE = re.compile(r"([^{};]+)\{([^{}]*)\}")
_COMMA = re.compile(r",(?![^(]*\))")
_ARGUMENTS = re.compile(r"\([^()]*\)")
_LINK = re.compile(r'[ \t]*<link rel="stylesheet"[^>]*?href="([^"?]+)[^"]*"[^>]*>\n?')
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_NOTICE = re.compile(r"copyright|licen[cs]e", re.I)
_IMPORT = re.compile(r'@import\s*(?:url\()?["\']([^"\')]+)["\']\)?\s*;')
_ICON_FONT = re.compile(r"@font-face\{[^}]*fontawesome[^}]*\}")


def setup(app: Sphinx) -> None:
    """Join and thin the style sheets when all pages are written."""
    # After the icons, whose sheet is one of them.
    app.connect("build-finished", _join, priority=900)


def words_in(texts: Iterable[str]) -> set[str]:
    """All words that could be a class name in the texts."""
    return {word for text in texts for word in _WORD.findall(text)}


def thinned(style: str, used: set[str]) -> str:
    """The style sheet without selectors that need a class outside `used`, and without icon fonts.

    Of its comments only the notices of its authors stay, before everything else.
    """
    notices = dict.fromkeys(comment for comment in _COMMENT.findall(style) if _NOTICE.search(comment))

    def rule(match: re.Match[str]) -> str:
        prelude, body = match.groups()
        if prelude.lstrip().startswith("@"):
            return match.group()
        kept = [selector for selector in _COMMA.split(prelude) if _classes(selector) <= used]
        return f"{','.join(kept)}{{{body}}}" if kept else ""

    return "".join(notices) + _RULE.sub(rule, _ICON_FONT.sub("", _COMMENT.sub("", style)))


def _classes(selector: str) -> set[str]:
    """The classes that an element needs; those in `:not(…)` or `:is(…)` may be absent."""
    while _ARGUMENTS.search(selector):
        selector = _ARGUMENTS.sub("", selector)
    return set(_CLASS.findall(selector))


def with_imports(sheet: Path) -> str:
    """The text of a style sheet, the sheets that it imports in their places."""
    return _IMPORT.sub(lambda match: with_imports(sheet.parent / match[1]), sheet.read_text("utf-8"))


def _join(app: Sphinx, error: Exception | None) -> None:
    if error is not None or app.builder.format != "html":
        return
    out = Path(app.outdir)
    pages = {path: path.read_text("utf-8") for path in out.rglob("*.html")}
    sheets = {_target(page, link, out): None for page, text in pages.items() for link in _LINK.findall(text)}
    # Pages of an earlier build name the sheet that was joined then, perhaps with rules less than they need now.
    sources = [sheet for sheet in sheets if not sheet.name.startswith(Path(STEM).name)]
    if not sources:
        return
    scripts = (path.read_text("utf-8", "ignore") for path in out.rglob("*.js"))
    used = words_in([*pages.values(), *scripts])
    style = "\n".join(
        with_imports(sheet) if _is_ours(sheet) else thinned(with_imports(sheet), used) for sheet in sources
    )
    for earlier in out.glob(f"{STEM}-*.css"):
        earlier.unlink()
    joined = out / f"{STEM}-{hashlib.sha256(style.encode()).hexdigest()[:8]}.css"
    joined.write_text(style, encoding="utf-8")
    for page, text in pages.items():
        _write_if_new(page, text, _with_one_link(text, os.path.relpath(joined, page.parent)))


def _is_ours(sheet: Path) -> bool:
    """Whether the sheet is the course's own: its rules are all used, some by classes that scripts put together."""
    return sheet.parent.name == Path(FOLDER).name


def _target(page: Path, link: str, out: Path) -> Path:
    return Path(os.path.normpath(out / page.relative_to(out).parent / link))


def _with_one_link(text: str, address: str) -> str:
    links = list(_LINK.finditer(text))
    if not links:
        return text
    first = links[0].start()
    link = f'<link rel="stylesheet" href="{Path(address).as_posix()}" />\n'
    return text[:first] + link + _LINK.sub("", text[first:])


def _write_if_new(page: Path, before: str, after: str) -> None:
    if after != before:
        page.write_text(after, encoding="utf-8")
