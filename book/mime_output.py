"""What the renderers of our two output types share."""

import json
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.osutil import relative_uri

if TYPE_CHECKING:
    from myst_nb.core.render import NbElementRenderer


def as_dict(content: Any) -> dict:
    """The output's JSON, which myst-nb hands over as text or as a dict."""
    return json.loads(content) if isinstance(content, str) else content


def script_json(value: object) -> str:
    """JSON that can stand inside a script element: `<` is escaped, so no text can end the element.

    Keys are sorted: a page read from the cache is then the same as one that was just run.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).replace("<", "\\u003c")


def docname(renderer: "NbElementRenderer") -> str:
    """Name of the page that is being read."""
    return renderer.renderer.sphinx_env.docname


def uri_from(page: str, target: str) -> str:
    """Address of `target` (from the site's root) as seen from the page `page`."""
    return relative_uri(f"{page}.html", target)


def html_only(html: str, plain: str) -> list[nodes.Element]:
    """Nodes for the HTML site, and a plain text for the other builders."""
    return [nodes.raw("", html, format="html"), nodes.raw("", plain, format="text")]
