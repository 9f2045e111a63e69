"""Builds a book of one small notebook with the course's own configuration, in a folder of its own."""

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

import nbformat

from tests.paths import ROOT

CHAPTER = "chapters/trial"


def write_book(folder: Path, *cells: str) -> Path:
    """Write a book whose chapter `chapters/trial` has those code cells; returns its folder."""
    (folder / "chapters").mkdir(parents=True)
    for name in ("_config.yml", "logo.svg"):
        shutil.copy(ROOT / name, folder)
    (folder / "_toc.yml").write_text(f"format: jb-book\nroot: index\nchapters:\n  - file: {CHAPTER}\n", "utf-8")
    (folder / "index.md").write_text("# A book for a test\n", "utf-8")
    title = nbformat.v4.new_markdown_cell("# A chapter for a test")
    notebook = nbformat.v4.new_notebook(cells=[title, *map(nbformat.v4.new_code_cell, cells)])
    nbformat.write(notebook, folder / f"{CHAPTER}.ipynb")
    return folder


def build(folder: Path, *flags: str, packages: Path = ROOT) -> subprocess.CompletedProcess:
    """Build the book in `folder` with `jupyter-book`, using the course's packages that lie in `packages`.

    Returns the finished process; its `stdout` holds both streams.
    """
    program = Path(sysconfig.get_path("scripts")) / "jupyter-book"
    return subprocess.run(
        [program, "build", ".", *flags],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(packages)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


def pages_of(folder: Path) -> list[Path]:
    """The HTML pages that a build wrote."""
    return sorted((folder / "_build" / "html").rglob("*.html"))
