"""The role `minutes`: how long a chapter takes; and the directive that says how that was estimated."""

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

from sciatica.chapters import load_chapter
from sciatica.errors import did_you_mean, nearest
from sciatica.minutes import ASSUMPTION, chapter_minutes

logger = logging.getLogger(__name__)


class MinutesRole(SphinxRole):
    """`{minutes}`slug``: the minutes of that chapter; an unknown slug is a warning, which fails our build."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """The text node."""
        chapters = Path(self.env.srcdir) / "chapters"
        notebook = chapters / f"{self.text}.ipynb"
        if not notebook.is_file():
            known = [path.stem for path in chapters.glob("*.ipynb")]
            hint = did_you_mean(nearest(self.text, known))
            logger.warning("no chapter called %s%s", self.text, hint, location=self.get_location())
            return [nodes.Text(self.text)], []
        self.env.note_dependency(str(notebook))
        return [nodes.Text(str(chapter_minutes(load_chapter(notebook))))], []


class MinutesAssumption(SphinxDirective):
    """`{minutes-assumption}`: what the minutes rest on."""

    def run(self) -> list[nodes.Node]:
        """The paragraph."""
        return [nodes.paragraph(text=ASSUMPTION)]


def setup(app: Sphinx) -> None:
    """Add role and directive."""
    app.add_role("minutes", MinutesRole())
    app.add_directive("minutes-assumption", MinutesAssumption)
