"""A chart with a row for each point: dots with whiskers, and bars for ranges across studies.

The y axis counts pixels, so that a row is as high as its label needs and the figure grows with its rows.
"""

from collections.abc import Iterator
from typing import Any

from sciatica.figures import style
from sciatica.figures.chart_axes import LINE_PX, axis, base_layout, lines_in, reference_mark, value_scale
from sciatica.figures.chart_points import DrawnPoint, DrawnSeries, whisker, wrapped
from sciatica.models import Chart

# Twenty characters leave half of a phone's width to the plot.
LABEL_WIDTH = 20
CHARACTER_PX = 6
ROW_GAP_PX, MARK_PX, BAR_PX = 16, 16, 10


def dots(chart: Chart, series: list[DrawnSeries]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return traces and layout."""
    labels = list(dict.fromkeys(point.label for one in series for point in one.points))
    texts = {label: wrapped(label, LABEL_WIDTH) for label in labels}
    heights = {label: ROW_GAP_PX + max(LINE_PX * lines_in(texts[label]), MARK_PX * len(series)) for label in labels}
    centres, total = {}, 0
    for label in labels:
        centres[label] = total + heights[label] / 2
        total += heights[label]
    traces = [trace for place, one in enumerate(series) for trace in _traces(one, place, len(series), centres)]
    return traces, _layout(chart, series, texts, centres, total)


def _layout(
    chart: Chart, series: list[DrawnSeries], texts: dict[str, str], centres: dict[str, float], total: float
) -> dict[str, Any]:
    layout = base_layout(chart, series)
    x = axis(layout["xaxis"], chart.value_axis, **value_scale(chart, series))
    ticks = {"tickvals": list(centres.values()), "ticktext": [texts[label] for label in centres], "ticks": ""}
    y = axis(layout["yaxis"], "", range=[total, 0], **ticks)
    mark = reference_mark(chart, "x")
    above = LINE_PX * lines_in(mark["annotations"][0]["text"]) if mark else 0
    widest = max(len(line) for text in texts.values() for line in text.split("<br>"))
    margin = layout["margin"] | {"l": CHARACTER_PX * widest + 12, "t": layout["margin"]["t"] + above}
    margin["b"] += LINE_PX * (lines_in(x["title"]["text"]) - 1)
    height = layout["height"] - style.PLOT_PX + margin["t"] + total + margin["b"]
    return layout | mark | {"xaxis": x, "yaxis": y, "margin": margin, "height": height, "barmode": "overlay"}


def _traces(one: DrawnSeries, place: int, count: int, centres: dict[str, float]) -> Iterator[dict[str, Any]]:
    offset = (place - (count - 1) / 2) * MARK_PX

    def shared(points: list[DrawnPoint]) -> dict[str, Any]:
        return {
            "name": wrapped(one.name), "legendgroup": str(place), "y": [centres[p.label] + offset for p in points],
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
