"""The course's content as files that pages fetch in parts, such as the cases of a learner's review."""

from functools import cache
from pathlib import Path

from sphinx.application import Sphinx

from book.freshness import digest
from book.mime_output import script_json
from sciatica.content_parts import content_part, part_names

FOLDER = "_static/course-content/"


@cache
def version() -> str:
    """What an address of such a file ends in, so that no browser shows an older one; the same all through a build."""
    return digest()[:12]


def setup(app: Sphinx) -> None:
    """Write the files after a build."""
    app.connect("build-finished", _write)


def _write(app: Sphinx, error: Exception | None) -> None:
    if error is not None or app.builder.format != "html":
        return
    for name in part_names():
        file = Path(app.outdir) / FOLDER / f"{name}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(script_json(content_part(name)), encoding="utf-8")
