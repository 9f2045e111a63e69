"""A probability after each of several steps, from top to bottom: with each thing counted once, and as if independent.

The y axis counts pixels, so that a row is as high as its label.
"""

from collections.abc import Sequence
from typing import Any

from sciatica.figures import style
from sciatica.figures.chart_axes import LINE_PX, lines_in
from sciatica.figures.chart_points import wrapped
from sciatica.figures.dots import CHARACTER_PX, LABEL_WIDTH, ROW_GAP_PX
from sciatica.models import Estimate
from sciatica.numbers import percent, with_interval

ONCE, INDEPENDENT = "each thing counted once", "as if all were independent"


def step_lines(
    title: str, labels: Sequence[str], counted: Sequence[Estimate], independent: Sequence[float]
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return traces and layout. The dashed line begins where it parts from the solid one, and is missing if it never
    does; whiskers are the 95 % bands of ``counted``."""
    rows = [wrapped(label, LABEL_WIDTH) for label in labels]
    heights = [ROW_GAP_PX + LINE_PX * lines_in(row) for row in rows]
    centres = [sum(heights[:place]) + heights[place] / 2 for place in range(len(rows))]
    traces = [_line(ONCE, counted, centres, 0) | _whiskers(counted)]
    apart = [place for place, (one, other) in enumerate(zip(counted, independent, strict=True)) if one.value != other]
    if apart:
        begin = max(apart[0] - 1, 0)
        lone = [Estimate(value=value) for value in independent[begin:]]
        traces.insert(0, _line(INDEPENDENT, lone, centres[begin:], 1))
    return traces, _layout(title, rows, centres, sum(heights), [trace["name"] for trace in traces])


def with_band(estimate: Estimate) -> str:
    """Return a probability in percent, with its band where it has one."""
    return with_interval(estimate, percent)


def _line(name: str, points: Sequence[Estimate], centres: list[float], look: int) -> dict[str, Any]:
    colour = style.COLOURWAY[look]
    return {
        "type": "scatter", "mode": "lines+markers", "name": name, "cliponaxis": False,
        "x": [round(point.value, 4) for point in points], "y": centres,
        "line": {"color": colour, "width": 2, "dash": "dash" if look else "solid"},
        "marker": {"color": colour, "symbol": style.SYMBOLS[look], "size": 9},
        "hovertext": [f"{name}: {with_band(point)}" for point in points], "hoverinfo": "text",
    }  # fmt: skip


def _whiskers(points: Sequence[Estimate]) -> dict[str, Any]:
    if not any(point.interval for point in points):
        return {}
    bands = [(p.value, p.interval.lo, p.interval.hi) if p.interval else (p.value,) * 3 for p in points]
    return {
        "error_x": {
            "type": "data", "symmetric": False, "color": style.COLOURWAY[0], "thickness": 2, "width": 4,
            "array": [round(hi - value, 4) for value, _, hi in bands],
            "arrayminus": [round(value - lo, 4) for value, lo, _ in bands],
        }
    }  # fmt: skip


def _layout(title: str, rows: list[str], centres: list[float], height: float, legend: list[str]) -> dict[str, Any]:
    layout = style.layout("Probability", "", legend)
    widest = max(len(line) for row in rows for line in row.split("<br>"))
    margin = layout["margin"] | {"l": CHARACTER_PX * widest + 12}
    y = {"range": [height, 0], "tickvals": centres, "ticktext": rows, "ticks": "", "fixedrange": True}
    return layout | {
        "yaxis": y | {"zeroline": False},
        "margin": margin,
        "height": margin["t"] + height + margin["b"],
        "title": {"text": wrapped(title), "x": 0, "xref": "container", "font": {"size": 15}, "automargin": True},
        "showlegend": len(legend) > 1,
    }
