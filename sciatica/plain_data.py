"""Turns what a notebook holds into plain data, as a YAML file would give them."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel

from sciatica.iso_date import date_of
from sciatica.source import Loc, Source, is_beyond_bounds

# A case has seven levels, from itself to the text of an option in a part of an item.
DEEPEST = 10


@dataclass(frozen=True)
class Foreign:
    """Stands for a value that no content holds, such as a set or a DataFrame, so that it can be named safely."""

    kind: str

    def __str__(self) -> str:
        return self.kind


def read_data(data: object, dates_of: type[BaseModel]) -> Source:
    """Return ``data`` as a source: dicts, lists, texts, numbers, booleans and dates, and nothing that is missing.

    Texts that read as dates become dates where the model ``dates_of`` has one. Nothing is raised.
    """
    source = Source()
    found: list[tuple[Loc, str]] = []
    source.data = _plain(data, (), (), found)
    if isinstance(source.data, dict):
        for name, field in dates_of.model_fields.items():
            if field.annotation is date and name in source.data:
                source.data[name] = date_of(source.data[name]) or source.data[name]
    source.problems += [source.problem(loc, rule) for loc, rule in found]
    return source


def _plain(value: object, loc: Loc, around: tuple[object, ...], found: list[tuple[Loc, str]]) -> Any:
    value = _of_numpy(value)
    if not isinstance(value, (Mapping, list, tuple)):
        return plain_value(value)
    if len(around) == DEEPEST or any(value is outer for outer in around):
        found.append((loc, "holds itself, or too many levels"))
        return None
    around = (*around, value)
    if not isinstance(value, Mapping):
        return [_plain(entry, (*loc, i), around, found) for i, entry in enumerate(value)]
    data = {}
    for key, entry in value.items():
        name = key if isinstance(key, str) else str(plain_value(key))
        if name is not key:
            found.append(((*loc, name), "a field's name is text"))
        plain = _plain(entry, (*loc, name), around, found)
        if plain is not None:
            data[name] = plain
    return data


def plain_value(value: object) -> str | bool | int | float | date | Foreign | None:
    """Return a single value as plain data: None where it is missing, of a time its day, Foreign for what is no data."""
    value = _of_numpy(value)
    if _is_missing(value):
        return None
    if isinstance(value, datetime):
        return value.date()
    if is_beyond_bounds(value):
        return Foreign("a number beyond all bounds")
    return value if isinstance(value, (str, bool, int, float, date)) else Foreign(f"of type {type(value).__name__}")


def _of_numpy(value: object) -> object:
    """Return arrays, series and their single values as Python's own; they answer comparisons in ways of their own."""
    convert = None if isinstance(value, type) else getattr(value, "tolist", None)
    return convert() if callable(convert) else value


def _is_missing(value: object) -> bool:
    # Only where pandas has been imported can a value be its NA, and importing it takes longest of all.
    pandas = sys.modules.get("pandas")
    if value is None or (pandas and value is pandas.NA):
        return True
    # NaN and NaT are not even equal to themselves.
    return isinstance(value, (float, datetime)) and value != value
