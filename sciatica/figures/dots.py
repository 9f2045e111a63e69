"""A chart with a row for each point: dots with whiskers, and bars for ranges across studies.

The y axis counts pixels, so that a row is as high as its label and its points need, and the figure grows with its rows.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sciatica.figures import style
from sciatica.figures.chart_axes import LINE_PX, axis, base_layout, lines_in, reference_mark, room_around, value_scale
from sciatica.figures.chart_points import DrawnPoint, DrawnSeries, whisker, wrapped
from sciatica.models import Chart

# Twenty characters leave half of a phone's width to the plot.
LABEL_WIDTH = 20
CHARACTER_PX = 6
ROW_GAP_PX, MARK_PX, BAR_PX = 16, 16, 10


class Row(NamedTuple):
    """A label with the series that have a point of this label."""

    text: str
    """The label in plotly's lines."""
    series: list[int]
    """Places of those series, from top to bottom."""
    top_px: float
    """Distance from the plot's upper edge."""
    height_px: float
    """Room for label and points."""

    @property
    def centre_px(self) -> float:
        """Where the label stands."""
        return self.top_px + self.height_px / 2

    def mark_px(self, place: int) -> float:
        """Return where the point of the series at ``place`` stands: beside the others, around the centre."""
        return self.centre_px + (self.series.index(place) - (len(self.series) - 1) / 2) * MARK_PX


def dots(chart: Chart, series: list[DrawnSeries]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return traces and layout."""
    rows = _rows(series)
    traces = [trace for place, one in enumerate(series) for trace in _traces(one, place, rows)]
    return traces, _layout(chart, series, list(rows.values()))


def _rows(series: list[DrawnSeries]) -> dict[str, Row]:
    by_label: dict[str, list[int]] = {}
    for place, one in enumerate(series):
        for point in one.points:
            by_label.setdefault(point.label, []).append(place)
    rows, top = {}, 0.0
    for label, places in by_label.items():
        text = wrapped(label, LABEL_WIDTH)
        height = ROW_GAP_PX + max(LINE_PX * lines_in(text), MARK_PX * len(places))
        rows[label] = Row(text, places, top, height)
        top += height
    return rows


def _layout(chart: Chart, series: list[DrawnSeries], rows: list[Row]) -> dict[str, Any]:
    layout = base_layout(chart, series)
    total = rows[-1].top_px + rows[-1].height_px
    x = axis(layout["xaxis"], chart.value_axis, **value_scale(chart, series))
    ticks = {"tickvals": [row.centre_px for row in rows], "ticktext": [row.text for row in rows], "ticks": ""}
    y = axis(layout["yaxis"], "", range=[total, 0], **ticks)
    mark = reference_mark(chart, "x")
    widest = max(len(line) for row in rows for line in row.text.split("<br>"))
    margin = room_around(layout["margin"] | {"l": CHARACTER_PX * widest + 12}, x, mark)
    height = layout["height"] - style.PLOT_PX + margin["t"] + total + margin["b"]
    return layout | mark | {"xaxis": x, "yaxis": y, "margin": margin, "height": height, "barmode": "overlay"}


def _traces(one: DrawnSeries, place: int, rows: dict[str, Row]) -> Iterator[dict[str, Any]]:
    def shared(points: list[DrawnPoint]) -> dict[str, Any]:
        return {
            "name": wrapped(one.name), "legendgroup": str(place), "y": [rows[p.label].mark_px(place) for p in points],
            "hovertext": [one.hover(p) for p in points], "hoverinfo": "text",
        }  # fmt: skip

    values = [point for point in one.points if point.figure.value is not None]
    ranges = [point for point in one.points if point.figure.range is not None]
    if values:
        yield shared(values) | {
            "type": "scatter", "mode": "markers", "cliponaxis": False, "x": [p.figure.value for p in values],
            "marker": {"color": one.colour, "symbol": one.symbol, "size": 10},
        } | whisker(values, one.colour, "error_x")  # fmt: skip
    if ranges:
        low, high = zip(*(point.figure.range for point in ranges), strict=True)
        yield shared(ranges) | {
            "type": "bar", "orientation": "h", "base": list(low), "x": [b - a for a, b in zip(low, high, strict=True)],
            "width": BAR_PX, "offset": -BAR_PX / 2, "marker": {"color": one.colour},
            "showlegend": not values,
        }  # fmt: skip
