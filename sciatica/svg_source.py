"""Reads an SVG file into elements that know their line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from xml.parsers.expat import ErrorString, ExpatError, ParserCreate

from sciatica.errors import Problem


@dataclass
class SvgElement:
    """One element of a drawing."""

    name: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: list[Self] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The text of its first child when that is a <title>, else nothing."""
        first = self.children[0] if self.children else None
        return " ".join(first.text.split()) if first and first.name == "title" else ""

    def walk(self) -> Iterator[Self]:
        """Yield the element and all within it, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()


def read_svg(path: Path) -> tuple[SvgElement | None, list[Problem]]:
    """Return the outermost element and no problems, or None and what keeps the file from being read."""
    # Of the library's parsers only expat tells the line of an element.
    parser = ParserCreate()
    top = SvgElement("", {}, 0)
    within = [top]

    def start(name: str, attributes: dict[str, str]) -> None:
        element = SvgElement(name, attributes, parser.CurrentLineNumber)
        within[-1].children.append(element)
        within.append(element)

    def add_text(text: str) -> None:
        within[-1].text += text

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: within.pop()
    parser.CharacterDataHandler = add_text
    try:
        parser.Parse(path.read_bytes(), True)
    except FileNotFoundError:
        return None, [Problem(path, None, None, None, "there is no such file")]
    except ExpatError as error:
        return None, [Problem(path, error.lineno, None, None, f"is not valid XML: {ErrorString(error.code)}")]
    return top.children[0], []
