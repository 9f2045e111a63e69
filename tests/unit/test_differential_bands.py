"""The bands, against a simulation: ratios are drawn from their intervals, and each draw gives its probabilities."""

import math

import numpy as np
import pytest

from sciatica.diagnostics import Estimate, Finding, Interval, Ratio, differential

DRAWS = 20_000


def within(factor, value):
    return Estimate(value=value, interval=Interval(lo=value / factor, hi=value * factor))


def simulated(rng, pre_test, findings):
    """The probabilities of each hypothesis."""
    weights = {name: np.full(DRAWS, p) for name, p in pre_test.items()}
    contrasts = []
    for [ratio] in (finding.ratios for finding in findings):
        lr = ratio.lr
        drawn = np.exp(rng.normal(math.log(lr.value), math.log(lr.interval.hi / lr.value) / 1.959964, DRAWS))
        if ratio.versus:
            contrasts.append((ratio.hypothesis, ratio.versus, drawn))
        else:
            weights[ratio.hypothesis] = weights[ratio.hypothesis] * drawn
    for hypothesis, versus, drawn in contrasts:  # no two of them share a hypothesis
        pair, divided = weights[hypothesis] + weights[versus], weights[hypothesis] * drawn + weights[versus]
        weights |= {hypothesis: weights[hypothesis] * drawn / divided * pair, versus: weights[versus] / divided * pair}
    shares = np.array(list(weights.values()))
    return dict(zip(pre_test, shares / shares.sum(axis=0), strict=True))


def situation(rng, hypotheses, factor):
    """Some findings; each ratio's interval reaches at most ``factor`` times up and down."""
    names = [f"h{index}" for index in range(hypotheses)]
    pre_test = dict(zip(names, map(float, rng.dirichlet(np.full(hypotheses, 2.0))), strict=True))
    findings = []
    for index in range(rng.integers(1, 15)):
        value, reach = math.exp(rng.normal()), math.exp(rng.uniform(0.1, math.log(factor)))
        findings.append(Finding(f"f{index}", [Ratio(str(rng.choice(names)), within(reach, value))]))
    if hypotheses > 2 and rng.random() < 0.5:
        findings.append(Finding("contrast", [Ratio(names[0], within(factor, math.exp(rng.normal())), names[1])]))
    return pre_test, findings


def gaps(rng, hypotheses, factor):
    """How far the bounds of the bands are from the simulated ones, in percentage points of probability."""
    pre_test, findings = situation(rng, hypotheses, factor)
    standings, found = differential(pre_test, findings).standings, simulated(rng, pre_test, findings)
    return [
        100 * abs(bound - np.quantile(found[name], share))
        for name in pre_test
        if standings[name].interval
        for bound, share in ((standings[name].interval.lo, 0.025), (standings[name].interval.hi, 0.975))
    ]


def assert_exact(pre_test, findings, found):
    """As many probabilities are outside the band as should be, within four standard errors of so many draws."""
    for name, standing in differential(pre_test, findings).standings.items():
        outside = [np.mean(found[name] < standing.interval.lo), np.mean(found[name] > standing.interval.hi)]
        assert outside == pytest.approx([0.025, 0.025], abs=4 * math.sqrt(0.025 * 0.975 / DRAWS))


def test_two_hypotheses_are_exact():
    rng = np.random.default_rng(20261122)
    for _ in range(40):
        pre_test, findings = situation(rng, 2, 10)
        assert_exact(pre_test, findings, simulated(rng, pre_test, findings))


def test_one_interval_is_exact_whatever_the_number_of_hypotheses():
    rng = np.random.default_rng(20261122)
    for _ in range(40):
        pre_test, findings = situation(rng, int(rng.integers(3, 11)), 15)
        assert_exact(pre_test, findings[:1], simulated(rng, pre_test, findings[:1]))


def test_all_intervals_of_one_hypothesis_are_exact_together():
    rng = np.random.default_rng(20261122)
    for _ in range(40):
        pre_test, findings = situation(rng, int(rng.integers(3, 11)), 4)
        same = [Finding(each.procedure, [each.ratios[0]._replace(hypothesis="h2", versus=None)]) for each in findings]
        assert_exact(pre_test, same, simulated(rng, pre_test, same))


@pytest.mark.parametrize(("factor", "usually", "worst"), [(2, 0.3, 2), (4, 1, 6), (15, 3, 15)])
def test_more_of_both_are_nearly_exact(factor, usually, worst):
    # In percentage points: nine bounds of ten are nearer than usually, all nearer than worst. Worst is the upper bound
    # of an unlikely hypothesis whose own weight and those of its rivals all have wide intervals.
    rng = np.random.default_rng(20261122)
    found = [gap for _ in range(80) for gap in gaps(rng, int(rng.integers(3, 11)), factor)]
    assert np.quantile(found, 0.9) < usually
    assert max(found) < worst
