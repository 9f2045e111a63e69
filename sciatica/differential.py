"""How findings move the probabilities of hypotheses that exclude each other, and how sure one can be of them.

- **Point.** The weight of each hypothesis begins as its pre-test probability. A likelihood ratio multiplies the weight
  of its hypothesis. With ``versus`` it changes the odds of two hypotheses: one weight is multiplied by the root of the
  ratio, the other divided by it. Each weight over the sum of all is a probability. For one hypothesis against the rest
  this is the odds form of Bayes' theorem. Where one finding has ratios for several hypotheses it is an approximation,
  since each ratio was measured against other people.
- **Dependence.** Of findings that measure the same thing only one counts (``sciatica.dependence``).
- **Band.** A ratio is log-normal and a pre-test probability logit-normal, as wide as the published 95 % interval, and
  each is independent of the others; so give an interval to one of two hypotheses, not to both. The delta method carries
  these errors to the logit of each probability: exactly for two hypotheses, nearly for more. What was published without
  an interval adds no width: then a band is at least so wide.
- **Certainty.** A pre-test probability of 0 stays. A ratio of 0 excludes its hypothesis; an infinite ratio shuts out
  every hypothesis that has none.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sciatica.dependence import SetAside, Use, sort_out
from sciatica.findings import Finding, check_findings
from sciatica.log_odds import log, log_error, log_sum, logit_error, probability_of
from sciatica.models import Estimate, Interval
from sciatica.ratio_intervals import Z_95

# Pre-test probabilities may be typed as rounded thirds.
_SUM_TOLERANCE = 1e-6

# What an error of 1 does to the logarithms of the weights, and its standard error.
_Error = tuple[Mapping[str, float], float]


@dataclass(frozen=True)
class Standing:
    """Where a hypothesis stands after the findings."""

    probability: float
    """0 to 1; the standings of a differential sum to 1."""
    interval: Interval | None
    """95 % band; None where nothing that counts was published with an interval."""
    counted: int
    """How many of the ratios that count name this hypothesis."""
    without_interval: int
    """How many of those have no interval that could be used."""


@dataclass(frozen=True)
class Differential:
    """The hypotheses after the findings, and what was made of each ratio."""

    standings: Mapping[str, Standing]
    """By hypothesis, in the order of the pre-test probabilities."""
    counted: tuple[Use, ...]
    """The ratios that count, in the order of the findings."""
    set_aside: tuple[SetAside, ...]
    """Those that do not, each with the procedure that counts in its place."""

    @property
    def without_interval(self) -> int:
        """How many of the ratios that count have no interval that could be used: above 0, all bands are too narrow."""
        return sum(log_error(use.ratio.lr) is None for use in self.counted)


def differential(
    pre_test: Mapping[str, float | Estimate],
    findings: Sequence[Finding],
    groups: Mapping[str, str] | None = None,
    independent: bool = False,
) -> Differential:
    """Return the differential after ``findings``, whose order does not matter.

    ``pre_test`` has the probability of each hypothesis; they sum to 1. ``groups`` has the group of each procedure that
    is in one; ``independent`` counts every ratio, as if no two procedures measured the same thing. Raises ValueError
    for impossible numbers, for unknown hypotheses, and where certainties contradict each other and leave no hypothesis.
    """
    begin = {name: p if isinstance(p, Estimate) else Estimate(value=p) for name, p in pre_test.items()}
    _check_pre_test(begin)
    check_findings(findings, begin)
    counted, set_aside = sort_out(findings, {} if independent else groups or {})
    weights, errors = _log_weights(begin, counted), _errors(begin, counted)
    standings = {}
    for name in begin:
        named = [log_error(use.ratio.lr) for use in counted if name in use.ratio.moves]
        standings[name] = Standing(*_band(name, weights, errors), len(named), named.count(None))
    return Differential(standings, tuple(counted), tuple(set_aside))


def _check_pre_test(begin: Mapping[str, Estimate]) -> None:
    for name, p in begin.items():
        lo, hi = (p.interval.lo, p.interval.hi) if p.interval else (p.value, p.value)
        if not 0 <= lo <= p.value <= hi <= 1:
            raise ValueError(f"pre_test of {name}: expected 0 <= lo <= p <= hi <= 1, found {lo}, {p.value}, {hi}")
    total = sum(p.value for p in begin.values())
    if len(begin) < 2 or abs(total - 1) > _SUM_TOLERANCE:
        raise ValueError(f"pre_test: expected two or more hypotheses that sum to 1, found {len(begin)} with {total:g}")


def _log_weights(begin: Mapping[str, Estimate], counted: Iterable[Use]) -> dict[str, float]:
    """Logarithms of the weights, of the hypotheses that are left."""
    weights = {name: math.log(p.value) for name, p in begin.items() if p.value > 0}
    certain, excluded = {}, {}
    for procedure, ratio in counted:
        for name, power in ratio.moves.items():
            change = power * log(ratio.lr.value)
            if name in weights and math.isinf(change):
                (certain if change > 0 else excluded)[name] = procedure
            elif name in weights:
                weights[name] += change
    left = [name for name in weights if name not in excluded and (name in certain or not certain)]
    if not left:
        procedures = ", ".join(dict.fromkeys([*certain.values(), *excluded.values()]))
        raise ValueError(f"findings {procedures}: their certainties contradict each other and leave no hypothesis")
    return {name: weights[name] for name in left}


def _errors(begin: Mapping[str, Estimate], counted: Iterable[Use]) -> list[_Error]:
    """The independent errors whose size is known."""
    errors = [({name: 1.0}, logit_error(p)) for name, p in begin.items()]
    errors += [(ratio.moves, log_error(ratio.lr)) for _, ratio in counted]
    return [(moves, error) for moves, error in errors if error is not None]


def _band(name: str, weights: Mapping[str, float], errors: Sequence[_Error]) -> tuple[float, Interval | None]:
    """The probability of a hypothesis, and its 95 % band."""
    others = {other: weight for other, weight in weights.items() if other != name}
    if name not in weights or not others:
        certain = float(name in weights)
        return certain, Interval(lo=certain, hi=certain) if errors else None
    against = log_sum(others.values())
    logit = weights[name] - against
    # How the logit follows each weight: its own fully, the others downwards, by their share among themselves.
    slopes = {other: -math.exp(weight - against) for other, weight in others.items()} | {name: 1.0}
    parts = [error * sum(move * slopes.get(moved, 0) for moved, move in moves.items()) for moves, error in errors]
    half = Z_95 * math.hypot(*parts)
    band = Interval(lo=probability_of(logit - half), hi=probability_of(logit + half))
    return probability_of(logit), band if errors else None
