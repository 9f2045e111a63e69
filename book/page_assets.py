"""The built front end on the site: hashed files copied once, and on each page only what that page needs."""

import re
import shutil
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from widgets import assets

FOLDER = "_static/course"

# What an ordinary page of the theme needs. Everything else that extensions add (thebe, copy buttons, toggles, tabs, the
# search index, the kernel-bound widget manager) is for notebooks with visible code or asks other hosts.
SCRIPTS = (
    "documentation_options.js", "doctools.js", "sphinx_highlight.js",
    "scripts/bootstrap.js", "scripts/pydata-sphinx-theme.js", "scripts/sphinx-book-theme.js",
)  # fmt: skip
DROPPED_STYLES = ("togglebutton.css", "copybutton.css", "sphinx-thebe.css")

_MODULE = re.compile(r'data-module="[^"]*/([^"/]+)"[^>]*data-eager')
_LATE = re.compile(r'<div class="sc-widget"[^>]*data-widget="([^"]+)" data-module="([^"]*/)[^"/]+">')


def setup(app: Sphinx) -> None:
    """Copy the front end after a build; tell the layout template what a page needs."""
    app.connect("html-page-context", _page_context, priority=900)
    app.connect("build-finished", _copy)


def address(name: str) -> str:
    """Address from the site's root of the built file called `name` in the manifest, such as "host.js"."""
    return f"{FOLDER}/{assets.manifest()[name]['file']}"


def is_late(widget: str) -> bool:
    """Return whether a widget comes when the reader does, with a style sheet of its own; see `build.mjs`."""
    return f"{widget}.css" in assets.manifest()


def _page_context(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    needed = set(_MODULE.findall(context.get("body") or ""))
    by_file = {entry["file"]: entry for entry in assets.manifest().values()}
    host = assets.manifest()["host.js"]
    files = [*needed, *(chunk for file in needed for chunk in by_file[file]["needs"]), *host["needs"]]
    # Order matters on a slow line: what answers the learner comes first.
    context["course_modules"] = [f"{FOLDER}/{file}" for file in dict.fromkeys(files)]
    context["course_host"] = f"{FOLDER}/{host['file']}"
    context["course_style"] = address("site.css")
    context["body"] = _with_late_sheets(context.get("body") or "")
    context["css_files"] = [sheet for sheet in context["css_files"] if not str(sheet.filename).endswith(DROPPED_STYLES)]
    context["page_scripts"] = [f"_static/{script}" for script in SCRIPTS]


def _with_late_sheets(body: str) -> str:
    """Put the style sheet of each late widget before the first of its kind: what comes earlier does not wait for it."""
    styled: set[str] = set()

    def place(match: re.Match[str]) -> str:
        widget, folder = match.groups()
        if widget in styled:
            return match[0]
        styled.add(widget)
        # `data-widget-style` keeps it apart from those that `lean_styles` joins into one for all pages.
        sheet = folder + assets.manifest()[f"{widget}.css"]["file"]
        return f'<link data-widget-style rel="stylesheet" href="{sheet}">{match[0]}'

    return _LATE.sub(place, body)


def _copy(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.builder.format == "html":
        target = Path(app.outdir) / FOLDER
        shutil.rmtree(target, ignore_errors=True)  # else every front end of the past stays
        shutil.copytree(assets.STATIC / "site" / "course", target)
        shutil.copy(assets.STATIC / "site" / "offline-worker.js", app.outdir)
