"""The Sphinx extension that turns the executed notebooks into a static site that needs no kernel and no other host."""

from pathlib import Path
from typing import TYPE_CHECKING

from book import (
    cells,
    claims,
    content_files,
    content_guard,
    course_lists,
    exercise_list,
    freshness,
    glossary_page,
    how_to_cite,
    icons,
    lean_styles,
    minutes_role,
    page_assets,
    reference_pages,
    side_bar,
)

if TYPE_CHECKING:
    from sphinx.application import Sphinx

TEMPLATES = Path(__file__).parent / "templates"


def setup(app: "Sphinx") -> dict[str, bool]:
    """Connect each part; every module of this package sets up what it is about."""
    app.connect("config-inited", lambda app, config: config.templates_path.append(str(TEMPLATES)))
    guards, looks = (content_guard, freshness), (cells, page_assets, content_files, side_bar, icons, lean_styles)
    pages = (reference_pages, glossary_page, course_lists, exercise_list, how_to_cite)
    for part in (*guards, *looks, claims, minutes_role, *pages):
        part.setup(app)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
