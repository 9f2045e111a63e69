"""The bands, against a simulation: ratios are drawn from their intervals, and each draw gives its probabilities."""

import math

import numpy as np
import pytest

from sciatica.diagnostics import Estimate, Finding, Interval, Ratio, differential

DRAWS = 20_000


def within(factor, value):
    return Estimate(value=value, interval=Interval(lo=value / factor, hi=value * factor))


def simulated(rng, pre_test, findings):
    """For each hypothesis the range that holds the middle 95 % of its probabilities."""
    log_weights = {name: np.full(DRAWS, math.log(p)) for name, p in pre_test.items()}
    for finding in findings:
        for ratio in finding.ratios:
            lr = ratio.lr
            drawn = rng.normal(math.log(lr.value), math.log(lr.interval.hi / lr.value) / 1.959964, DRAWS)
            for name, power in ratio.moves.items():
                log_weights[name] = log_weights[name] + power * drawn
    weights = np.exp(np.array(list(log_weights.values())))
    return dict(zip(pre_test, np.quantile(weights / weights.sum(axis=0), [0.025, 0.975], axis=1).T, strict=True))


def situation(rng, hypotheses, factor):
    """Some findings; each ratio's interval reaches at most ``factor`` times up and down."""
    names = [f"h{index}" for index in range(hypotheses)]
    pre_test = dict(zip(names, map(float, rng.dirichlet(np.full(hypotheses, 2.0))), strict=True))
    findings = []
    for index in range(rng.integers(1, 15)):
        value, reach = math.exp(rng.normal()), math.exp(rng.uniform(0.1, math.log(factor)))
        name, other = rng.choice(names, 2, replace=False)
        versus = str(other) if rng.random() < 0.15 else None
        findings.append(Finding(f"f{index}", [Ratio(str(name), within(reach, value), versus)]))
    return pre_test, findings


def gaps(rng, hypotheses, factor):
    """How far the bounds of the bands are from the simulated ones."""
    pre_test, findings = situation(rng, hypotheses, factor)
    standings, found = differential(pre_test, findings).standings, simulated(rng, pre_test, findings)
    return [
        abs(bound - other)
        for name in pre_test
        for bound, other in zip((standings[name].interval.lo, standings[name].interval.hi), found[name], strict=True)
    ]


def test_two_hypotheses_are_exact():
    rng = np.random.default_rng(20261122)
    for _ in range(40):
        pre_test, findings = situation(rng, 2, 10)
        standings, found = differential(pre_test, findings).standings, simulated(rng, pre_test, findings)
        for name, standing in standings.items():
            lo, hi = (math.log(p / (1 - p)) for p in (standing.interval.lo, standing.interval.hi))
            sd = (hi - lo) / (2 * 1.959964)
            # Four standard errors of a quantile of so many draws from a normal distribution.
            allowed = 4 * sd * math.sqrt(0.025 * 0.975 / DRAWS) / 0.0584
            logits = [math.log(p / (1 - p)) for p in found[name]]
            assert (lo, hi) == (pytest.approx(logits[0], abs=allowed), pytest.approx(logits[1], abs=allowed))


@pytest.mark.parametrize(("factor", "usually", "worst"), [(2, 0.01, 0.04), (4, 0.04, 0.15)])
def test_more_hypotheses_are_nearly_exact(factor, usually, worst):
    # It is worst where a hypothesis has no ratio of its own and a rival with a wide interval is most of what stands
    # against it: the band does not know that the others stay when the rival goes.
    rng = np.random.default_rng(20261122)
    found = [gap for _ in range(80) for gap in gaps(rng, int(rng.integers(3, 11)), factor)]
    assert np.quantile(found, 0.9) < usually
    assert max(found) < worst
