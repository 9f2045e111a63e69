"""What can be wrong with content, and how it is told to the person who wrote it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from sciatica.paths import display_path

LONGEST_VALUE = 60


@dataclass(frozen=True)
class Problem:
    """One fault; its text is one line that an author can act on."""

    file: Path | None
    """None for data that were handed over in a notebook."""
    line: int | None
    item: str | None
    field: str | None
    rule: str
    value: object = None
    row: int | None = None
    """Of a table, counted as a spreadsheet does: the header is row 1."""
    column: str | None = None

    def __str__(self) -> str:
        item = f"item {self.item}" if self.item else None
        parts = [*self._places(), item, self.field, self.rule + self._shown_value()]
        return ": ".join(part for part in parts if part)

    def _places(self) -> Iterator[str]:
        if self.file:
            yield display_path(self.file) + (f":{self.line}" if self.line else "")
        if self.row:
            yield f"row {self.row}" + (f", column {self.column}" if self.column else "")
        elif not self.file:
            yield "case"

    def _shown_value(self) -> str:
        if self.value is None:
            return ""
        text = " ".join(str(self.value).split())
        return f" (value {text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + '…'})"


class ContentError(ValueError):
    """Content breaks its rules; ``problems`` holds every fault found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnknownName(KeyError):
    """A name that the course does not know; the message offers the nearest ones."""

    kind = "name"

    def __init__(self, name: str, known: Iterable[str], kind: str | None = None) -> None:
        self.name = name
        self.nearest = nearest(name, known)
        super().__init__(f"unknown {kind or self.kind} {name!r}{did_you_mean(self.nearest)}")

    def __str__(self) -> str:
        # KeyError would show the repr of its message, quotes and all.
        return self.args[0]


class UnknownCase(UnknownName):
    """There is no case with this id."""

    kind = "case"


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """Return up to three of ``known`` that look like ``name``, the most similar first."""
    return get_close_matches(name, sorted(known), n=3, cutoff=0.5)


def did_you_mean(names: Sequence[str]) -> str:
    """Return ``"; did you mean 'x' or 'y'?"``, or nothing when there is nothing to offer."""
    return f"; did you mean {' or '.join(repr(name) for name in names)}?" if names else ""
