"""The formulas, against numbers that papers published."""

import math

import pytest

from sciatica.diagnostics import likelihood_ratios, post_test_probability


@pytest.mark.parametrize(
    ("sensitivity", "specificity", "lr_positive", "lr_negative"),
    [
        # Capra 2011, abstract: straight leg raise against MRI; ratios as published.
        (0.36, 0.74, 1.38, 0.87),
        # Urban and MacNeil 2015, abstract: slump test; ratios as published.
        (0.91, 0.70, 3.03, 0.13),
        # Montaner-Cuello 2023: straight leg raise with structural differentiation; ratios as published.
        (0.8902, 0.25, 1.19, 0.44),
    ],
)
def test_published_ratios_follow_from_published_fractions(sensitivity, specificity, lr_positive, lr_negative):
    computed = likelihood_ratios(sensitivity, specificity)
    assert computed == pytest.approx((lr_positive, lr_negative), abs=0.006)


def test_sutlive_post_test_probabilities_share_one_prevalence():
    # Sutlive 2008 published LR+ 5.2, 24.3 and 7.3 for 3, 4 and 5 of 5 findings with post-test probabilities of 68 %,
    # 91 % and 75 %. One pre-test probability must lead to all three: it is the 29 % that fits the first.
    found = [post_test_probability(0.29, ratio) for ratio in (5.2, 24.3, 7.3)]
    assert found == pytest.approx([0.68, 0.91, 0.75], abs=0.005)


def test_cook_post_test_probability():
    # Cook 2011, abstract: four of five items, LR+ 4.6 (2.4 to 8.9), post-test probability 76 %. Its pre-test
    # probability is not in the abstract; the odds form gives 0.76 / 0.24 / 4.6 = 0.688, a probability of 0.408.
    assert post_test_probability(0.408, 4.6) == pytest.approx(0.76, abs=0.001)
    assert post_test_probability(0.408, 2.4) == pytest.approx(0.623, abs=0.001)
    assert post_test_probability(0.408, 8.9) == pytest.approx(0.860, abs=0.001)


def test_a_positive_and_a_negative_result_average_to_the_pre_test_probability():
    # The law of total probability, with the accuracy of Capra 2011 and its prevalence, 1305 of 2352.
    prevalence, sensitivity, specificity = 1305 / 2352, 0.36, 0.74
    lr_positive, lr_negative = likelihood_ratios(sensitivity, specificity)
    positive = prevalence * sensitivity + (1 - prevalence) * (1 - specificity)
    averaged = positive * post_test_probability(prevalence, lr_positive)
    averaged += (1 - positive) * post_test_probability(prevalence, lr_negative)
    assert averaged == pytest.approx(prevalence)


def test_edges():
    assert likelihood_ratios(0.5, 1) == (math.inf, 0.5)
    assert likelihood_ratios(0.5, 0) == (0.5, math.inf)
    assert likelihood_ratios(0, 1) == (1, 1)
    assert post_test_probability(0.2, math.inf) == 1
    assert post_test_probability(0.2, 0) == 0
    assert post_test_probability(0, math.inf) == 0
    assert post_test_probability(1, 0) == 1
    assert post_test_probability(0.37, 1) == pytest.approx(0.37)


@pytest.mark.parametrize(
    ("probability", "ratio"), [(-0.1, 1), (1.1, 1), (50, 1), (0.5, -1), (0.5, math.nan), (math.nan, 1)]
)
def test_impossible_numbers_are_refused(probability, ratio):
    with pytest.raises(ValueError, match="expected"):
        post_test_probability(probability, ratio)


def test_percentages_are_refused_as_fractions():
    with pytest.raises(ValueError, match="sensitivity: expected a fraction from 0 to 1, found 36"):
        likelihood_ratios(36, 0.74)
