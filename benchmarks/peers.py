"""Builds the peers' pages with their own environment."""

import shutil
import subprocess
from pathlib import Path

from benchmarks.contestants import HERE, PEERS, WORK
from benchmarks.toolchain import VENV

SOURCES = HERE / "pages"


def build_peers() -> None:
    """Build every peer from `pages/<name>` into `_work/<name>`, from scratch.

    Raises RuntimeError with the log when a build fails or leaves no page behind.
    """
    for peer in PEERS:
        target = WORK / peer.name
        shutil.rmtree(target, ignore_errors=True)
        log = _build(SOURCES / peer.name, target)
        if not peer.exists:
            raise RuntimeError(f"no page for {peer.name}:\n{log}")


def _build(source: Path, target: Path) -> str:
    command = [str(VENV / "bin" / "jupyter-book"), "build", str(source), "--path-output", str(target)]
    result = subprocess.run(command, capture_output=True, text=True)
    return result.stdout + result.stderr
