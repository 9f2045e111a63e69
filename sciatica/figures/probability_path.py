"""The probability of one hypothesis in a virtual patient after each finding."""

from collections.abc import Sequence
from pathlib import Path

import plotly.graph_objects as go

from sciatica.bibliography import load_references
from sciatica.differential import Standing
from sciatica.figures.step_lines import step_lines, with_band
from sciatica.models import Estimate
from sciatica.numbers import percent
from sciatica.paths import CONTENT
from sciatica.probability_steps import ProbabilitySteps, people_with, probability_steps
from sciatica.step_table import START, effect, ratio_text

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
    labels = [START, *(step.procedure.name for step in found.steps)]
    counted = [_estimate(standing) for standing in (found.start, *(step.standing for step in found.steps))]
    independent = [found.start.probability, *(step.as_if_independent.probability for step in found.steps)]
    traces, layout = step_lines(found.hypothesis, labels, counted, independent)
    meta = {"reading": _reading(found), "table": {"columns": COLUMNS, "rows": _rows(found, content)}}
    return go.Figure({"data": traces, "layout": layout | {"meta": meta}})


def _estimate(standing: Standing) -> Estimate:
    band = {"interval": standing.interval} if standing.interval else {}
    return Estimate(value=standing.probability, **band)


def _reading(found: ProbabilitySteps) -> str:
    last = found.steps[-1]
    standing, alone = last.standing, last.as_if_independent.probability
    text = (
        f"Counted once each, the findings take “{found.hypothesis}” from {percent(found.start.probability)} to "
        f"{with_band(_estimate(standing))}"
    )
    text += "." if alone == standing.probability else f"; counted as if all were independent, to {percent(alone)}."
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
    rows = [[START, "", "", "", with_band(_estimate(found.start)), start, start]]
    for step in found.steps:
        source = references[step.ratio.test.cite].label if step.ratio else ""
        independent = str(people_with(step.as_if_independent.probability))
        shown = [with_band(_estimate(step.standing)), str(step.people), independent]
        rows.append([step.procedure.name, ratio_text(step), source, effect(step), *shown])
    return rows
