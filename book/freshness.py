"""Reads and runs every page again when what the pages are made of has changed, though no notebook has.

Sphinx and jupyter-cache look at the notebooks alone; a case, a figure or the front end can change under them.
"""

import hashlib
import shutil
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

ROOT = Path(__file__).parent.parent
INGREDIENTS = (
    "content/**/*",
    "sciatica/**/*.py",
    "widgets/*.py",
    "widgets/templates/*",
    "widgets/static/manifest.json",
    "widgets/static/ssr.mjs",
    "book/**/*.py",
    "book/templates/*",
    "_config.yml",
    "pyproject.toml",
)


def setup(app: Sphinx) -> None:
    """Compare with the last finished build; remember this one when it has finished."""
    app.connect("builder-inited", _forget_stale_runs)
    app.connect("env-get-outdated", _outdated)
    app.connect("build-finished", _remember)


def digest() -> str:
    """Hash over the names and bytes of everything that pages are made of, beside the notebooks themselves."""
    total = hashlib.sha256()
    files = sorted({path for pattern in INGREDIENTS for path in ROOT.glob(pattern) if path.is_file()})
    for path in files:
        total.update(f"{path.relative_to(ROOT)}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def _memory(app: Sphinx) -> Path:
    return Path(app.doctreedir) / "course-digest.txt"


def _is_stale(app: Sphinx) -> bool:
    memory = _memory(app)
    return not memory.exists() or memory.read_text() != digest()


def _forget_stale_runs(app: Sphinx) -> None:
    runs = Path(app.config.nb_execution_cache_path or Path(app.outdir).parent / ".jupyter_cache")
    if _is_stale(app) and runs.exists():
        shutil.rmtree(runs)


def _outdated(app: Sphinx, env: BuildEnvironment, added: set, changed: set, removed: set) -> list[str]:
    return sorted(env.found_docs) if _is_stale(app) else []


def _remember(app: Sphinx, error: Exception | None) -> None:
    if error is None:
        _memory(app).write_text(digest())
