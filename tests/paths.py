"""Where the tests find the course, and what was built of it."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "html"
FRONTEND = ROOT / "widgets" / "frontend"


def chapter_files() -> list[Path]:
    """Every chapter's notebook."""
    return sorted((ROOT / "chapters").glob("*.ipynb"))


def page_addresses() -> list[str]:
    """Address of every page of the built site, from its root.

    Raises:
        FileNotFoundError: nothing is built; a test run without pages would pass without having looked at anything.
    """
    # The theme leaves templates of its own below _static; nothing leads to them.
    files = [path.relative_to(SITE) for path in SITE.rglob("*.html") if "_static" not in path.parts]
    if not files:
        raise FileNotFoundError("there is no built site in _build/html: run `make book` (or `make test`) first")
    return sorted(path.as_posix() for path in files)
