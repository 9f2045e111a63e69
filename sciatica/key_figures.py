"""The figures that a chapter leans on, as plain text: stored in it, so that a changed figure fails its test."""

from pathlib import Path

from sciatica.errors import UnknownName
from sciatica.evidence import load_evidence
from sciatica.models import EvidenceEntry
from sciatica.numbers import figure_text
from sciatica.paths import CONTENT


class KeyFigures:
    """Evidence entries whose figures are shown one to a line."""

    def __init__(self, entries: list[EvidenceEntry]) -> None:
        self.entries = entries

    def __repr__(self) -> str:
        return "\n".join(
            f"{entry.id} · {name}: {figure_text(figure)} {figure.unit}"
            for entry in self.entries
            for name, figure in entry.figures.items()
        )


def key_figures(*entry_ids: str, content: Path = CONTENT) -> KeyFigures:
    """Return the figures of these entries, in this order.

    Raises UnknownName, which names the nearest ids, and ValueError for an entry without figures.
    """
    known = load_evidence(content)
    for entry_id in entry_ids:
        if entry_id not in known:
            raise UnknownName(entry_id, known, "evidence entry")
        if not known[entry_id].figures:
            raise ValueError(f"the evidence entry {entry_id!r} has no figures to check")
    return KeyFigures([known[entry_id] for entry_id in entry_ids])
