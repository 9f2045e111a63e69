"""A page's prose as a reader meets it: paragraphs, list items and table rows, each in its box."""

import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

from tests.paths import ROOT, chapter_files

PAGES = [ROOT / "index.md", *sorted((ROOT / "reference").rglob("*.md"))]
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_TABLE_LINE = re.compile(r"\|[-:| ]+\|")


@dataclass
class Block:
    """A paragraph, a list item or a table row."""

    text: str
    box: str
    """Class of the box it stands in; empty outside boxes."""
    indent: int = -1
    """How far a list item is indented; -1 when it is none."""
    lead: str = ""
    """What introduces a list item: the sentences with a colon above its list."""


def cells(path: Path, kind: str) -> list[nbformat.NotebookNode]:
    """The chapter's cells of a kind, "markdown" or "code"."""
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == kind]


def prose(path: Path) -> str:
    """All Markdown of a page."""
    if path.suffix == ".md":
        return path.read_text("utf-8")
    return "\n\n".join(cell.source for cell in cells(path, "markdown"))


def box(text: str, name: str) -> str:
    """The text of the one box with the class `name`."""
    found = re.findall(rf"^:::\{{admonition\}}[^\n]*\n:class: {name}\n(.*?)^:::$", text, re.M | re.S)
    assert len(found) == 1, f"expected one box of class {name}, found {len(found)}"
    return found[0]


def teaching_chapters() -> list[Path]:
    """The chapters with objectives of their own; a welcome or a capstone keeps fewer rules."""
    return [path for path in chapter_files() if ":class: objectives" in prose(path)]


def blocks(text: str) -> list[Block]:
    """The paragraphs, list items and table rows of Markdown, without headings and without titles of boxes."""
    found: list[Block] = []
    together: list[Block] = []  # since the last heading or edge of a box
    box_class, in_block = "", False
    for line in text.splitlines():
        item = _ITEM.match(line)
        if line.startswith((":::", ":class:", "#")) or _TABLE_LINE.fullmatch(line):
            box_class = (
                line.removeprefix(":class: ") if line.startswith(":class:") else "" if line[0] == ":" else box_class
            )
            together, in_block = [], False
        elif not line.strip():
            in_block = False
        elif item:
            indent = len(line) - len(line.lstrip())
            together.append(Block(line[item.end() :], box_class, indent, _lead(together, indent)))
            found.append(together[-1])
            in_block = True
        elif (in_block and not line.startswith("|")) or (together and together[-1].indent >= 0 and line[0] == " "):
            together[-1].text += f"\n{line.strip()}"
        else:
            together.append(Block(line, box_class))
            found.append(together[-1])
            in_block = not line.startswith("|")
    return found


def _lead(above: list[Block], indent: int) -> str:
    parent = next((block for block in reversed(above) if block.indent < indent), None)
    if parent is None:
        return ""
    return f"{parent.lead} {parent.text}" if parent.text.rstrip("*").endswith(":") else parent.lead
