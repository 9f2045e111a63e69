"""Directives for the generated reference pages: the evidence entries and the bibliography."""

from functools import cache

from docutils import nodes
from jinja2 import Environment, PackageLoader, Template
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from book.mime_output import html_only, uri_from
from book.widget_output import PLACES
from sciatica.bibliography import load_references
from sciatica.evidence import load_evidence
from sciatica.markdown import to_inline_html


class EvidenceList(SphinxDirective):
    """`{evidence-list}`: every graded claim with its figures, population, certainty and source."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the list."""
        html = _template("evidence.html").render(
            entries=load_evidence().values(),
            references=load_references(),
            bibliography=uri_from(self.env.docname, PLACES["bibliography"]),
            inline=to_inline_html,
        )
        return html_only(html, "evidence")


class ReferenceList(SphinxDirective):
    """`{reference-list}`: every publication that the course cites."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the list."""
        references = sorted(load_references().items(), key=lambda item: item[1].text.casefold())
        return html_only(_template("references.html").render(references=references), "bibliography")


@cache
def _template(name: str) -> Template:
    loader = PackageLoader("book")
    return Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True).get_template(name)


def setup(app: Sphinx) -> None:
    """Add the directives."""
    app.add_directive("evidence-list", EvidenceList)
    app.add_directive("reference-list", ReferenceList)
