"""A learner's record as data: the file that the page "My record" saves, and the same entries as a table.

The front end owns the form of a record (`widgets/frontend/record/`); here it is only read and written again.
"""

import json
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    TypeAdapter,
    ValidationError,
)

from sciatica.errors import ContentError, Problem

if TYPE_CHECKING:
    import pandas as pd

FORMAT = "sciatica-course-record"
SCHEMA = 4
"""That of `widgets/frontend/record/document.ts`."""
OLDEST_SCHEMA = 2
"""Since then entries have only gained kinds."""
COLUMNS = (
    "at", "kind", "widget", "item", "card", "version", "attempt", "response", "score", "mark", "hints", "confidence",
    "rating", "chosen", "plan", "play", "move", "form", "sitting", "course", "note", "id",
)  # fmt: skip


def _written(value: object) -> object:
    """Refuse what pydantic alone would take for a time: a count of seconds."""
    if not isinstance(value, str) or not re.match(r"\d{4}-\d\d-\d\dT", value):
        raise ValueError("expected a time such as 2026-11-22T10:00:00.000Z")
    return value


class Entry(BaseModel):
    """What every entry has; each kind has more, which passes through as it is."""

    model_config = ConfigDict(extra="allow")

    id: Annotated[str, StringConstraints(min_length=1)]
    """Unique over all devices: entries with the same id are one."""
    kind: Annotated[str, StringConstraints(min_length=1)]
    """attempt, restart, sitting, finish, review, choice, plan or move."""
    widget: Annotated[str, StringConstraints(min_length=1)]
    """The widget it belongs to, such as ``case-quiz:first-visit``."""
    at: Annotated[AwareDatetime, BeforeValidator(_written)]
    """When it happened."""


def load_record(path: Path | str) -> list[dict[str, Any]]:
    """Return the entries of a saved record, oldest first. Raises ContentError, which says where and what is wrong."""
    path = Path(path)
    try:
        document = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _fault(path, None, f"is no readable record: {error}") from error
    schema = document.get("schema") if isinstance(document, dict) else None
    if not isinstance(schema, int) or not isinstance(document.get("entries"), list):
        raise _fault(path, None, "is no record of this course")
    if not OLDEST_SCHEMA <= schema <= SCHEMA:
        older = "add it to the page My record and save it anew"
        raise _fault(path, "schema", older if schema < OLDEST_SCHEMA else "comes from a newer version of this course")
    try:
        TypeAdapter(list[Entry]).validate_python(document["entries"])
    except ValidationError as error:
        places = [(".".join(map(str, ("entries", *e["loc"]))), e["msg"]) for e in error.errors()]
        raise ContentError([Problem(path, None, None, place, rule) for place, rule in places]) from error
    return merged(document["entries"])


def _fault(path: Path, field: str | None, rule: str) -> ContentError:
    return ContentError([Problem(path, None, None, field, rule)])


def document_of(entries: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the entries as the document that a file holds."""
    return {"format": FORMAT, "schema": SCHEMA, "entries": entries}


def merged(*records: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return all entries, each once, oldest first; it does not matter in which order records are merged, nor how often.

    Of different entries with one id, which only a damaged file can hold, the same one is kept everywhere.
    """
    by_id: dict[str, dict[str, Any]] = {}
    for entry in (entry for entries in records for entry in entries):
        by_id[entry["id"]] = min(entry, by_id.get(entry["id"], entry), key=_canonical)
    return sorted(by_id.values(), key=lambda entry: (entry["at"], entry["id"]))


def _canonical(entry: dict[str, Any]) -> str:
    return json.dumps(entry, sort_keys=True)


def entries_between(
    widget: str, before: list[dict[str, Any]], now: list[dict[str, Any]], new_id: Callable[[], str]
) -> list[dict[str, Any]]:
    """Return what turns the responses ``before`` into ``now``: a restart if something is gone, then what is new."""
    gone = now[: len(before)] != before
    at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    restart = [{"id": new_id(), "kind": "restart", "widget": widget, "at": at}] if gone else []
    new = now if gone else now[len(before) :]
    return restart + [{**response, "id": new_id(), "kind": "attempt", "widget": widget} for response in new]


def frame_of(entries: list[dict[str, Any]]) -> "pd.DataFrame":
    """Return a row per entry with the columns ``COLUMNS``, `at` as a time; what an entry does not have is missing."""
    import pandas as pd  # takes longest of all to import, and checking content never needs it

    frame = pd.DataFrame(entries, columns=list(COLUMNS))
    return frame.assign(at=pd.to_datetime(frame["at"], utc=True, format="ISO8601"))
