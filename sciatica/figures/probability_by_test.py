"""Probability after each test, in the order in which tests were done: what counts, and what only seems to."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import plotly.graph_objects as go

from sciatica.accuracy import load_accuracy, select
from sciatica.bibliography import load_references
from sciatica.differential import Standing, differential
from sciatica.errors import UnknownName
from sciatica.evidence import load_evidence
from sciatica.figures.step_lines import step_lines
from sciatica.findings import Finding, Ratio
from sciatica.lab_content import load_overlaps, load_populations, pre_test
from sciatica.lab_groups import grouped_rows, groups_of
from sciatica.models import Estimate, IndexTest
from sciatica.numbers import NOT_PUBLISHED, percent, with_interval
from sciatica.paths import CONTENT
from sciatica.ratio_intervals import with_computed_intervals
from sciatica.reasoning import load_reasoning

RESULTS = {"found": "lr_positive", "not found": "lr_negative"}
COLUMNS = ["Step", "Ratio (95% CI)", "Counts", "Probability after it (95% band)", "As if independent", "Source"]


class Step(NamedTuple):
    """One test with its result, and where the condition stands after it."""

    test: IndexTest
    result: str
    ratio: Estimate | None
    counts: bool
    after: Standing
    apart: float


def probability_by_test(
    target_condition: str, start: str | float, results: Mapping[str, str], content: Path = CONTENT
) -> go.Figure:
    """Return the figure for a target condition.

    ``start`` is the id of a population of content/reasoning/populations.yml, or a probability 0-1; ``results`` has
    "found" or "not found" for each test, by the id of its row, in the order in which they were done. Of tests that
    measure the same thing the most telling counts; the dashed line shows what comes of counting all.
    ``layout.meta`` holds the ``reading`` and every step in ``table``.
    Raises UnknownName, naming the nearest, for a condition, population, row or result that is not known.
    """
    begin = _start(target_condition, start, content)
    steps = _steps(target_condition, begin, results, content)
    labels = ["before any test", *(f"{step.test.finding}: {step.result}" for step in steps)]
    meta = {"reading": _reading(target_condition, begin, steps), "table": _table(begin, steps, content)}
    points = [begin, *(_estimate(step.after) for step in steps)]
    apart = [begin.value, *(step.apart for step in steps)]
    traces, layout = step_lines(target_condition.capitalize(), labels, points, apart)
    return go.Figure({"data": traces, "layout": layout | {"meta": meta}})


def _start(condition: str, start: str | float, content: Path) -> Estimate:
    if not isinstance(start, str):
        return Estimate(value=float(start))
    known = {one.id: one for one in load_populations(content) if condition in one.conditions}
    if start not in known:
        raise UnknownName(start, known, f"population of {condition}")
    return pre_test(known[start], load_evidence(content))


def _steps(condition: str, begin: Estimate, results: Mapping[str, str], content: Path) -> list[Step]:
    of_condition = select(load_accuracy(content), condition)
    tests = {test.id: with_computed_intervals(test) for test in select(of_condition, findings=results)}
    for result in results.values():
        if result not in RESULTS:
            raise UnknownName(result, RESULTS, "result")
    groups = groups_of(of_condition, grouped_rows(load_reasoning(content), load_overlaps(content)))
    ratios = {row: getattr(tests[row], RESULTS[result]) for row, result in results.items()}
    findings = [Finding(row, [Ratio("it", ratio)] if ratio else []) for row, ratio in ratios.items()]
    before = {"it": begin, "anything else": 1 - begin.value}
    aside = {one.procedure for one in differential(before, findings, groups).set_aside}
    return [
        Step(
            tests[row],
            results[row],
            ratios[row],
            ratios[row] is not None and row not in aside,
            differential(before, findings[:number], groups).standings["it"],
            differential(before, findings[:number], groups, independent=True).standings["it"].probability,
        )
        for number, row in enumerate(results, start=1)
    ]


def _estimate(standing: Standing) -> Estimate:
    band = {"interval": standing.interval} if standing.interval else {}
    return Estimate(value=standing.probability, **band)


def _reading(condition: str, begin: Estimate, steps: list[Step]) -> str:
    last = steps[-1]
    reading = (
        f"The probability of {condition} goes from {with_interval(begin, percent)} to "
        f"{with_interval(_estimate(last.after), percent)} after {len(steps)} test{'s' if len(steps) > 1 else ''}."
    )
    if last.after.without_interval and last.after.interval:
        reading += " Some ratios had no published interval, so the band is at least this wide."
    if abs(last.apart - last.after.probability) > 1e-9:
        reading += f" Counting tests of the same thing as if each were news would make it {percent(last.apart)}."
    return reading


def _table(begin: Estimate, steps: list[Step], content: Path) -> dict[str, list]:
    references = load_references(content)
    first = ["before any test", NOT_PUBLISHED, NOT_PUBLISHED, with_interval(begin, percent), percent(begin.value), ""]
    rows = [
        [
            f"{step.test.finding}: {step.result}",
            with_interval(step.ratio),
            "yes" if step.counts else "no" if step.ratio else "no ratio published",
            with_interval(_estimate(step.after), percent),
            percent(step.apart),
            references[step.test.cite].label,
        ]
        for step in steps
    ]
    return {"columns": COLUMNS, "rows": [first, *rows]}
