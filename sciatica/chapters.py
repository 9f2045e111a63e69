"""The chapters as data: their sections, the claims each makes, and what its cells show."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sciatica.course_order import chapter_order
from sciatica.errors import ContentError, Problem
from sciatica.paths import CONTENT

CLAIM = re.compile(r"\{claim\}`([^`]*)`")
HEADING = re.compile(r"(#{1,3}) +(.+)")
# Blocks that say what the reading is for, or repeat it; the evidence stands in the reading itself.
REFERENCE_BLOCKS = ("objectives", "prerequisites", "key-points", "workshop")
SOURCES = "sources"
"""Slug of the section that ends each chapter."""


class Call(NamedTuple):
    """A call that a cell makes, such as ``widgets.CaseQuiz("first-visit")``."""

    name: str
    """What is called, with dots."""
    texts: tuple[str, ...]
    """Every text among its arguments."""


@dataclass
class Section:
    """A heading and what stands below it, up to the next heading of any level."""

    level: int
    """1 is the chapter's title, 2 and 3 its sections."""
    title: str
    text: str = ""
    """Markdown of its cells, without the heading."""
    calls: list[Call] = field(default_factory=list)
    """What its cells show to readers."""

    @property
    def slug(self) -> str:
        """The section's anchor on the site."""
        return slug(self.title)

    @property
    def claims(self) -> list[str]:
        """Ids of the claims it makes, in order, each once."""
        return list(dict.fromkeys(id_.strip() for ids in CLAIM.findall(self.text) for id_ in ids.split(",")))

    @property
    def reading(self) -> str:
        """Its Markdown without the reference blocks."""
        return re.sub(
            rf"^:::\{{admonition\}}.*\n:class: ({'|'.join(REFERENCE_BLOCKS)})\n[\s\S]*?^:::$", "", self.text, flags=re.M
        )


@dataclass
class Chapter:
    """One notebook of the folder ``chapters``."""

    slug: str
    """The file's name without its ending."""
    sections: list[Section]
    """The title and its opening first; never empty."""

    @property
    def title(self) -> str:
        """The chapter's title up to a colon: what it is called where space is short."""
        return self.sections[0].title.split(":")[0]

    @property
    def teaches(self) -> bool:
        """Whether the chapter has objectives of its own; a welcome or a capstone has none."""
        return any(":class: objectives" in section.text for section in self.sections)

    @property
    def calls(self) -> list[Call]:
        """What its cells show to readers, in order."""
        return [call for section in self.sections for call in section.calls]

    def part(self, wanted: str) -> list[Section]:
        """Return the section with the slug ``wanted`` and the deeper ones below it; nothing when there is none."""
        starts = [i for i, section in enumerate(self.sections) if section.slug == wanted]
        if not starts:
            return []
        first, *rest = self.sections[starts[0] :]
        end = next((i for i, section in enumerate(rest) if section.level <= first.level), len(rest))
        return [first, *rest[:end]]


def load_chapters(content: Path = CONTENT) -> dict[str, Chapter]:
    """Return the chapters beside ``content`` by slug, in the order of the course; those not in it yet come last.

    Raises ContentError for notebooks that cannot be read.
    """
    chapters, problems = {}, []
    places = {slug: place for place, slug in enumerate(chapter_order(content))}
    paths = (content.parent / "chapters").glob("*.ipynb")
    for path in sorted(paths, key=lambda path: (places.get(path.stem, len(places)), path.stem)):
        try:
            chapters[path.stem] = load_chapter(path)
        except ContentError as error:
            problems += error.problems
    if problems:
        raise ContentError(problems)
    return chapters


def load_chapter(notebook: Path) -> Chapter:
    """Return the chapter in the file ``notebook``. Raises ContentError for one that cannot be read."""
    try:
        return Chapter(notebook.stem, _sections(json.loads(notebook.read_text("utf-8"))["cells"]))
    except (OSError, ValueError, KeyError, TypeError, SyntaxError) as error:
        raise ContentError([Problem(notebook, None, None, None, f"is no readable notebook: {error}")]) from error


def slug(heading: str) -> str:
    """Return the anchor that the site gives a heading: its letters and digits, joined by hyphens."""
    return re.sub(r"^[-0-9]+|-+$", "", re.sub(r"[^a-z0-9]+", "-", heading.lower()))


def _sections(cells: list[dict]) -> list[Section]:
    sections = [Section(1, "")]
    for cell in cells:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            _read_prose(source, sections)
        elif "remove-cell" not in cell["metadata"].get("tags", []):
            sections[-1].calls += _calls(source)
    # What stands above the title belongs to no section; usually there is nothing.
    return sections[1:] or sections


def _read_prose(source: str, sections: list[Section]) -> None:
    in_code = False
    for line in source.splitlines():
        in_code ^= line.startswith("```")
        heading = None if in_code else HEADING.fullmatch(line)
        if heading:
            sections.append(Section(len(heading[1]), _plain(heading[2])))
        else:
            sections[-1].text += f"{line}\n"
    sections[-1].text += "\n"


def _plain(heading: str) -> str:
    without_roles = re.sub(r"\{[\w-]+\}(?=`)", "", heading)
    return re.sub(r"[*`]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", without_roles)).strip()


def _calls(source: str) -> Iterator[Call]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            parts = [part for argument in (*node.args, *node.keywords) for part in ast.walk(argument)]
            texts = (part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
            yield Call(ast.unparse(node.func), tuple(texts))
