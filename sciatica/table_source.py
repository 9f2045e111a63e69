"""The items of a case as rows of a table, one row per option, in which every place knows its cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, get_args

from sciatica.errors import Problem, did_you_mean, nearest
from sciatica.grid import Grid
from sciatica.items import ITEM_TYPES
from sciatica.items.options import OptionsTask
from sciatica.source import Loc, Source, field_name

ITEM_COLUMNS = ("type", "stem", "lead_in")
OPTION_COLUMNS = ("text", "key", "rationale")
COLUMNS = ("item", *ITEM_COLUMNS, *OPTION_COLUMNS)
OPTIONAL = ("stem",)
# Fields of items that no column holds: they are said once, for all items of the table.
SHARED = ("learning_objective", "citations", "evidence", "attempts")

TYPES = {get_args(item.model_fields["type"].annotation)[0]: item for item in ITEM_TYPES}
OPTION_TYPES = [name for name, item in TYPES.items() if issubclass(item, OptionsTask)]
KEYS = {"true": True, "yes": True, "x": True, "1": True, "false": False, "no": False, "0": False}
KEY_RULE = "expected true, yes, x or 1 for a key, and false, no, 0 or nothing for a distractor"
BEYOND = "is beyond a table; write the case in YAML, as content/examples/item-types.yml shows"
NO_WORKED_CASE = "is required in a worked case, and no column holds it; write the case in YAML"


class Cell(NamedTuple):
    """Where something stands in a table; without a column it is the row."""

    row: int
    column: str | None = None


@dataclass
class TableSource(Source):
    """The data of a case whose ``items`` come from ``grid``, and their ``shared`` fields from elsewhere."""

    grid: Grid = field(kw_only=True)
    shared: Mapping[str, Any] = field(kw_only=True)
    cells: dict[Loc, Cell] = field(default_factory=dict)
    said: dict[Loc, tuple[str, object]] = field(default_factory=dict)
    """Rule and value at places where a table has words of its own for what the models find."""

    def __post_init__(self) -> None:
        # Without any rows a bare item remains, so that what the items share is checked nevertheless.
        self.data["items"] = [] if self.grid.rows else [dict(self.shared)]
        self.problems += self.grid.problems
        for row in self.grid.rows:
            self._add(row.number, row.cells)
        for position, item in enumerate(self.data["items"]):
            self._refuse_type(position, item)
            self.said["items", position, "expert_view"] = (NO_WORKED_CASE, None)

    def problem(self, loc: Loc, rule: str, value: object = None) -> Problem:
        """Return the problem that ``loc`` breaks ``rule``, with row and column where the table holds it."""
        rule, value = self.said.get(loc, (rule, value))
        if loc[:1] != ("items",):
            return super().problem(loc, rule, value)
        if len(loc) > 2 and loc[2] in SHARED:
            return Problem(None, None, None, field_name(loc[2:]), rule, value)
        if not self.grid.rows:
            return self.grid.problems[0]
        cell = next(self.cells[loc[:end]] for end in range(len(loc), 0, -1) if loc[:end] in self.cells)
        return Problem(self.grid.file, None, *self.item_and_field(loc), rule, value, *cell)

    def _add(self, number: int, cells: Mapping[str, Any]) -> None:
        items = self.data["items"]
        name = cells.get("item")
        if not items or name not in (None, items[-1].get("id")):
            self._begin_item(number, name)
        item, loc = items[-1], ("items", len(items) - 1)
        for column in ITEM_COLUMNS:
            self._say_of_item(item, loc, Cell(number, column), cells.get(column))
        if any(column in cells for column in OPTION_COLUMNS):
            self._add_option(item, loc, number, cells)

    def _begin_item(self, number: int, name: object) -> None:
        items = self.data["items"]
        loc = ("items", len(items))
        items.append({**({} if name is None else {"id": name}), **self.shared, "options": []})
        self.cells |= {loc: Cell(number), (*loc, "id"): Cell(number, "item")}
        self.cells |= {(*loc, column): Cell(number, column) for column in ITEM_COLUMNS}

    def _say_of_item(self, item: dict[str, Any], loc: Loc, cell: Cell, value: object) -> None:
        place = (*loc, cell.column)
        if value is None or item.get(cell.column) == value:
            return
        if cell.column in item:
            rule = f"differs from row {self.cells[place].row}, of the same item"
            self.problems.append(Problem(self.grid.file, None, *self.item_and_field(place), rule, value, *cell))
        else:
            item[cell.column] = value
            self.cells[place] = cell

    def _add_option(self, item: dict[str, Any], loc: Loc, number: int, cells: Mapping[str, Any]) -> None:
        place = (*loc, "options", len(item["options"]))
        option = {column: cells[column] for column in OPTION_COLUMNS if column in cells}
        if "key" in option:
            option["key"] = KEYS.get(str(option["key"]).casefold(), option["key"])
            self.said[*place, "key"] = (KEY_RULE, option["key"])
        item["options"].append(option)
        self.cells |= {place: Cell(number)} | {(*place, column): Cell(number, column) for column in OPTION_COLUMNS}

    def _refuse_type(self, position: int, item: dict[str, Any]) -> None:
        """Take away a type that tables do not have, for its models would ask for fields that no column holds."""
        if item.get("type") not in (None, *OPTION_TYPES):
            name = item.pop("type")
            hint = did_you_mean(nearest(str(name), OPTION_TYPES))
            rule = BEYOND if name in TYPES else f"expected one of {', '.join(map(repr, OPTION_TYPES))}{hint}"
            self.said["items", position, "type"] = (rule, name)
