"""The built front end: where its files lie."""

import json
from functools import cache
from pathlib import Path

STATIC = Path(__file__).parent / "static"


class FrontEndMissing(RuntimeError):
    """The front end has not been built."""


def live(module: str, suffix: str) -> Path:
    """Path of the self-contained file (`suffix` ".js" or ".css") of the widget `module`, for Jupyter."""
    return _existing(STATIC / "live" / f"{module}{suffix}")


def server_renderer() -> Path:
    """Path of the script that renders a widget's first markup in Node.js."""
    return _existing(STATIC / "ssr.mjs")


@cache
def manifest() -> dict[str, dict]:
    """The site's hashed files: name → `{"file": hashed name, "needs": [hashed names of shared chunks]}`."""
    return json.loads(_existing(STATIC / "manifest.json").read_text(encoding="utf-8"))


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise FrontEndMissing(f"{path.name} is not built: run `pip install -e .` in the project's folder")
    return path
