"""The learner's record in a notebook: everything that the widgets of this kernel were told."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import traitlets

from sciatica.learner_record import document_of, entries_between, frame_of, load_record, merged

if TYPE_CHECKING:
    import pandas as pd


class KernelRecord(traitlets.HasTraits):
    """What happened in the widgets of this kernel, in the form in which the static site keeps it in a browser.

    It lasts as long as the kernel; `save` writes the file that the site's page "My record" writes, and `add` reads it.

    Traits to read:
        entries: list of dicts, oldest first; each has `id`, `kind`, `widget` and `at` (ISO time, UTC).
    """

    entries = traitlets.List()

    def keep(self, widget: str, before: list[dict[str, Any]], now: list[dict[str, Any]]) -> None:
        """Add what turns the responses `before` of a widget into those that it shows `now`."""
        self.entries = merged(self.entries, entries_between(widget, before, now, lambda: str(uuid4())))

    def to_frame(self) -> "pd.DataFrame":
        """A row per entry, oldest first; what an entry does not have is missing."""
        return frame_of(self.entries)

    def save(self, path: Path | str) -> None:
        """Write all entries as a file that the site's page "My record" can add."""
        Path(path).write_text(json.dumps(document_of(self.entries), indent=1), encoding="utf-8")

    def add(self, path: Path | str) -> None:
        """Add the entries of a saved record; those that are there already change nothing. Raises ContentError."""
        self.entries = merged(self.entries, load_record(path))

    def __repr__(self) -> str:
        return f"KernelRecord({len(self.entries)} entries)"


record = KernelRecord()
"""The record of this kernel, which all widgets share."""
