"""Where the course's content lies: beside the package, so that an editable install and a clone behave alike."""

from pathlib import Path

CONTENT = Path(__file__).resolve().parent.parent / "content"
SCHEMAS = CONTENT / "schema"


def display_path(path: Path) -> str:
    """Return ``path`` relative to the working directory where that is possible, else as it is."""
    try:
        return str(Path(path).resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
