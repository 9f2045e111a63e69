"""The probability of one hypothesis in a virtual patient after each finding, with bands: a row for each finding."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import plotly.graph_objects as go

from sciatica.bibliography import load_references
from sciatica.differential import Standing
from sciatica.figures import style
from sciatica.figures.chart_axes import LINE_PX, lines_in
from sciatica.figures.chart_points import wrapped
from sciatica.figures.dots import CHARACTER_PX, LABEL_WIDTH, ROW_GAP_PX
from sciatica.models import Estimate
from sciatica.numbers import percent, with_interval
from sciatica.paths import CONTENT
from sciatica.probability_steps import ProbabilitySteps, people_with, probability_steps
from sciatica.step_table import START, effect, ratio_text

ONCE, INDEPENDENT = "each thing counted once", "as if no two findings measured the same"
TITLE_PX = 32
COLUMNS = [
    "Finding",
    "Ratio (95% CI)",
    "Source",
    "What becomes of it",
    "Probability (95% band)",
    "Of 1,000 people like this",
    "If every ratio counted",
]


def probability_path(
    patient_id: str, findings: Sequence[str], hypothesis: str | None = None, content: Path = CONTENT
) -> go.Figure:
    """Return the figure for ids of procedures in a virtual patient, in their order from top to bottom.

    The axis is a probability 0-1, shown in percent; the hypothesis is the patient's true one unless another is named.
    Solid is the probability with each thing counted once, its whisker the 95 % band from published intervals alone;
    dashed is what comes out if every ratio counts. ``layout.meta`` holds each step in ``table`` and the gist in
    ``reading``. Raises UnknownName, which names the nearest, for an unknown patient, procedure or hypothesis.
    """
    found = probability_steps(patient_id, findings, hypothesis, content)
    labels = [wrapped(name, LABEL_WIDTH) for name in (START, *(step.procedure.name for step in found.steps))]
    heights = [ROW_GAP_PX + LINE_PX * lines_in(label) for label in labels]
    centres = [sum(heights[:row]) + heights[row] / 2 for row in range(len(heights))]
    counted = [found.start, *(step.standing for step in found.steps)]
    independent = [found.start, *(step.as_if_independent for step in found.steps)]
    apart = _where_they_part(counted, independent)
    traces = [
        _trace(INDEPENDENT, independent[apart:], centres[apart:], 1),
        _trace(ONCE, counted, centres, 0) | _whisker(counted),
    ]
    meta = {"reading": _reading(found), "table": {"columns": COLUMNS, "rows": _rows(found, content)}}
    return go.Figure({"data": traces, "layout": _layout(found, labels, centres, sum(heights)) | {"meta": meta}})


def _where_they_part(counted: list[Standing], independent: list[Standing]) -> int:
    """The last row up to which both lines are one; 0 where they never part, so that the legend has both."""
    same = [one.probability == other.probability for one, other in zip(counted, independent, strict=True)]
    return same.index(False) - 1 if False in same else 0


def _trace(name: str, standings: list[Standing], centres: list[float], look: int) -> dict[str, Any]:
    colour = style.COLOURWAY[look]
    return {
        "type": "scatter", "mode": "lines+markers", "name": name, "cliponaxis": False,
        "x": [round(standing.probability, 4) for standing in standings], "y": centres,
        "line": {"color": colour, "width": 2, "dash": "dash" if look else "solid"},
        "marker": {"color": colour, "symbol": style.SYMBOLS[look], "size": 9},
        "hovertext": [f"{name}: {_with_band(standing)}" for standing in standings], "hoverinfo": "text",
    }  # fmt: skip


def _whisker(standings: list[Standing]) -> dict[str, Any]:
    bands = [(s.probability, s.interval.lo, s.interval.hi) if s.interval else (0.0, 0.0, 0.0) for s in standings]
    if not any(hi > lo for _, lo, hi in bands):
        return {}
    return {
        "error_x": {
            "type": "data", "symmetric": False, "color": style.COLOURWAY[0], "thickness": 2, "width": 4,
            "array": [round(hi - value, 4) for value, _, hi in bands],
            "arrayminus": [round(value - lo, 4) for value, lo, _ in bands],
        }
    }  # fmt: skip


def _layout(found: ProbabilitySteps, labels: list[str], centres: list[float], height: float) -> dict[str, Any]:
    layout = style.layout("Probability", "", [ONCE, INDEPENDENT])
    widest = max(len(line) for label in labels for line in label.split("<br>"))
    margin = layout["margin"] | {"l": CHARACTER_PX * widest + 12, "t": layout["margin"]["t"] + TITLE_PX}
    rows = {"range": [height, 0], "tickvals": centres, "ticktext": labels, "ticks": "", "fixedrange": True}
    return layout | {
        "yaxis": rows | {"zeroline": False},
        "margin": margin,
        "height": margin["t"] + height + margin["b"],
        "title": {"text": wrapped(found.hypothesis), "x": 0, "xref": "container", "font": {"size": 15}},
    }


def _reading(found: ProbabilitySteps) -> str:
    last = found.steps[-1]
    standing, alone = last.standing, last.as_if_independent
    text = (
        f"Counted once each, the findings take “{found.hypothesis}” from {percent(found.start.probability)} to "
        f"{_with_band(standing)}; counted as if no two measured the same, to {percent(alone.probability)}."
    )
    if standing.without_interval:
        text += (
            f" Of the {standing.counted} ratios that count, {standing.without_interval} "
            f"{'has' if standing.without_interval == 1 else 'have'} no published interval: "
            f"{'the band is at least so wide' if standing.interval else 'so there is no band'}."
        )
    return text


def _rows(found: ProbabilitySteps, content: Path) -> list[list[str]]:
    references = load_references(content)
    start = str(people_with(found.start.probability))
    rows = [[START, "", "", "", _with_band(found.start), start, start]]
    for step in found.steps:
        source = references[step.ratio.test.cite].label if step.ratio else ""
        shown = [_with_band(step.standing), str(step.people), str(people_with(step.as_if_independent.probability))]
        rows.append([step.procedure.name, ratio_text(step), source, effect(step), *shown])
    return rows


def _with_band(standing: Standing) -> str:
    if standing.interval is None:
        return percent(standing.probability)
    return with_interval(Estimate(value=standing.probability, interval=standing.interval), percent)
