"""The role `claim`: the citation of a graded claim with a mark of its certainty, linked to the evidence page."""

from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from book.mime_output import html_only, uri_from
from book.widget_output import PLACES
from sciatica.bibliography import load_references
from sciatica.evidence import load_evidence
from sciatica.models import EvidenceEntry

logger = logging.getLogger(__name__)


class ClaimRole(SphinxRole):
    """`({claim}`one-id`)` or `({claim}`one-id,another-id`)`; an unknown id is a warning, which fails our build."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Nodes for all claims of one mark."""
        ids = [part.strip() for part in self.text.split(",")]
        known = load_evidence()
        unknown = [id_ for id_ in ids if id_ not in known]
        if unknown:
            logger.warning("no evidence entry called %s", ", ".join(unknown), location=self.get_location())
        place = uri_from(self.env.docname, PLACES["evidence"])
        marks = [_mark(known[id_], place) for id_ in ids if id_ in known]
        plain = ", ".join(load_references()[known[id_].cite].label for id_ in ids if id_ in known)
        return html_only(f'<span class="sc-claim">{"; ".join(marks)}</span>', plain), []


def _mark(entry: EvidenceEntry, place: str) -> str:
    reference = load_references()[entry.cite]
    return f'<a href="{place}#{entry.id}">{escape(reference.label)}</a>, {entry.certainty_words}'


def setup(app: Sphinx) -> None:
    """Add the role."""
    app.add_role("claim", ClaimRole())
