"""Which ratios count where several findings measure the same thing.

Multiplying ratios takes it that, in people with the condition and in people without, one result says nothing about the
other. The straight leg raise and the slump test both load the same nerve: counted in full, their news is told twice. So
of the findings of one group only the ratio that is furthest from 1 counts, for each hypothesis by itself.
"""

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sciatica.findings import Finding, Ratio

# Ratios such as 5 and 0.2 are equally far from 1, whatever the last digit of their logarithms says.
_NEARLY = 1e-9


class Use(NamedTuple):
    """A ratio and the finding it belongs to."""

    procedure: str
    ratio: Ratio


class SetAside(NamedTuple):
    """A ratio that does not count."""

    procedure: str
    ratio: Ratio
    by: str
    """The procedure that measures the same and counts in its place."""


def sort_out(findings: Iterable[Finding], groups: Mapping[str, str]) -> tuple[list[Use], list[SetAside]]:
    """Return the ratios that count and those set aside, both in the order of the findings.

    ``groups`` has the group of each procedure that has one. Of ratios equally far from 1 the first by procedure counts.
    """
    uses = [Use(procedure, ratio) for procedure, ratios in findings for ratio in ratios]
    best: dict[object, Use] = {}
    for use in sorted(uses, key=lambda use: use.procedure):
        rival = best.get(_measured(use, groups))
        if rival is None or _strength(use) > _strength(rival) * (1 + _NEARLY):
            best[_measured(use, groups)] = use
    ahead = [(use, best[_measured(use, groups)]) for use in uses]
    counted = [use for use, first in ahead if use is first]
    return counted, [SetAside(*use, by=first.procedure) for use, first in ahead if use is not first]


def _measured(use: Use, groups: Mapping[str, str]) -> object:
    """What a ratio measures; a contrast of two hypotheses is the same from either side."""
    group = groups.get(use.procedure)
    return (use.procedure if group is None else None), group, use.ratio.names


def _strength(use: Use) -> float:
    value = use.ratio.lr.value
    return math.inf if value == 0 else abs(math.log(value))
