"""Intervals of computed likelihood ratios, against counts whose interval the log method gives exactly."""

import math

import pytest

from sciatica import figures
from sciatica.diagnostics import Estimate, IndexTest, Interval, load_accuracy, with_computed_intervals


def wilson(successes, total, z=1.959964):
    """Wilson's interval: what papers print for a fraction, and nearly symmetric on the logit scale."""
    fraction, shrink = successes / total, 1 + z * z / total
    centre = (fraction + z * z / (2 * total)) / shrink
    half = z / shrink * math.sqrt(fraction * (1 - fraction) / total + z * z / (4 * total * total))
    return Estimate(value=fraction, interval=Interval(lo=centre - half, hi=centre + half))


def row(sensitivity, specificity, lr_source="computed"):
    return IndexTest.model_construct(
        sensitivity=sensitivity,
        specificity=specificity,
        lr_positive=Estimate(value=sensitivity.value / (1 - specificity.value)),
        lr_negative=Estimate(value=(1 - sensitivity.value) / specificity.value),
        lr_source=lr_source,
    )


def test_intervals_agree_with_the_log_method_on_the_counts():
    # 160 of 200 with and 40 of 200 without the condition test positive.
    test = with_computed_intervals(row(wilson(160, 200), wilson(160, 200)))
    error = math.sqrt(1 / 160 - 1 / 200 + 1 / 40 - 1 / 200)
    assert test.lr_positive.interval.lo == pytest.approx(4 * math.exp(-1.96 * error), rel=0.03)
    assert test.lr_positive.interval.hi == pytest.approx(4 * math.exp(1.96 * error), rel=0.03)
    assert test.lr_negative.interval.lo == pytest.approx(0.25 * math.exp(-1.96 * error), rel=0.04)
    assert test.lr_negative.interval.hi == pytest.approx(0.25 * math.exp(1.96 * error), rel=0.04)


def test_published_ratios_keep_what_was_published():
    test = row(wilson(160, 200), wilson(160, 200), lr_source="reported")
    assert with_computed_intervals(test) == test


def test_no_interval_is_made_where_a_fraction_has_none_or_reaches_its_bound():
    whole, bare = Estimate(value=0.9, interval=Interval(lo=0.7, hi=1.0)), Estimate(value=0.9)
    for sensitivity in (whole, bare):
        test = row(sensitivity, wilson(160, 200))
        assert with_computed_intervals(test) == test


def test_the_straight_leg_raise_has_a_band_from_its_published_intervals():
    figure = figures.post_test_probability("lumbar disc herniation")
    published = next(test for test in load_accuracy() if test.id == "slr-disc-herniation-vanderwindt2010")
    assert published.lr_positive.interval is None
    bands = [trace for trace in figure.data if trace.fill == "toself" and trace.legendgroup == published.id]
    assert len(bands) == 2
