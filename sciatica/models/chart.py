"""A figure that a clinician writes as data: published figures of the evidence base on one axis."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, StrictModel, Text, mappings, repeated
from sciatica.models.evidence import FigureName
from sciatica.models.figure import Bounds, Number, bounds_of

# What each kind of chart needs at every point, and what only the other kind has.
PLACES = {"dots": ("label", "x"), "lines": ("x", "label")}


class ChartPoint(StrictModel):
    """One published figure, taken from the evidence base by name."""

    label: Text | None = None
    """Only kind dots: the row's text; the same text in two series shares a row."""
    x: Number | None = None
    """Only kind lines: the place on the x axis, in the unit that `x_axis` names."""
    evidence: Id
    """Id of the evidence entry."""
    figure: FigureName
    """Name of one of its figures, which holds a value or a range."""


class ChartSeries(StrictModel):
    """Points that belong together: one colour, one symbol, one line."""

    name: Text | None = None
    """Shown in the legend; required where there are several series."""
    points: Annotated[list[ChartPoint], Field(min_length=1)]
    """The points, from top to bottom or from left to right."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield labels used twice, and points that are not in the order in which they are joined."""
        for position, label in repeated(raw, "points", "label"):
            yield Fault(("points", position, "label"), "is used by an earlier point of this series", label)
        before = None
        for position, point in mappings(raw, "points"):
            x = point.get("x")
            if isinstance(x, (int, float)):
                if before is not None and x <= before:
                    yield Fault(("points", position, "x"), f"expected more than {before:g}, the point before", x)
                before = x


class ReferenceLine(StrictModel):
    """A line that the points are compared with, such as no effect."""

    at: Number
    """Its place on the value axis."""
    label: Text
    """What it means, in a few words."""


class Chart(StrictModel):
    """One figure of the course: content/figures/<id>.yml."""

    id: Id
    """The same as the file's name without .yml."""
    title: Text
    """Short; says what is shown."""
    kind: Literal["dots", "lines"]
    """dots: a row for each point; lines: the points of a series joined over an x axis."""
    value_axis: Text
    """Title of the axis on which the figures stand."""
    format: Literal["percent", "number"]
    """percent is for fractions."""
    range: Bounds | None = None
    """Lowest and highest value of that axis; without it the axis follows the figures."""
    reference: ReferenceLine | None = None
    """A line to compare with."""
    x_axis: Text | None = None
    """Only kind lines: title of the x axis, with its unit."""
    reading: Text
    """One sentence that says what to see, with the numbers that matter."""
    note: Text | None = None
    """One sentence on what the figure cannot show."""
    series: Annotated[list[ChartSeries], Field(min_length=1, max_length=4)]
    """What is drawn; all figures have one unit."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield what does not fit the kind, series without a name of their own, and an impossible axis."""
        yield from _unfit_for_kind(raw)
        series = mappings(raw, "series")
        for position, one in series:
            if len(series) > 1 and "name" not in one:
                yield Fault(("series", position, "name"), "is required where there are several series")
        for position, name in repeated(raw, "series", "name"):
            yield Fault(("series", position, "name"), "is used by an earlier series", name)
        low, high = bounds_of(raw.get("range"))
        if low is not None and not low < high:
            yield Fault(("range",), "expected the lower bound first", raw["range"])
        at = raw["reference"].get("at") if isinstance(raw.get("reference"), Mapping) else None
        if low is not None and isinstance(at, (int, float)) and not low <= at <= high:
            yield Fault(("reference", "at"), f"lies outside the range {low:g} to {high:g}", at)


def _unfit_for_kind(raw: Mapping[str, Any]) -> Iterator[Fault]:
    kind = raw.get("kind")
    if kind not in PLACES:
        return
    if kind == "lines" and "x_axis" not in raw:
        yield Fault(("x_axis",), "is required for kind: lines")
    if kind == "dots" and "x_axis" in raw:
        yield Fault(("x_axis",), "belongs only to kind: lines", raw["x_axis"])
    needed, foreign = PLACES[kind]
    for s, series in mappings(raw, "series"):
        for p, point in mappings(series, "points"):
            if needed not in point:
                yield Fault(("series", s, "points", p, needed), f"is required for kind: {kind}")
            if foreign in point:
                yield Fault(("series", s, "points", p, foreign), f"does not belong to kind: {kind}", point[foreign])
