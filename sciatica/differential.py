"""How findings move the probabilities of hypotheses that exclude each other, and how sure one can be of them.

- **Point.** The weight of each hypothesis begins as its pre-test probability. A likelihood ratio multiplies the weight
  of its hypothesis. With ``versus`` it changes the odds of two hypotheses, and their joint weight stays
  (``sciatica.weights``). Each weight over the sum of all is a probability. For one hypothesis against the rest this is
  the odds form of Bayes' theorem. Where one finding has ratios for several hypotheses it is an approximation, since
  each ratio was measured against other people.
- **Dependence.** Of findings that measure the same thing only one counts (``sciatica.dependence``).
- **Band.** First the interval of each weight. On the scale of logarithms, add the squares of the ways from each of its
  ratios to the lower end of the published 95 % interval, and from its pre-test probability likewise (on the scale of
  logits; the others keep their proportions). The root of the sum is how far the weight may go down, and so upwards.
  Then put one weight at its lower end while all others stay, and reckon anew; then at its upper end. Note how far each
  logit, ln(p / (1 - p)), went down, and how far up. Do so with each weight and with each contrast, and again add up
  squares: the root is how far the band reaches to that side. (Where both ends lead to one side, only the longer way
  counts.) If but one number has an interval, the band ends where its ends lead. If all that have one are about one
  hypothesis, or there are two hypotheses, the band is that of independent log-normal errors. Else it is near: with 3 to
  10 hypotheses and intervals up to 2, 4 and 15 times either way, nine of ten bounds were within 0.3, 1 and 3 percentage
  points of a simulation, and all within 2, 6 and 15 (``tests/unit/test_differential_bands.py``). Numbers are taken to
  be independent, so give an interval to one of two hypotheses, not to both. What was published without one adds no
  width: then a band is at least so wide. That ways to limits add up in squares, on each side by itself, is known for
  sums and differences, as "square-and-add": Newcombe, Stat Med 1998;17:873-890; Zou and Donner, Stat Med
  2008;27:1693-1702, doi:10.1002/sim.3095. To add up those of a logit among several is this course's own step.
- **Certainty.** A pre-test probability of 0 stays. A ratio of 0 excludes its hypothesis; an infinite ratio shuts out
  every hypothesis that has none. With ``versus`` both do so only among the hypotheses that contrasts join. Such ratios
  are certain, so they have no width.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sciatica.dependence import SetAside, Use, sort_out
from sciatica.findings import Finding, check_findings
from sciatica.log_odds import log, log_ends, logit_ends, probability_of
from sciatica.models import Estimate, Interval
from sciatica.weights import Shift, weigh

# Pre-test probabilities may be typed as rounded thirds.
_SUM_TOLERANCE = 1e-6

# The logits with one weight or contrast at the lower and at the upper end of its interval, where it bears on them.
_Ends = tuple[Mapping[str, float], Mapping[str, float]]


@dataclass(frozen=True)
class Standing:
    """Where a hypothesis stands after the findings."""

    probability: float
    """0 to 1; the standings of a differential sum to 1."""
    interval: Interval | None
    """95 % band; None where nothing that bears on the hypothesis was published with an interval."""
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
        return sum(log_ends(use.ratio.lr) is None for use in self.counted)


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
    shifts = [Shift(procedure, each.hypothesis, each.versus, log(each.lr.value)) for procedure, each in counted]
    logits, moved = weigh(begin, shifts).logits(), list(_moved(begin, shifts, counted))
    standings = {}
    for name, logit in logits.items():
        band = _band(logit, [(lower[name], upper[name]) for lower, upper in moved if name in lower])
        named = [log_ends(use.ratio.lr) for use in counted if name in use.ratio.names]
        standings[name] = Standing(probability_of(logit), band, len(named), named.count(None))
    return Differential(standings, tuple(counted), tuple(set_aside))


def _check_pre_test(begin: Mapping[str, Estimate]) -> None:
    for name, p in begin.items():
        lo, hi = (p.interval.lo, p.interval.hi) if p.interval else (p.value, p.value)
        if not 0 <= lo <= p.value <= hi <= 1:
            raise ValueError(f"pre_test of {name}: expected 0 <= lo <= p <= hi <= 1, found {lo}, {p.value}, {hi}")
    total = sum(p.value for p in begin.values())
    if len(begin) < 2 or abs(total - 1) > _SUM_TOLERANCE:
        raise ValueError(f"pre_test: expected two or more hypotheses that sum to 1, found {len(begin)} with {total:g}")


def _moved(begin: Mapping[str, Estimate], shifts: Sequence[Shift], counted: Sequence[Use]) -> Iterator[_Ends]:
    """The weight of each hypothesis, then each contrast, at either end of its interval while all others stay."""
    ends_of = [log_ends(use.ratio.lr) for use in counted]
    for name, p in begin.items():
        own = [logit_ends(p)] + [ends for each, ends in zip(shifts, ends_of, strict=True) if each[1:3] == (name, None)]
        known = [ends for ends in own if ends]
        if known:
            down, up = (math.hypot(*ways) for ways in zip(*known, strict=True))
            lower, upper = (weigh(begin, [*shifts, Shift("", name, None, end)]).logits() for end in (-down, up))
            yield lower, upper
    for position, (shift, ends) in enumerate(zip(shifts, ends_of, strict=True)):
        if shift.versus is None or ends is None:
            continue
        moved = [shift._replace(log_ratio=shift.log_ratio + end) for end in ends]
        weights = [weigh(begin, [*shifts[:position], each, *shifts[position + 1 :]]) for each in moved]
        # It bears on the hypotheses that it joins, and on nobody where one of its two is out.
        sets = [members for each in weights for members in each.sets if {shift.hypothesis, shift.versus} <= members]
        bears_on = frozenset().union(*sets)
        lower, upper = ({name: logit for name, logit in each.logits().items() if name in bears_on} for each in weights)
        yield lower, upper


def _band(logit: float, moved: Sequence[tuple[float, float]]) -> Interval | None:
    """The band around a logit, from where the ends of each weight and contrast move it."""
    if not moved:
        return None
    if math.isinf(logit):
        return Interval(lo=probability_of(logit), hi=probability_of(logit))
    down = math.hypot(*(max(0, logit - lower, logit - upper) for lower, upper in moved))
    up = math.hypot(*(max(0, lower - logit, upper - logit) for lower, upper in moved))
    return Interval(lo=probability_of(logit - down), hi=probability_of(logit + up))
