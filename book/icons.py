"""The theme's icons without its icon font and script (700 KB): one style sheet with those that the pages use.

All shapes stand in one picture, each in a square cell: a picture of its own for each of a dozen icons took a phone a
quarter of a second before it showed the first word.

The shapes come from the theme's own copy of Font Awesome Free (icons: CC BY 4.0, https://fontawesome.com/license/free).
"""

import re
from pathlib import Path
from urllib.parse import quote

import pydata_sphinx_theme
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

STYLE = "_static/course-icons/icons.css"

_SHAPES = Path(pydata_sphinx_theme.__file__).parent / "theme/pydata_sphinx_theme/static/scripts/fontawesome.js"
_USED = re.compile(r'class="[^"]*\bfa(?:-solid|-regular|-brands|[srb])?\s[^"]*"')
_NAME = re.compile(r"\bfa-([a-z0-9-]+)")
_NOT_ICONS = {"solid", "regular", "brands", "lg", "sm", "xs", "fw", "spin"}
# Inserted by the theme's script, so no page's HTML names it.
_FROM_SCRIPTS = {"xmark"}

# Units of the picture to a cell; an icon that is wider than high is scaled down to fit.
_CELL = 512

_BASE = """\
/* Without this the browser fetches the icon font, if only to measure an empty line with it. */
:is(.fa-solid, .fa-regular, .fa-brands, .fas, .far, .fab) { font-family: inherit !important; }
.admonition-title::after { content: none !important; }
:is(.fa-solid, .fa-regular, .fa-brands, .fas, .far, .fab)::before {
  content: "" !important;
  display: inline-block;
  width: 1em;
  height: 1em;
  margin-inline: 0.05em;
  vertical-align: -0.125em;
  background: currentColor;
  -webkit-mask: url("%(picture)s") calc(var(--icon) * -1em) 0 / auto 1em no-repeat;
  mask: url("%(picture)s") calc(var(--icon) * -1em) 0 / auto 1em no-repeat;
}
"""


def setup(app: Sphinx) -> None:
    """Write the style sheet when all pages are written."""
    app.connect("build-finished", _write)


def icon_names(html: str) -> set[str]:
    """Names of the icons that a page uses, without `fa-`."""
    return {name for tag in _USED.findall(html) for name in _NAME.findall(tag)} - _NOT_ICONS


def icon_style(names: set[str]) -> str:
    """Style sheet for the icons `names`; an unknown one raises an error."""
    library = _SHAPES.read_text(encoding="utf-8")
    cells = "".join(_cell(place, name, library) for place, name in enumerate(sorted(names)))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_CELL * len(names)} {_CELL}">{cells}</svg>'
    rules = (f".fa-{name} {{ --icon: {place}; }}\n" for place, name in enumerate(sorted(names)))
    return _BASE % {"picture": f"data:image/svg+xml,{quote(svg, safe='/:= ')}"} + "".join(rules)


def _cell(place: int, name: str, library: str) -> str:
    # Entries look like `"bars":[448,512,[],"f0c9","M0 96…"]`, short names without quotes.
    shape = re.search(rf'[{{,]"?{re.escape(name)}"?:\[(\d+),(\d+),\[[^\]]*\],"[0-9a-f]+","([^"]+)"\]', library)
    if not shape:
        raise ExtensionError(f"the theme has no icon called fa-{name}")
    width, height, path = shape.groups()
    place_and_size = f'x="{place * _CELL}" width="{_CELL}" height="{_CELL}" viewBox="0 0 {width} {height}"'
    return f'<svg {place_and_size}><path d="{path}"/></svg>'


def _write(app: Sphinx, error: Exception | None) -> None:
    if error is not None or app.builder.format != "html":
        return
    used = set(_FROM_SCRIPTS).union(*(icon_names(page.read_text("utf-8")) for page in Path(app.outdir).rglob("*.html")))
    target = Path(app.outdir) / STYLE
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(icon_style(used), encoding="utf-8")
