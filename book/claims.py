"""The role `claim`: the citation of a graded claim with a mark of its certainty, linked to the evidence page."""

from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from book.mime_output import html_only, uri_from
from book.widget_output import topic_page
from sciatica.bibliography import load_references
from sciatica.certainty import CERTAINTIES
from sciatica.evidence import load_evidence, topic_of
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
        marks = [self._mark(known[id_]) for id_ in ids if id_ in known]
        plain = ", ".join(load_references()[known[id_].cite].label for id_ in ids if id_ in known)
        return html_only(f'<span class="sc-claim">{"; ".join(marks)}</span>', plain), []

    def _mark(self, entry: EvidenceEntry) -> str:
        """Citation and certainty, each a link: to the claim, and to what that kind of source means for trust."""
        here, certainty = self.env.docname, CERTAINTIES[entry.certainty]
        claim = f"{uri_from(here, topic_page(topic_of(entry.id)))}#{entry.id}"
        return (
            f'<a href="{claim}">{escape(load_references()[entry.cite].label)}</a>, '
            f'<a href="{legend(here, entry.certainty)}" title="{escape(certainty.trust)}">{certainty.words}</a>'
        )


def legend(page: str, certainty: str) -> str:
    """Address, seen from `page`, of what a kind of source means for trust."""
    return f"{uri_from(page, 'reference/evidence.html')}#certainty-{certainty}"


def setup(app: Sphinx) -> None:
    """Add the role."""
    app.add_role("claim", ClaimRole())
