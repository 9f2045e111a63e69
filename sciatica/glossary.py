"""The glossary: content/glossary.yml."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, mappings, texts
from sciatica.models import Term
from sciatica.paths import CONTENT
from sciatica.stamped_cache import stamped_cache
from sciatica.validation import read_content


def load_glossary(content: Path = CONTENT) -> list[Term]:
    """Return all terms in alphabetical order. Raises ContentError with every fault of the file."""
    terms, problems = read_glossary(content)
    if problems:
        raise ContentError(problems)
    return list(terms)


def read_glossary(content: Path = CONTENT) -> tuple[list[Term], list[Problem]]:
    """Return the terms in alphabetical order, and what is wrong with the file (then there are none)."""
    return _read(content / "glossary.yml")


@stamped_cache
def _read(path: Path) -> tuple[list[Term], list[Problem]]:
    terms, problems = read_content(path, list[Term], _taken)
    return sorted(terms or [], key=lambda entry: entry.term.casefold()), problems


def _taken(raw: Any) -> Iterator[Fault]:
    """Yield words that lead to two entries: a link could mean either."""
    seen: set[str] = set()
    for position, entry in mappings({"terms": raw}, "terms"):
        words = [((position, "term"), entry.get("term"))]
        words += [((position, "also", i), word) for i, word in enumerate(texts(entry, "also"))]
        for loc, word in words:
            if isinstance(word, str):
                if word.casefold() in seen:
                    yield Fault(loc, "is used by an earlier term", word)
                seen.add(word.casefold())
