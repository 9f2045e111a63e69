"""A figure's data as an HTML table, for readers who cannot see the drawing."""

import base64
from html import escape
from typing import Any

import numpy as np


def figure_table(figure: dict, name: str) -> str:
    """The table that the figure brings in `layout.meta["table"]` (columns, rows), else one made from its traces.

    `name` tells it from the page's other tables.
    """
    table = (figure["layout"].get("meta") or {}).get("table") or _from_traces(figure["data"])
    head = "".join(f'<th scope="col">{escape(str(column))}</th>' for column in table["columns"])
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(_shown(cell))}</td>" for cell in row) + "</tr>" for row in table["rows"]
    )
    return (
        f'<div class="sc-table-scroll" tabindex="0" role="region" aria-label="Data: {escape(name)}">'
        f'<table class="sc-table"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _from_traces(traces: list[dict]) -> dict:
    axes = [axis for axis in ("labels", "values", "x", "y", "z") if any(axis in trace for trace in traces)]
    rows = []
    for number, trace in enumerate(traces, 1):
        columns = [_numbers(trace.get(axis, [])) for axis in axes]
        for index in range(max(map(len, columns), default=0)):
            point = [column[index] if index < len(column) else "" for column in columns]
            rows.append([trace.get("name") or f"Series {number}", *point])
    return {"columns": ["Series", *axes], "rows": rows}


def _numbers(values: Any) -> list:
    """A trace's column: a list as it is, plotly's base64 arrays decoded."""
    if isinstance(values, dict) and "bdata" in values:
        return np.frombuffer(base64.b64decode(values["bdata"]), dtype=values["dtype"]).tolist()
    return list(values)


def _shown(cell: object) -> str:
    return f"{cell:g}" if isinstance(cell, float) else str(cell)
