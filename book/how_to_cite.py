"""The directive `how-to-cite`: authors, year, title, version and licence, from where each of them already stands."""

from importlib.metadata import metadata

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from sciatica.course_facts import DISTRIBUTION

LICENCE = "CC BY 4.0"


class HowToCite(SphinxDirective):
    """`{how-to-cite}`: the course as a reference."""

    def run(self) -> list[nodes.Node]:
        """The paragraph."""
        config, package = self.config, metadata(DISTRIBUTION)
        citation = (
            f"{config.author}. {config.html_title}: {_lower_first(package['Summary'])}. "
            f"Version {package['Version']}. {config.copyright}. Licence: {LICENCE}."
        )
        return [nodes.paragraph(text=citation)]


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def setup(app: Sphinx) -> None:
    """Add the directive."""
    app.add_directive("how-to-cite", HowToCite)
