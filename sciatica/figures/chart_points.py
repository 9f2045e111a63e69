"""The points of a chart with everything that drawing and table need to know of them."""

from collections.abc import Mapping
from html import escape
from textwrap import wrap
from typing import Any, NamedTuple

from sciatica.bibliography import Reference
from sciatica.figures import style
from sciatica.models import Chart, ChartPoint, EvidenceEntry, Figure
from sciatica.numbers import figure_text, percent, plain


class DrawnPoint(NamedTuple):
    """One point with its published figure."""

    label: str
    """Text of its row; empty for kind lines."""
    x: float | None
    """Its place on the x axis; None for kind dots."""
    figure: Figure
    """What is drawn."""
    value_text: str
    """The figure with its interval, as readers see it."""
    entry: EvidenceEntry
    """Where it comes from."""
    source: str
    """Short citation."""

    @property
    def place(self) -> str:
        """Where the point stands, in words."""
        return self.label if self.x is None else plain(self.x)


class DrawnSeries(NamedTuple):
    """A series with its looks."""

    name: str
    """Empty for the only series of a chart."""
    colour: str
    """Hex colour."""
    symbol: str
    """Plotly's name of the marker."""
    points: list[DrawnPoint]
    """In the author's order."""

    def hover(self, point: DrawnPoint) -> str:
        """Return what is said where a pointer rests on ``point``."""
        return "<br>".join(wrapped(text) for text in (self.name, point.place, point.value_text, point.source) if text)


def drawn_series(
    chart: Chart, evidence: Mapping[str, EvidenceEntry], references: Mapping[str, Reference]
) -> list[DrawnSeries]:
    """Return the chart's series, resolved, each with a colour and a symbol of its own."""
    shown = percent if chart.format == "percent" else plain

    def point(one: ChartPoint) -> DrawnPoint:
        entry = evidence[one.evidence]
        figure = entry.figures[one.figure]
        text = figure_text(figure, shown)
        return DrawnPoint(one.label or "", one.x, figure, text, entry, references[entry.cite].label)

    looks = zip(chart.series, style.COLOURWAY, style.SYMBOLS, strict=False)
    return [
        DrawnSeries(one.name or "", colour, symbol, [point(p) for p in one.points]) for one, colour, symbol in looks
    ]


def whisker(points: list[DrawnPoint], colour: str, name: str) -> dict[str, Any]:
    """Return plotly's error bar ``name`` over the points' 95 % intervals; nothing where no point has one."""
    if not any(point.figure.ci95 for point in points):
        return {}
    bounds = [(point.figure.value, *(point.figure.ci95 or [point.figure.value] * 2)) for point in points]
    return {
        name: {
            "type": "data", "symmetric": False, "color": colour, "thickness": 2, "width": 4,
            "array": [high - value for value, _, high in bounds],
            "arrayminus": [value - low for value, low, _ in bounds],
        }
    }  # fmt: skip


def wrapped(text: str, width: int = 40) -> str:
    """Return ``text`` in plotly's lines of at most ``width`` characters, so that none is read as markup."""
    return "<br>".join(escape(line, quote=False) for line in wrap(text, width))
