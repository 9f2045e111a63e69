"""A chart whose points are joined over an x axis, such as a course over time."""

from typing import Any

from sciatica.figures.chart_axes import LINE_PX, axis, base_layout, lines_in, reference_mark, room_around, value_scale
from sciatica.figures.chart_points import DrawnSeries, whisker, wrapped
from sciatica.models import Chart

# The y title runs up the plot, which is higher than a phone's plot is wide.
Y_TITLE_WIDTH = 40


def lines(chart: Chart, series: list[DrawnSeries]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return traces and layout."""
    layout = base_layout(chart, series)
    x = axis(layout["xaxis"], chart.x_axis or "")
    y = axis(layout["yaxis"], "", **value_scale(chart, series))
    y["title"] = {"text": wrapped(chart.value_axis, Y_TITLE_WIDTH)}
    mark = reference_mark(chart, "y")  # its label stands on the line, which may be the plot's upper edge
    margin = room_around(layout["margin"], x, mark)
    margin["l"] += LINE_PX * lines_in(y["title"]["text"])
    return [_trace(one) for one in series], layout | mark | {"xaxis": x, "yaxis": y, "margin": margin}


def _trace(one: DrawnSeries) -> dict[str, Any]:
    return {
        "type": "scatter", "mode": "lines+markers", "cliponaxis": False, "name": wrapped(one.name),
        "x": [point.x for point in one.points], "y": [point.figure.value for point in one.points],
        "line": {"color": one.colour, "width": 2}, "marker": {"symbol": one.symbol, "size": 9, "color": one.colour},
        "hovertext": [one.hover(point) for point in one.points], "hoverinfo": "text",
    } | whisker(one.points, one.colour, "error_y")  # fmt: skip
