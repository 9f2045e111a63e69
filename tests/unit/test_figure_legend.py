"""The list that stands for a figure's legend names what the drawing shows, and leaves no hole where the legend was."""

import json
import re

from book.figure_legend import layout_without_legend, legend_html
from sciatica import figures
from sciatica.figures import style


def as_plotly_json(figure) -> dict:
    return json.loads(figure.to_json())


def names_in(html: str) -> list[str]:
    return re.findall(r"<span>(.*?)</span>", html)


def test_each_named_trace_has_its_line_and_symbol(course):
    figure = as_plotly_json(figures.post_test_probability("lumbar spinal stenosis", content=course))
    listed = [trace for trace in figure["data"] if trace.get("showlegend", True)]
    html = legend_html(figure)
    assert names_in(html) == [trace["name"].replace("<br>", " ") for trace in listed]
    for trace, item in zip(listed, html.split("</li>"), strict=False):
        assert trace["line"]["color"] in item


def test_the_height_kept_for_a_legend_goes_with_it(course):
    figure = as_plotly_json(figures.post_test_probability("lumbar spinal stenosis", content=course))
    layout = layout_without_legend(figure)
    assert layout["height"] == style.PLOT_PX
    assert layout["margin"]["b"] == style.AXIS_PX
    assert layout["showlegend"] is False


def test_a_single_series_needs_no_legend():
    assert legend_html({"data": [{"type": "scatter", "name": "only"}], "layout": {}}) == ""


def test_symbols_differ_in_shape():
    traces = [
        {"type": "scatter", "mode": "markers", "name": symbol, "marker": {"symbol": symbol, "color": "#000"}}
        for symbol in style.SYMBOLS
    ]
    swatches = re.findall(r"<svg.*?</svg>", legend_html({"data": traces, "layout": {}}))
    assert len(set(swatches)) == len(style.SYMBOLS)


def test_names_are_text():
    traces = [{"type": "bar", "name": "<script>alert(1)</script>"}, {"type": "bar", "name": "b"}]
    assert names_in(legend_html({"data": traces, "layout": {}}))[0] == "&lt;script&gt;alert(1)&lt;/script&gt;"


def test_other_kinds_of_traces_keep_the_legend_that_plotly_draws():
    figure = {"data": [{"type": "pie", "labels": ["a"], "values": [1]}], "layout": {"legend": {"maxheight": 50}}}
    assert legend_html(figure) == ""
    assert layout_without_legend(figure) == figure["layout"]
