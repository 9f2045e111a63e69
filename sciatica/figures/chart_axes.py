"""What both kinds of chart share: the value axis, the line to compare with, the legend, and room for all of it."""

from typing import Any

from sciatica.charts import bounds
from sciatica.figures import style
from sciatica.figures.chart_points import DrawnSeries, wrapped
from sciatica.models import Chart

LINE_PX = 16
# Room beyond the outermost figures, as a part of the axis.
PADDING = 0.06
# A phone's plot is half of 360 px wide; longer titles would leave the page.
TITLE_WIDTH = 26
REFERENCE_WIDTH = 18


def base_layout(chart: Chart, series: list[DrawnSeries]) -> dict[str, Any]:
    """Return the layout that all figures share, with a legend only where there is something to tell apart."""
    layout = style.layout("", "", legend_names(series))
    layout["hovermode"] = "closest"
    layout["showlegend"] = len(series) > 1
    return layout


def legend_names(series: list[DrawnSeries]) -> list[str]:
    """Return the names in the legend, in plotly's lines."""
    return [wrapped(one.name) for one in series] if len(series) > 1 else []


def axis(shared: dict[str, Any], title: str, **more: Any) -> dict[str, Any]:
    """Return an axis with the house's habits but without its probability scale."""
    kept = {name: value for name, value in shared.items() if name not in ("range", "dtick", "tickformat", "title")}
    return kept | ({"title": {"text": wrapped(title, TITLE_WIDTH)}} if title else {}) | more


def value_scale(chart: Chart, series: list[DrawnSeries]) -> dict[str, Any]:
    """Return range and tick format of the value axis, in the unit of the figures."""
    shown = {"tickformat": ".0%"} if chart.format == "percent" else {}
    if chart.range:
        return shown | {"range": list(chart.range)}
    numbers = [number for one in series for point in one.points for number in bounds(point.figure)]
    numbers += [chart.reference.at] if chart.reference else []
    low, high = min(numbers), max(numbers)
    room = PADDING * (high - low or abs(high) or 1)
    if chart.format == "percent":
        # Shares are compared with nothing and with all.
        return shown | {"range": [0, min(1, high + room)]}
    return shown | {"range": [low - room, high + room]}


def reference_mark(chart: Chart, value_axis: str) -> dict[str, Any]:
    """Return the reference line and its label for the layout, across the axis called ``value_axis`` ("x" or "y")."""
    if not chart.reference:
        return {}
    across = "y" if value_axis == "x" else "x"
    at = chart.reference.at
    line = {"type": "line", "line": {"color": style.NEUTRAL, "width": 2, "dash": "dash"}, "layer": "below"}
    line |= {f"{value_axis}0": at, f"{value_axis}1": at, f"{across}0": 0, f"{across}1": 1, f"{across}ref": "paper"}
    text = {"text": wrapped(chart.reference.label, REFERENCE_WIDTH), "showarrow": False, "font": {"size": 12}}
    text |= {value_axis: at, across: 1, f"{across}ref": "paper", "yanchor": "bottom"}
    text["xanchor"] = "right" if value_axis == "y" else "center"
    return {"shapes": [line], "annotations": [text]}


def room_around(margin: dict[str, int], x_axis: dict[str, Any], mark: dict[str, Any]) -> dict[str, int]:
    """Return the margins in px with room for every line of the x axis's title, and above for a reference's label."""
    title = x_axis.get("title", {}).get("text", "")
    label = mark["annotations"][0]["text"] if mark else ""
    return margin | {
        "t": margin["t"] + LINE_PX * lines_in(label),
        "b": margin["b"] + LINE_PX * max(lines_in(title) - 1, 0),
    }


def lines_in(text: str) -> int:
    """Return how many lines a wrapped text has."""
    return text.count("<br>") + 1 if text else 0
