"""Tables for notebooks: semantic HTML for readers, a DataFrame for those who compute."""

from collections.abc import Collection
from html import escape
from pathlib import Path

import pandas as pd

from sciatica.accuracy import columns, load_accuracy, select
from sciatica.bibliography import Reference, load_references
from sciatica.key_figures import key_figures
from sciatica.models import IndexTest
from sciatica.numbers import LR_NEGATIVE, LR_POSITIVE, NOT_PUBLISHED, with_interval
from sciatica.overviews import cases, chapters, exercises, patients
from sciatica.paths import CONTENT
from sciatica.step_table import step_table as probability_steps

__all__ = [
    "AccuracyTable",
    "accuracy",
    "cases",
    "chapters",
    "exercises",
    "key_figures",
    "patients",
    "probability_steps",
]

HEADINGS = (
    "Index test",
    "Sensitivity",
    "Specificity",
    LR_POSITIVE,
    LR_NEGATIVE,
    "Reference standard",
    "Setting",
    "Source",
)
NOTE = (
    f"{NOT_PUBLISHED} means not published. In brackets: 95% confidence interval, where one was published. "
    "* computed from the published sensitivity and specificity. "
    "† read in another publication, not in the source itself."
)


class AccuracyTable:
    """Index tests with their accuracy; shown as an HTML table in a notebook and on the site."""

    def __init__(self, tests: list[IndexTest], references: dict[str, Reference], target_condition: str | None) -> None:
        self.tests = tests
        self._references = references
        self._target_condition = target_condition

    def __repr__(self) -> str:
        # Does not count rows: the text stays the same when evidence is added.
        return f"AccuracyTable(target_condition={self._target_condition!r})"

    def to_frame(self) -> pd.DataFrame:
        """Return one row per index test, with the columns of the CSV; fractions 0-1, empty where not published."""
        rows = [test.model_dump() for test in self.tests]
        cells = [[_at(row, place) for place in columns().values()] for row in rows]
        return pd.DataFrame(cells, columns=list(columns())).set_index("id")

    def _repr_html_(self) -> str:
        condition = self._target_condition
        caption = f"Accuracy of index tests for {condition}" if condition else "Accuracy of index tests"
        headings = HEADINGS if condition else (HEADINGS[0], "Target condition", *HEADINGS[1:])
        head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings)
        body = "".join(self._row(test) for test in self.tests)
        return (
            f'<div class="sc-table-scroll" role="region" tabindex="0" aria-label="{escape(caption)}">'
            f'<table class="sc-table"><caption>{escape(caption)}</caption>'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
            f'<p class="sc-table-note">{escape(NOTE)}</p>'
        )

    def _row(self, test: IndexTest) -> str:
        mark = "*" if test.lr_source == "computed" else ""
        ratios = [with_interval(ratio) + (mark if ratio else "") for ratio in (test.lr_positive, test.lr_negative)]
        setting = test.setting + (f"; n = {test.n}" if test.n else "")
        cells = [with_interval(test.sensitivity), with_interval(test.specificity), *ratios]
        cells += [test.reference_standard, setting]
        if not self._target_condition:
            cells.insert(0, test.target_condition)
        columns_html = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
        return f'<tr><th scope="row">{escape(test.finding)}</th>{columns_html}<td>{self._source(test)}</td></tr>'

    def _source(self, test: IndexTest) -> str:
        return self._references[test.cite].link_html + ("†" if test.status == "secondary" else "")


def accuracy(
    target_condition: str | None = None, findings: Collection[str] | None = None, content: Path = CONTENT
) -> AccuracyTable:
    """Return the table for a target condition (all conditions when None), or for certain findings of it.

    ``findings`` are texts of the finding column or row ids. Raises UnknownName, naming the nearest, for unknown ones.
    """
    tests = select(load_accuracy(content), target_condition, findings=findings)
    return AccuracyTable(tests, load_references(content), target_condition)


def _at(row: dict, place: tuple[str, ...]) -> object:
    value: object = row
    for part in place:
        value = value.get(part) if isinstance(value, dict) else None
    return value
