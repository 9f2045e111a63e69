"""A figure's legend as a list under it: it wraps with the page, can be read out, and spares the library drawing it.

A legend drawn by plotly measures each of its texts in the page, a third of the time a figure takes on a phone.
"""

from html import escape
from math import cos, pi, sin

# What a line or bar looks like is known here; other kinds of traces keep the legend that plotly draws.
_KINDS = {"scatter", "bar"}
_DASHES = {"dot": "2 3", "dash": "6 4", "longdash": "9 4", "dashdot": "6 3 2 3"}
_WIDTH, _HEIGHT = 34, 14
_MIDDLE, _LEVEL, _RADIUS = _WIDTH / 2, _HEIGHT / 2, 4


def legend_html(figure: dict) -> str:
    """The list of what the traces of a figure (plotly JSON) show; empty where nothing needs telling apart."""
    if not _can_stand_outside(figure):
        return ""
    items = "".join(f"<li>{_swatch(trace)} <span>{_name(trace)}</span></li>" for trace in _listed(figure))
    return f'<ul class="sc-legend">{items}</ul>' if items else ""


def layout_without_legend(figure: dict) -> dict:
    """The figure's layout without its legend, and without the height reserved for one (`legend.maxheight`)."""
    layout = dict(figure["layout"])
    if not _can_stand_outside(figure):
        return layout
    reserved = (layout.pop("legend", None) or {}).get("maxheight", 0)
    margin = layout.get("margin") or {}
    if reserved and "height" in layout and "b" in margin:
        layout["height"] -= reserved
        layout["margin"] = margin | {"b": margin["b"] - reserved}
    return layout | {"showlegend": False}


def _can_stand_outside(figure: dict) -> bool:
    return all(trace.get("type", "scatter") in _KINDS for trace in figure["data"])


def _listed(figure: dict) -> list[dict]:
    named = [trace for trace in figure["data"] if trace.get("name") and trace.get("showlegend", True)]
    wanted = figure["layout"].get("showlegend", len(named) > 1)
    return named if wanted else []


def _name(trace: dict) -> str:
    return " ".join(escape(part) for part in trace["name"].split("<br>"))


def _swatch(trace: dict) -> str:
    marker, line = trace.get("marker") or {}, trace.get("line") or {}
    colour = escape(str(line.get("color") or marker.get("color") or "currentColor"))
    if trace.get("type") == "bar":
        inner = f'<rect x="11" y="1" width="12" height="12" fill="{colour}"/>'
    else:
        mode = trace.get("mode", "lines")
        inner = _line(line, colour) if "lines" in mode else ""
        inner += _marker(marker.get("symbol", "circle"), colour) if "markers" in mode else ""
    return f'<svg aria-hidden="true" width="{_WIDTH}" height="{_HEIGHT}">{inner}</svg>'


def _line(line: dict, colour: str) -> str:
    dash = _DASHES.get(line.get("dash", ""))
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    path = f"M0 {_LEVEL}H{_WIDTH}"
    return f'<path d="{path}" stroke="{colour}" stroke-width="{line.get("width", 2)}"{dashes} fill="none"/>'


def _marker(symbol: str, colour: str) -> str:
    if symbol == "circle":
        return f'<circle cx="{_MIDDLE}" cy="{_LEVEL}" r="{_RADIUS}" fill="{colour}"/>'
    if symbol == "x":
        near, far = _MIDDLE - _RADIUS, _MIDDLE + _RADIUS
        up, down = _LEVEL - _RADIUS, _LEVEL + _RADIUS
        return f'<path d="M{near} {up}L{far} {down}M{near} {down}L{far} {up}" stroke="{colour}" stroke-width="3"/>'
    corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in _corners(symbol))
    return f'<polygon points="{corners}" fill="{colour}"/>'


def _corners(symbol: str) -> list[tuple[float, float]]:
    """Corners of a square, diamond, triangle or star around the middle of the swatch; another symbol is a diamond."""
    count, turn, inner = {"square": (4, pi / 4, 1), "triangle-up": (3, 0, 1), "star": (10, 0, 0.45)}.get(
        symbol, (4, 0, 1)
    )
    corners = []
    for corner in range(count):
        angle = turn + 2 * pi * corner / count
        reach = _RADIUS * 1.3 * (inner if corner % 2 else 1)
        corners.append((_MIDDLE + sin(angle) * reach, _LEVEL - cos(angle) * reach))
    return corners
