"""The Sphinx extension that turns the executed notebooks into a static site that needs no kernel and no other host."""

from pathlib import Path
from typing import TYPE_CHECKING

from book import cells, claims, content_guard, freshness, icons, lean_styles, page_assets, reference_pages

if TYPE_CHECKING:
    from sphinx.application import Sphinx

TEMPLATES = Path(__file__).parent / "templates"


def setup(app: "Sphinx") -> dict[str, bool]:
    """Connect each part; every module of this package sets up what it is about."""
    app.connect("config-inited", lambda app, config: config.templates_path.append(str(TEMPLATES)))
    for part in (content_guard, freshness, cells, page_assets, icons, lean_styles, claims, reference_pages):
        part.setup(app)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
