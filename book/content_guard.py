"""Stops the build before any page is written when the content has faults."""

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from sciatica.check import check_all


def setup(app: Sphinx) -> None:
    """Check all content once, when the builder starts."""
    app.connect("builder-inited", _check)


def _check(app: Sphinx) -> None:
    problems = check_all()
    if problems:
        lines = "\n".join(str(problem) for problem in problems)
        raise ExtensionError(f"the content has {len(problems)} fault(s); no page was written:\n{lines}")
