"""A published figure: one number, a range across studies, or a text where no number would do."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field

from sciatica.fields import Fault, StrictModel, Text

Number = float
Bounds = Annotated[list[Number], Field(min_length=2, max_length=2)]
SHAPES = ("value", "range", "text")


class Figure(StrictModel):
    """One figure of a claim: exactly one of value, range and text, always with its unit."""

    value: Number | None = None
    """The figure as published."""
    range: Bounds | None = None
    """Lowest and highest figure across studies or readers; not a confidence interval."""
    text: Text | None = None
    """Where it is no plain number, such as "1305 of 2352"."""
    ci95: Bounds | None = None
    """95 % confidence interval of `value`, as published."""
    unit: Text
    """The unit; fraction for 0-1, ratio for likelihood, odds and risk ratios."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a wrong number of shapes, disordered bounds, an interval off its value, and fractions beyond 0-1."""
        shapes = [shape for shape in SHAPES if shape in raw]
        if len(shapes) != 1:
            yield Fault((), f"expected exactly one of {', '.join(SHAPES)}, found {len(shapes)}")
        if "ci95" in raw and "value" not in raw:
            yield Fault(("ci95",), "belongs to a value", raw["ci95"])
        for name in ("range", "ci95"):
            low, high = bounds_of(raw.get(name))
            if low is not None and not low <= high:
                yield Fault((name,), "expected the lower bound first", raw[name])
        low, high = bounds_of(raw.get("ci95"))
        value = raw.get("value")
        if low is not None and _is_number(value) and low <= high and not low <= value <= high:
            yield Fault(("value",), f"expected a value within its interval {low} to {high}", value)
        if raw.get("unit") == "fraction":
            yield from _beyond_fraction(raw)


def _beyond_fraction(raw: Mapping[str, Any]) -> Iterator[Fault]:
    for name in ("value", "range", "ci95"):
        numbers = raw.get(name) if isinstance(raw.get(name), list) else [raw.get(name)]
        if any(_is_number(number) and not 0 <= number <= 1 for number in numbers):
            yield Fault((name,), "expected a fraction from 0 to 1", raw[name])


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def bounds_of(value: object) -> tuple[float, float] | tuple[None, None]:
    """Return both numbers of raw data that looks like bounds, in whatever order they stand; else two times None."""
    if isinstance(value, list) and len(value) == 2 and all(_is_number(bound) for bound in value):
        return value[0], value[1]
    return None, None
