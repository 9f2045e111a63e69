"""The bibliography: content/evidence/references.bib as labels, printed references and links."""

import re
from html import escape
from pathlib import Path
from typing import NamedTuple

from pybtex.database import BibliographyData, parse_string
from pybtex.errors import capture
from pybtex.exceptions import PybtexError

from sciatica.errors import ContentError, Problem
from sciatica.paths import CONTENT
from sciatica.reference_text import label_of, printed, url_of
from sciatica.stamped_cache import stamped_cache

ENTRY_START = re.compile(r"^\s*@(\w+)\s*\{\s*([^,\s]+)\s*,", re.M)
NO_ENTRIES = {"comment", "preamble", "string"}


class Reference(NamedTuple):
    """One source as shown to readers."""

    label: str
    """Short form for running text, such as "Suri et al. 2011"."""
    text: str
    """The printed reference."""
    url: str | None
    """Address of its DOI or PubMed record, or the source's own address; None when it has none."""

    @property
    def link_html(self) -> str:
        """The label, as a link to the source where it has an address."""
        label = escape(self.label)
        return f'<a href="{escape(self.url)}">{label}</a>' if self.url else label


def bibliography_path(content: Path = CONTENT) -> Path:
    """Return the path of the .bib file."""
    return content / "evidence" / "references.bib"


def load_references(content: Path = CONTENT) -> dict[str, Reference]:
    """Return all references by BibTeX key. Raises ContentError with every fault of the file."""
    references, problems = read_references(content)
    if problems:
        raise ContentError(problems)
    return dict(references)


def read_references(content: Path = CONTENT) -> tuple[dict[str, Reference], list[Problem]]:
    """Return the references that could be read, and what is wrong with the file."""
    return _read(bibliography_path(content))


@stamped_cache
def _read(path: Path) -> tuple[dict[str, Reference], list[Problem]]:
    if not path.is_file():
        return {}, [Problem(path, None, None, None, "there is no such file")]
    text = path.read_text(encoding="utf-8-sig")
    lines, problems = _entry_lines(path, text)
    with capture() as errors:
        try:
            entries = parse_string(text, "bibtex").entries
        except PybtexError as error:
            errors.append(error)
            entries = BibliographyData().entries
    problems += [
        Problem(path, getattr(error, "lineno", None), None, None, f"is not valid BibTeX: {error.args[0]}")
        for error in errors
        if "repeated bibliography entry" not in str(error)
    ]
    for key, entry in entries.items():
        # A year may be missing, honestly: a reference then reads "n.d.".
        if not entry.fields.get("title"):
            problems.append(Problem(path, lines.get(key), key, "title", "is required"))
    return _references(entries), problems


def _entry_lines(path: Path, text: str) -> tuple[dict[str, int], list[Problem]]:
    """Return the line of each entry, and a problem for each key that an earlier entry has (BibTeX ignores case)."""
    lines: dict[str, int] = {}
    first: dict[str, str] = {}
    problems = []
    for match in ENTRY_START.finditer(text):
        kind, key = match.groups()
        if kind.lower() in NO_ENTRIES:
            continue
        line = text.count("\n", 0, match.start(1)) + 1
        if key.lower() in first:
            rule = f"this key is used by the entry on line {lines[first[key.lower()]]}"
            problems.append(Problem(path, line, key, None, rule))
        else:
            first[key.lower()], lines[key] = key, line
    return lines, problems


def _references(entries: dict) -> dict[str, Reference]:
    labels = {key: label_of(entry) for key, entry in entries.items()}
    by_label: dict[str, list[str]] = {}
    for key, label in labels.items():
        by_label.setdefault(label, []).append(key)
    for label, keys in by_label.items():
        # Two papers of one group in one year: 2021a and 2021b, in order of their keys.
        if len(keys) > 1:
            labels |= {key: f"{label}{chr(ord('a') + i)}" for i, key in enumerate(sorted(keys))}
    return {key: Reference(labels[key], printed(entry), url_of(entry)) for key, entry in entries.items()}
