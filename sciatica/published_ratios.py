"""Which published likelihood ratios a finding carries: the rows of the accuracy table that its procedure is."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from sciatica.accuracy import load_accuracy
from sciatica.models import Estimate, IndexTest, Procedure
from sciatica.paths import CONTENT
from sciatica.ratio_intervals import with_computed_intervals
from sciatica.reasoning import Reasoning

SIDES = {"positive": "lr_positive", "negative": "lr_negative"}


class PublishedRatio(NamedTuple):
    """A ratio and what it is about."""

    hypothesis: str
    """Id of the hypothesis whose odds it changes."""
    versus: str | None
    """Id of the one hypothesis against which it was measured; None against all others."""
    estimate: Estimate
    """The likelihood ratio, with its interval where one was published or follows from published ones."""
    test: IndexTest
    """The row that it stands in."""


def index_tests(content: Path = CONTENT) -> dict[str, IndexTest]:
    """Return the rows of the accuracy table by id, with computed intervals. Raises ContentError with every fault."""
    return {test.id: with_computed_intervals(test) for test in load_accuracy(content)}


def published_ratios(
    procedure: Procedure, reading: str, reasoning: Reasoning, tests: Mapping[str, IndexTest]
) -> list[PublishedRatio]:
    """Return the ratios that ``reading`` of ``procedure`` carries; what was not published is missing."""
    side = SIDES.get(procedure.readings[reading])
    if side is None:
        return []
    found = []
    for row, versus in _rows(procedure):
        test = tests[row]
        estimate = getattr(test, side)
        if estimate is not None:
            found.append(PublishedRatio(_hypothesis_of(test, reasoning), versus, estimate, test))
    return found


def _rows(procedure: Procedure) -> Iterator[tuple[str, str | None]]:
    yield from ((row, None) for row in procedure.accuracy)
    yield from ((contrast.row, contrast.hypothesis) for contrast in procedure.against)


def _hypothesis_of(test: IndexTest, reasoning: Reasoning) -> str:
    return next(name for name, each in reasoning.hypotheses.items() if test.target_condition in each.conditions)
