"""A widget's output on the static site: its first markup, its state, and the same content as plain text."""

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer

from book.content_files import FOLDER, version
from book.mime_output import as_dict, docname, html_only, script_json, uri_from
from book.page_assets import address, is_late
from book.prerender import prerender
from widgets.course_widget import STATIC_MIME

# What a widget's links lead to; `evidence` is the folder that holds a page for each topic.
PLACES = {
    "root": "",
    "bibliography": "reference/bibliography.html",
    "content": FOLDER,
    "evidence": "reference/evidence/",
}


def topic_page(topic: str) -> str:
    """Address from the site's root of the page that holds a topic's claims."""
    return f"{PLACES['evidence']}{topic}.html"


class WidgetOutput:
    """Plugin of myst-nb for the outputs of `widgets.course_widget.CourseWidget`."""

    mime_priority_overrides = (("*", STATIC_MIME, 1),)

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Nodes for one widget; None for every other output."""
        if inline or data.mime_type != STATIC_MIME:
            return None
        twin = as_dict(data.content)
        page = docname(renderer)
        places = {name: uri_from(page, place) for name, place in PLACES.items()} | {"version": version()}
        state = {**twin["state"], "places": places}
        saved = {"id": twin["id"], "kept": twin["kept"], "state": state}
        # What the page loads before anything that is not needed to answer; others start when the reader is near.
        eager = "" if is_late(twin["module"]) else " data-eager"
        html = (
            f'<div class="sc-widget" id="{twin["id"]}" data-widget="{twin["module"]}" '
            f'data-module="{uri_from(page, address(twin["module"] + ".js"))}"{eager}>'
            f'<div class="sc-live">{prerender(twin["module"], state)}</div>'
            f'<noscript><div class="sc-fallback">{twin["plain"]}</div></noscript>'
            f'<script type="application/json" class="sc-state">{script_json(saved)}</script>'
            "</div>"
        )
        return html_only(html, twin["id"])
