"""The directive of the glossary page. Its entries are Sphinx's own, so that the role `term` links to them."""

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.domains.std import Glossary

from sciatica.glossary import load_glossary
from sciatica.models import Term


class GlossaryList(Glossary):
    """`{glossary-list}`: every term of content/glossary.yml; an unknown term elsewhere is then a warning of Sphinx."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Nodes of the glossary."""
        lines = [line for term in load_glossary() for line in _lines(term)]
        source, number = self.get_source_info()
        self.content = StringList(lines, items=[(source, number)] * len(lines))
        return super().run()


def _lines(term: Term) -> list[str]:
    """The entry as Sphinx's glossary wants it: all words that lead here, then the definition, indented."""
    definition = " ".join(term.definition.split())
    return [term.term, *term.also, f"  {definition}", ""]


def setup(app: Sphinx) -> None:
    """Add the directive."""
    app.add_directive("glossary-list", GlossaryList)
