"""A plotly figure on the static site: drawn lazily from a local bundle, read in one sentence, its data in a table."""

from html import escape

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer
from sphinx.errors import ExtensionError

from book.figure_data import figure_table
from book.figure_legend import layout_without_legend, legend_html
from book.mime_output import as_dict, docname, html_only, script_json, uri_from
from book.page_assets import address

PLOTLY_MIME = "application/vnd.plotly.v1+json"

# Trace types of each local bundle, smallest bundle first (plotly.js, dist/README).
BUNDLES = {
    "basic": {"bar", "pie", "scatter"},
    "cartesian": {
        "bar", "box", "contour", "heatmap", "histogram", "histogram2d", "histogram2dcontour", "image", "pie", "quiver",
        "scatter", "scatterternary", "violin",
    },
    "gl3d": {"cone", "isosurface", "mesh3d", "scatter", "scatter3d", "streamtube", "surface", "volume"},
}  # fmt: skip


class FigureOutput:
    """Plugin of myst-nb for plotly figures."""

    mime_priority_overrides = (("*", PLOTLY_MIME, 1),)

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Nodes for one figure; None for every other output. A figure that the site cannot draw ends the build."""
        if inline or data.mime_type != PLOTLY_MIME:
            return None
        page = docname(renderer)
        figure = as_dict(data.content)
        return html_only(figure_html(figure, page), reading_of(figure, page))


def figure_html(figure: dict, page: str) -> str:
    """Markup of one figure (plotly JSON) on the page `page`."""
    table = figure_table(figure, reading_of(figure, page))
    reading = escape(reading_of(figure, page))
    module = uri_from(page, address(f"plotly-{bundle_for(figure, page)}.js"))
    # The title stands in the caption, where it wraps and can be read by everyone.
    elsewhere = ("meta", "template", "title")
    layout = {key: value for key, value in layout_without_legend(figure).items() if key not in elsewhere}
    title = (figure["layout"].get("title") or {}).get("text")
    heading = f"<strong>{escape(title)}.</strong> " if title else ""
    height = layout.setdefault("height", 450)
    return (
        f'<figure class="sc-figure" data-module="{module}"><figcaption>{heading}{reading}</figcaption>'
        f'<div class="sc-plot" role="img" aria-label="{reading}" style="min-height:{int(height)}px"></div>'
        f"{legend_html(figure)}"
        f"<details><summary>The figure's data as a table</summary>{table}</details>"
        f'<script type="application/json" class="sc-plot-data">'
        f"{script_json({'data': figure['data'], 'layout': layout})}</script></figure>"
    )


def reading_of(figure: dict, page: str) -> str:
    """The figure's reading in one sentence, from `layout.meta["reading"]`."""
    reading = (figure["layout"].get("meta") or {}).get("reading")
    if not reading:
        raise ExtensionError(
            f"{page}: a figure has no reading: set layout.meta = {{'reading': 'one sentence that says what to see'}}"
        )
    return reading


def bundle_for(figure: dict, page: str) -> str:
    """Name of the smallest bundle that draws all traces of the figure."""
    kinds = {trace.get("type", "scatter") for trace in figure["data"]}
    if not kinds:
        raise ExtensionError(f"{page}: a figure has no traces to draw")
    for bundle, drawable in BUNDLES.items():
        if kinds <= drawable:
            return bundle
    together = ", ".join(sorted(kinds))
    raise ExtensionError(f"{page}: a figure cannot be drawn: no local bundle of plotly has {together} together")
