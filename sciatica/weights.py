"""The weights of hypotheses, and how contrasts share them out.

A contrast was measured in people who had one of two hypotheses: it says which of the two, and nothing of the pair
against the rest. So the hypotheses that contrasts join, directly or by way of others, keep their joint weight, and the
contrasts divide it: one weight times the root of the ratio, the other divided by it, then all of the set rescaled. A
contrast of 1 joins nothing, nor does one with a hypothesis that is out.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sciatica.log_odds import log, log_sum
from sciatica.models import Estimate

# A ratio so near to 1 is 1, but for the last digits of a logarithm.
_NEARLY = 1e-9


class Shift(NamedTuple):
    """A ratio that counts, as a logarithm."""

    procedure: str
    hypothesis: str
    versus: str | None
    log_ratio: float
    """Plus or minus infinity where it makes certain or excludes."""


class _Verdict(NamedTuple):
    """That a procedure makes a hypothesis certain, or excludes it."""

    procedure: str
    hypothesis: str
    certain: bool


class Weights(NamedTuple):
    """The weights after some ratios."""

    logarithms: Mapping[str, float]
    """By hypothesis; minus infinity for one that is out."""
    sets: Sequence[frozenset[str]]
    """The hypotheses that contrasts join."""

    def logits(self) -> dict[str, float]:
        """Return the logit of each probability: its weight against the sum of the others."""
        return {
            name: weight - log_sum(other for rival, other in self.logarithms.items() if rival != name)
            for name, weight in self.logarithms.items()
        }


def weigh(begin: Mapping[str, Estimate], shifts: Sequence[Shift]) -> Weights:
    """Return the weights after ``shifts``. Raises ValueError where certainties leave no hypothesis."""
    weights = {name: log(p.value) for name, p in begin.items()}
    against_all = [each for each in shifts if each.versus is None and math.isfinite(weights[each.hypothesis])]
    weights = _shifted(weights, against_all)
    contrasts = [
        each
        for each in shifts
        if each.versus is not None
        and math.isfinite(weights[each.hypothesis] + weights[each.versus])
        and abs(each.log_ratio) > _NEARLY
    ]
    sets = _joined(contrasts)
    for members in sets:
        before = {name: weights[name] for name in members}
        after = _shifted(before, [each for each in contrasts if each.hypothesis in members])
        scale = log_sum(before.values()) - log_sum(after.values())
        weights |= {name: weight + scale for name, weight in after.items()}
    return Weights(weights, sets)


def _shifted(weights: Mapping[str, float], shifts: Iterable[Shift]) -> dict[str, float]:
    """Multiply weights by ratios: against all others in full, in contrasts by the root to either side."""
    moved, verdicts = dict(weights), []
    for procedure, hypothesis, versus, log_ratio in shifts:
        parts = {hypothesis: log_ratio} if versus is None else {hypothesis: log_ratio / 2, versus: -log_ratio / 2}
        for name, part in parts.items():
            if math.isinf(part):
                verdicts.append(_Verdict(procedure, name, part > 0))
            else:
                moved[name] += part
    certain = {each.hypothesis for each in verdicts if each.certain}
    excluded = {each.hypothesis for each in verdicts if not each.certain}
    for name in moved:
        if name in excluded or (certain and name not in certain):
            moved[name] = -math.inf
    if all(math.isinf(weight) for weight in moved.values()):
        procedures = ", ".join(dict.fromkeys(each.procedure for each in verdicts))
        raise ValueError(f"findings {procedures}: their certainties contradict each other and leave no hypothesis")
    return moved


def _joined(contrasts: Iterable[Shift]) -> list[frozenset[str]]:
    sets: list[frozenset[str]] = []
    for each in contrasts:
        pair = {each.hypothesis, each.versus}
        touched = [members for members in sets if members & pair]
        sets = [members for members in sets if not members & pair] + [frozenset(pair).union(*touched)]
    return sets
