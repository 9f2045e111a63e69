"""Reads a pandas DataFrame or a CSV file as rows of text, numbered as a spreadsheet shows them."""

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sciatica.errors import Problem, did_you_mean, nearest
from sciatica.plain_data import plain_value

if TYPE_CHECKING:
    import pandas as pd

HEADER_ROW = 1
DELIMITERS = ",;\t"


class Row(NamedTuple):
    """A row with its number in the spreadsheet, and its cells by column; empty cells are left out."""

    number: int
    cells: Mapping[str, Any]


@dataclass
class Grid:
    """A table; ``rows`` is empty where ``problems`` has something that keeps the rows from being read."""

    file: Path | None = None
    rows: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def report(self, rule: str, value: object = None, row: int | None = None, column: str | None = None) -> None:
        """Add a problem of the table's form."""
        self.problems.append(Problem(self.file, None, None, None, rule, value, row, column))


def read_grid(table: "pd.DataFrame | Path | str", columns: Collection[str], optional: Collection[str]) -> Grid:
    """Return ``table``, a DataFrame or the path of a CSV file, whose header has to name ``columns``.

    Those in ``optional`` may be missing. Nothing is raised: what is wrong with the table is in its problems.
    """
    grid = Grid(Path(table) if isinstance(table, (str, Path)) else None)
    lines = _csv_lines(grid) if grid.file else _frame_lines(table, grid)
    header = [str(_cell(name) or "") for name in lines[0]] if lines else []
    if lines and _fits(header, columns, optional, grid):
        for number, cells in enumerate(lines[1:], start=HEADER_ROW + 1):
            row = Row(number, dict(_filled(header, cells)))
            if "" in row.cells:
                grid.report("a cell here has no column; put a text that holds commas in quotes", row.cells[""], number)
            if row.cells:
                grid.rows.append(row)
        if not grid.rows:
            grid.report("there are no rows below the header", row=HEADER_ROW)
    return grid


def _frame_lines(table: object, grid: Grid) -> list[Sequence[Any]]:
    import pandas as pd  # takes longest of all to import; whoever has a DataFrame has it already

    if isinstance(table, pd.DataFrame):
        return [list(table.columns), *table.itertuples(index=False, name=None)]
    grid.report("expected a pandas DataFrame, or the path of a CSV file", plain_value(table))
    return []


def _csv_lines(grid: Grid) -> list[Sequence[Any]]:
    try:
        text = grid.file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        grid.report("is not written in UTF-8; save it as CSV UTF-8")
        return []
    except (OSError, ValueError):
        grid.report("there is no such file, or it cannot be read")
        return []
    if not text.strip():
        grid.report("the file is empty")
        return []
    # Where the comma is the decimal sign, spreadsheets write semicolons.
    delimiter = max(DELIMITERS, key=text.partition("\n")[0].count)
    rows: list[Sequence[Any]] = []
    try:
        rows.extend(csv.reader(io.StringIO(text), delimiter=delimiter, strict=True))
    except csv.Error as error:
        grid.report(f"is not valid CSV: {error}", row=len(rows) + 1)
        return []
    return rows


def _fits(header: list[str], columns: Collection[str], optional: Collection[str], grid: Grid) -> bool:
    """Return whether the rows below ``header`` can be read, and report what is wrong with it."""
    for position, name in enumerate(header):
        if name and name not in columns:
            grid.report(f"is not a known column{did_you_mean(nearest(name, columns))}", None, HEADER_ROW, name)
        elif name and name in header[:position]:
            grid.report("stands here twice", None, HEADER_ROW, name)
    for name in columns:
        if name not in header and name not in optional:
            grid.report("this column is missing", None, HEADER_ROW, name)
    return not grid.problems


def _filled(header: Sequence[str], cells: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Yield the cells that hold something with their columns; that of a cell beyond the header has no name."""
    for position, cell in enumerate(cells):
        value = _cell(cell)
        if value not in (None, ""):
            yield header[position] if position < len(header) else "", value


def _cell(cell: object) -> Any:
    """Return what the cell shows: its text, without space around it; what shows no text stays as it is."""
    value = plain_value(cell)
    if isinstance(value, float) and value.is_integer():
        # A column of whole numbers with one cell left empty: pandas makes 1.0 of 1.
        value = int(value)
    return str(value).strip() if isinstance(value, (str, int, float, date)) else value
