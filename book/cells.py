"""Takes the notebook's frame off outputs whose code is hidden: on the site they are simply part of the chapter.

Less to read for screen readers, and the theme's script, which measures every cell output again after each change of the
page, leaves cases and figures alone.
"""

from docutils import nodes
from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Unwrap cells when a page has been read."""
    app.connect("doctree-read", _unwrap)


def _unwrap(app: Sphinx, doctree: nodes.document) -> None:
    for cell in list(doctree.findall(lambda node: _is(node, "cell"))):
        parts = [child for child in cell.children if isinstance(child, nodes.Element)]
        if parts and all(_is(part, "cell_output") for part in parts):
            cell.replace_self([node for part in parts for node in part.children])


def _is(node: nodes.Node, element_class: str) -> bool:
    return isinstance(node, nodes.container) and element_class in node["classes"]
