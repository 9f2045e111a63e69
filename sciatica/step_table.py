"""The arithmetic on one patient as a table: each finding with its ratio, its source and what it does."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import pandas as pd

from sciatica.bibliography import Reference, load_references
from sciatica.models import Estimate
from sciatica.numbers import NOT_PUBLISHED, percent, plain, with_interval
from sciatica.paths import CONTENT
from sciatica.probability_steps import PEOPLE, ProbabilityStep, ProbabilitySteps, people_with, probability_steps

START = "Before any finding"
COLUMNS = (
    "Finding",
    "Ratio",
    "What becomes of it",
    "Odds, with to without",
    f"Of {PEOPLE:,} people like this, how many have it",
    "If every ratio counted",
    "What it was tested for, and in whom",
    "Source",
)
NOTE = (
    f"{NOT_PUBLISHED} means not published. In brackets: 95% confidence interval, published or computed from published "
    "ones. * computed from published figures. † read in another publication, not in the source itself."
)


class StepTable:
    """A hypothesis in a patient, finding by finding; shown as an HTML table in a notebook and on the site."""

    def __init__(self, found: ProbabilitySteps, references: dict[str, Reference]) -> None:
        self.found = found
        self._references = references

    @property
    def probabilities(self) -> list[str]:
        """The probability at the start and after each finding, as whole percentages."""
        standings = [self.found.start, *(step.standing for step in self.found.steps)]
        return [percent(standing.probability) for standing in standings]

    @property
    def as_if_independent(self) -> list[str]:
        """The same with every ratio counted."""
        standings = [self.found.start, *(step.as_if_independent for step in self.found.steps)]
        return [percent(standing.probability) for standing in standings]

    def __repr__(self) -> str:
        return f"StepTable({self.found.hypothesis!r})"

    def to_frame(self) -> pd.DataFrame:
        """Return one row per finding; probabilities are fractions 0-1, empty where nothing was published."""
        rows = [
            {
                "ratio": step.ratio.estimate.value if step.ratio else None,
                "counts": step.counts,
                "probability": step.standing.probability,
                "as_if_independent": step.as_if_independent.probability,
            }
            for step in self.found.steps
        ]
        return pd.DataFrame(rows, index=pd.Index([step.procedure.id for step in self.found.steps], name="finding"))

    def _repr_html_(self) -> str:
        caption = f"{self.found.hypothesis}, finding by finding"
        head = "".join(f'<th scope="col">{escape(column)}</th>' for column in COLUMNS)
        people = str(people_with(self.found.start.probability))
        start = ["", "", odds(self.found.start.probability), people, people, "", ""]
        body = _row(START, start) + "".join(_row(step.procedure.name, self._cells(step)) for step in self.found.steps)
        return (
            f'<div class="sc-table-scroll" role="region" tabindex="0" aria-label="{escape(caption)}">'
            f'<table class="sc-table"><caption>{escape(caption)}</caption>'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
            f'<p class="sc-table-note">{escape(NOTE)}</p>'
        )

    def _cells(self, step: ProbabilityStep) -> list[str]:
        test = step.ratio.test if step.ratio else None
        source = self._references[test.cite].link_html + ("†" if test.status == "secondary" else "") if test else ""
        return [
            escape(ratio_text(step)),
            escape(effect(step)),
            odds(step.standing.probability),
            str(step.people),
            str(people_with(step.as_if_independent.probability)),
            escape(f"{test.target_condition} by {test.reference_standard}; {test.setting}") if test else "",
            source,
        ]


def step_table(
    patient_id: str, findings: Sequence[str], hypothesis: str | None = None, content: Path = CONTENT
) -> StepTable:
    """Return the table for ids of procedures in a virtual patient; its true hypothesis unless another is named.

    Raises UnknownName, which names the nearest, for an unknown patient, procedure or hypothesis.
    """
    return StepTable(probability_steps(patient_id, findings, hypothesis, content), load_references(content))


def ratio_text(step: ProbabilityStep) -> str:
    """Return the ratio with its interval, marked where it was computed."""
    estimate: Estimate | None = step.ratio.estimate if step.ratio else None
    mark = "*" if step.ratio and step.ratio.test.lr_source == "computed" else ""
    return with_interval(estimate) + mark


def odds(probability: float) -> str:
    """Return a probability as odds to 1."""
    return "certain" if probability == 1 else f"{plain(round(probability / (1 - probability), 2))} to 1"


def effect(step: ProbabilityStep) -> str:
    """Return in words what becomes of a finding."""
    if step.ratio is None:
        return "no ratio published for this"
    if step.set_aside_by:
        return f"set aside: measures the same as “{step.set_aside_by.name}”"
    if step.replaces:
        return f"counts, in place of {' and '.join(f'“{each.name}”' for each in step.replaces)}"
    return "counts"


def _row(name: str, cells: list[str]) -> str:
    return f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'
