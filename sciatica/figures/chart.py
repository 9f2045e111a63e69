"""A figure of content/figures: published figures of the evidence base, drawn as its author described."""

from pathlib import Path

import plotly.graph_objects as go

from sciatica.bibliography import load_references
from sciatica.charts import CHARTS
from sciatica.evidence import load_evidence
from sciatica.figures.chart_points import DrawnSeries, drawn_series
from sciatica.figures.dots import dots
from sciatica.figures.lines import lines
from sciatica.models import Chart
from sciatica.paths import CONTENT

KINDS = {"dots": dots, "lines": lines}


def chart(figure_id: str, content: Path = CONTENT) -> go.Figure:
    """Return the figure ``content/figures/<figure_id>.yml``.

    Its axis keeps the unit of the published figures; fractions are only shown in percent. ``layout.meta`` holds the
    ``reading``, with the author's note, and every figure in ``table``.
    Raises UnknownName, which names the nearest ids, and ContentError with every fault of the file.
    """
    described = CHARTS.load(figure_id, content)
    series = drawn_series(described, load_evidence(content), load_references(content))
    traces, layout = KINDS[described.kind](described, series)
    reading = f"{described.reading} {described.note}" if described.note else described.reading
    title = {"text": described.title, "x": 0, "xref": "container", "font": {"size": 15}, "automargin": True}
    meta = {"reading": reading, "table": _table(described, series)}
    return go.Figure({"data": traces, "layout": layout | {"title": title, "meta": meta}})


def _table(described: Chart, series: list[DrawnSeries]) -> dict[str, list]:
    points = [(one, point) for one in series for point in one.points]
    first = points[0][1].figure
    value = described.value_axis if described.format == "percent" else f"{described.value_axis}: {first.unit}"
    value += " (95% CI)" if any(point.figure.ci95 for _, point in points) else ""
    columns = [described.x_axis or "What", value, "People studied", "Certainty", "Source"]
    rows = [
        [point.place, point.value_text, point.entry.population, point.entry.certainty_words, point.source]
        for _, point in points
    ]
    if len(series) > 1:
        columns = ["Series", *columns]
        rows = [[one.name, *row] for (one, _), row in zip(points, rows, strict=True)]
    return {"columns": columns, "rows": rows}
