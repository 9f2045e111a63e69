"""A case from a table with one row per option, as educators keep questions in a spreadsheet."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sciatica.bank import load_case_source
from sciatica.errors import Problem, did_you_mean, nearest
from sciatica.grid import read_grid
from sciatica.items import ItemBase
from sciatica.models import Case
from sciatica.paths import CONTENT
from sciatica.plain_data import read_data
from sciatica.table_source import COLUMNS, OPTIONAL, SHARED, TableSource

if TYPE_CHECKING:
    import pandas as pd

DEFAULTS = {
    "chapter": "workshop",
    "guidance": "unguided",
    "review_status": "An educator's own case; who has reviewed it is not said.",
}


def load_case_table(table: "pd.DataFrame | Path | str", /, *, content: Path = CONTENT, **about: Any) -> Case:
    """Return the case whose items are the rows of ``table``, a DataFrame or the path of a CSV file.

    Each row is an option, with the columns

    - ``item``: the item's id. The rows of an item stand together; where the cell is empty, the row belongs to the item
      above.
    - ``type``, ``stem``, ``lead_in``: of the item, said in one of its rows or alike in several. The type is
      single_best_answer or multiple_response; ``stem`` may be left out, with its column.
    - ``text``, ``key``, ``rationale``: of the option. ``key`` is true, yes, x or 1; empty, false, no or 0 is a
      distractor.

    ``about`` are the other fields, named as in YAML. The case needs ``id``, ``title``, ``vignette`` and
    ``review_date``, and its items share ``learning_objective`` and ``citations``, a list of keys. There may be
    ``evidence``, ``attempts``, ``references``, ``objectives``, ``phase``, ``difficulty``, ``review_status``, and
    ``chapter``, which is "workshop" where it is not said.
    Raises ContentError with every fault; one in the table names row and column, and the header is row 1.
    """
    return load_case_source(_source(table, about), content)


def _source(table: object, about: Mapping[str, Any]) -> TableSource:
    said = read_data(about, dates_of=Case)
    shared = {name: said.data.pop(name) for name in SHARED if name in said.data}
    source = TableSource(
        data=DEFAULTS | said.data,
        problems=[*said.problems, *_keyword_problems(about, shared)],
        grid=read_grid(table, COLUMNS, OPTIONAL),
        shared=_as_lists(shared),
    )
    known = {*Case.model_fields, *SHARED} - {"items"}
    for name in said.data.keys() - known:
        source.said[(name,)] = (f"is not a known field{did_you_mean(nearest(name, known))}", None)
    return source


def _keyword_problems(about: Mapping[str, Any], shared: Mapping[str, Any]) -> list[Problem]:
    """Return what the models would not say, or only of items whose other fields can be read."""
    problems = [
        Problem(None, None, None, name, "is required")
        for name in SHARED
        if name not in shared and ItemBase.model_fields[name].is_required()
    ]
    return problems + [Problem(None, None, None, "items", "come from the table; leave this out")] * ("items" in about)


def _as_lists(shared: Mapping[str, Any]) -> dict[str, Any]:
    """Return the items' shared fields as YAML has them: a citation may be a key only, and a single text a list."""
    lists = {
        name: [value] if name in ("citations", "evidence") and isinstance(value, (str, dict)) else value
        for name, value in shared.items()
    }
    if isinstance(lists.get("citations"), list):
        lists["citations"] = [{"cite": entry} if isinstance(entry, str) else entry for entry in lists["citations"]]
    return lists
