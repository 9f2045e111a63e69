"""Post-test against pre-test probability: how far a result moves a clinician's estimate."""

import math
from collections.abc import Collection, Iterator
from pathlib import Path
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from sciatica.accuracy import load_accuracy, select
from sciatica.bayes import post_test_probability as bayes
from sciatica.bibliography import load_references
from sciatica.figures import style
from sciatica.models import Estimate, IndexTest
from sciatica.numbers import LR_NEGATIVE, LR_POSITIVE, after, percent, with_interval
from sciatica.paths import CONTENT
from sciatica.ratio_intervals import with_computed_intervals

# More bands than these hide each other; the table under the figure keeps every test.
MOST_TESTS = 4
READING_AT = 0.5
NO_CHANGE = "no change (dotted); solid: positive,<br>dashed: negative result"
LEGEND_WIDTH = 40
# Evenly spaced in odds, so that steep curves stay smooth near 0 and 1 with few points.
PRE_TEST = [0.0, *(round(1 / (1 + math.exp(-step / 3)), 4) for step in range(-17, 18)), 1.0]
COLUMNS = [
    "Index test",
    "In the figure",
    f"{LR_POSITIVE} (95% CI)",
    f"{LR_NEGATIVE} (95% CI)",
    f"From {percent(READING_AT)}, after a positive result",
    f"From {percent(READING_AT)}, after a negative result",
    "Ratios",
    "Reference standard",
    "Source",
]


def post_test_probability(
    target_condition: str,
    kind: str | None = None,
    findings: Collection[str] | None = None,
    content: Path = CONTENT,
) -> go.Figure:
    """Return the figure for a target condition, optionally for one kind of index test or certain findings.

    Both axes are probabilities 0-1, shown in percent. Each test has a solid line for a positive result and a dashed one
    for a negative; its band is the ratio's published interval, or for computed ratios the one that follows from the
    published intervals of sensitivity and specificity; without either there is no band. At most four tests are drawn,
    chosen by ``ranked``, one of each finding unless ``findings`` names them; ``layout.meta`` holds all of them in
    ``table`` and the gist in ``reading``.
    Raises UnknownName for a condition, kind or finding that the table does not know.
    """
    chosen = select(load_accuracy(content), target_condition, kind, findings)
    tests = [with_computed_intervals(test) for test in chosen if _ratios(test)]
    if not tests:
        raise LookupError(f"no likelihood ratio of an index test for {target_condition!r} is published in the table")
    references = load_references(content)
    drawn = (ranked(tests) if findings else _one_study_each(ranked(tests)))[:MOST_TESTS]
    names = [_legend_name(test, references[test.cite].label) for test in drawn]
    traces = [trace for i, test in enumerate(drawn) for trace in _traces(test, names[i], i)]
    rows = [_table_row(test, test in drawn, references[test.cite].label) for test in tests]
    meta = {"reading": _reading(drawn, references), "table": {"columns": COLUMNS, "rows": rows}}
    figure_layout = style.layout("Pre-test probability", "Post-test probability", [NO_CHANGE, *names], meta=meta)
    return go.Figure({"data": [_no_change(), *traces], "layout": figure_layout})


def ranked(tests: list[IndexTest]) -> list[IndexTest]:
    """Return the tests in the order in which they are drawn.

    First those with an interval, by how far they move the probability at the cautious end of it: a huge ratio from a
    tiny study does not come first. Then those with a published ratio, then computed ones, as in the table.
    """
    return sorted(tests, key=lambda test: (not _intervals(test), -_cautious_move(test), test.lr_source == "computed"))


def _one_study_each(tests: list[IndexTest]) -> list[IndexTest]:
    """Return the first test of each finding: six studies of one test would hide the others."""
    return list({test.finding: test for test in reversed(tests)}.values())[::-1]


def _ratios(test: IndexTest) -> list[Estimate]:
    return [ratio for ratio in (test.lr_positive, test.lr_negative) if ratio]


def _intervals(test: IndexTest) -> list[Estimate]:
    return [ratio for ratio in _ratios(test) if ratio.interval]


def _cautious_move(test: IndexTest) -> float:
    """Return the larger move of the two results, in log odds, at the bound nearest to no change; 0 if it spans that."""
    moves = [0.0]
    for ratio in _intervals(test):
        lo, hi = ratio.interval.lo, ratio.interval.hi
        moves.append(math.log(lo) if lo > 1 else -math.log(hi) if 0 < hi < 1 else 0.0)
    return max(moves)


def _legend_name(test: IndexTest, label: str) -> str:
    missing = "" if len(_intervals(test)) == len(_ratios(test)) else "; no interval"
    if missing and _intervals(test):
        missing = "; one interval"
    return "<br>".join(wrap(test.finding, LEGEND_WIDTH) + wrap(f"({label}{missing})", LEGEND_WIDTH))


def _no_change() -> dict[str, Any]:
    line = {"color": style.NEUTRAL, "width": 1, "dash": "dot"}
    trace = {"type": "scatter", "mode": "lines", "x": [0, 1], "y": [0, 1]}
    return trace | {"line": line, "name": NO_CHANGE, "hoverinfo": "skip"}


def _traces(test: IndexTest, name: str, position: int) -> Iterator[dict[str, Any]]:
    colour, symbol = style.COLOURWAY[position], style.SYMBOLS[position]
    results = [(test.lr_positive, "positive", "solid"), (test.lr_negative, "negative", "dash")]
    in_legend = True
    for ratio, result, dash in results:
        if ratio is None:
            continue
        if ratio.interval:
            band = _curve(ratio.interval.lo) + _curve(ratio.interval.hi)[::-1]
            yield {
                "type": "scatter", "mode": "none", "x": PRE_TEST + PRE_TEST[::-1], "y": band,
                "fill": "toself", "fillcolor": style.transparent(colour), "hoverinfo": "skip",
                "legendgroup": test.id, "showlegend": False, "name": f"{test.finding}, {result}, 95% interval",
            }  # fmt: skip
        yield {
            "type": "scatter", "mode": "lines+markers", "x": PRE_TEST, "y": _curve(ratio.value),
            "line": {"color": colour, "width": 2, "dash": dash, "shape": "spline"},
            "marker": {"color": colour, "symbol": symbol, "size": 8, "maxdisplayed": 6},
            "legendgroup": test.id, "showlegend": in_legend, "name": name,
            "hovertemplate": f"{result}: %{{x:.0%}} → %{{y:.0%}}<extra></extra>",
        }  # fmt: skip
        in_legend = False


def _curve(ratio: float) -> list[float]:
    return [round(bayes(pre_test, ratio), 4) for pre_test in PRE_TEST]


def _reading(drawn: list[IndexTest], references: dict) -> str:
    first = drawn[0]
    moves = [f"to {after(READING_AT, first.lr_positive)} when positive"] if first.lr_positive else []
    moves += [f"to {after(READING_AT, first.lr_negative)} when negative"] if first.lr_negative else []
    name = f"“{first.finding}” ({references[first.cite].label})"
    if _intervals(first):
        begin = f"Read at the cautious end of its interval, {name} moves the probability furthest"
    else:
        begin = (
            f"No interval was published for these tests, so take them as rough; {name}, for one, moves the probability"
        )
    return f"{begin}: from {percent(READING_AT)} {' and '.join(moves)}."


def _table_row(test: IndexTest, is_drawn: bool, label: str) -> list[str]:
    ratios = (test.lr_positive, test.lr_negative)
    moved = [after(READING_AT, ratio) for ratio in ratios]
    published = [with_interval(ratio) for ratio in ratios]
    return [
        test.finding,
        "yes" if is_drawn else "no",
        *published,
        *moved,
        test.lr_source,
        test.reference_standard,
        label,
    ]
