"""Times our build against a plain `jupyter-book build` of the same sources, and a rebuild after one edit.

Both build copies of the repository, each into its own folder, so that no earlier result helps either.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import yaml

from benchmarks.contestants import CONTESTANTS, OURS, REPOSITORY
from benchmarks.summary import PLAIN_BUILD, Measurement

# The one place that says how a book is built; the Makefile's `book` does the same without moving the output.
COMMAND = (str(Path(sys.executable).parent / "jupyter-book"), "build", ".", "--path-output")

_LEFT_OUT = shutil.ignore_patterns(".*", "_build", "node_modules", "benchmarks", "tests", "__pycache__")
_EDITED = next(Path(each.page).with_suffix(".ipynb") for each in CONTESTANTS if each.name == OURS)


def time_builds(folder: Path, runs: int) -> dict[str, list[Measurement]]:
    """Seconds of clean builds and of builds after editing one chapter, ours and plain in turn.

    ``folder`` must be empty and is left full. Raises RuntimeError with the end of the log when a build fails.
    """
    sources = {OURS: folder / OURS, PLAIN_BUILD: folder / PLAIN_BUILD}
    for source in sources.values():
        shutil.copytree(REPOSITORY, source, ignore=_LEFT_OUT)
    _make_plain(sources[PLAIN_BUILD])
    results: dict[str, list[Measurement]] = {name: [] for name in sources}
    for run in range(runs):
        print(f"builds, round {run + 1} of {runs}", flush=True)
        for name, source in sources.items():
            results[name].append(_time(source, folder / f"{name}-out", run))
    return results


def _time(source: Path, output: Path, run: int) -> Measurement:
    shutil.rmtree(output, ignore_errors=True)
    clean = _build(source, output)
    _edit(source / _EDITED, run)
    return {"build_clean_s": clean, "build_edit_s": _build(source, output)}


def _build(source: Path, output: Path) -> float:
    # The copy's own packages, not the repository's: an edit made there meanwhile must not count here.
    environment = {**os.environ, "PYTHONPATH": str(source)}
    begin = time.monotonic()
    result = subprocess.run([*COMMAND, str(output)], cwd=source, env=environment, capture_output=True, text=True)
    took = time.monotonic() - begin
    if result.returncode:
        raise RuntimeError(f"build of {source.name} failed:\n{(result.stdout + result.stderr)[-3000:]}")
    return took


def _make_plain(source: Path) -> None:
    """Leave of our configuration only what decides how much work there is: which files, which notebooks run."""
    ours = yaml.safe_load((source / "_config.yml").read_text())
    plain = {key: ours[key] for key in ("title", "author", "only_build_toc_files", "execute") if key in ours}
    (source / "_config.yml").write_text(yaml.safe_dump(plain))


def _edit(notebook: Path, run: int) -> None:
    """Add a sentence to the last Markdown cell, as an author would who corrects a chapter."""
    content = json.loads(notebook.read_text())
    cell = [cell for cell in content["cells"] if cell["cell_type"] == "markdown"][-1]
    cell["source"] = [*cell["source"], f"\n\nOne more sentence, number {run}.\n"]
    notebook.write_text(json.dumps(content, indent=1) + "\n")
