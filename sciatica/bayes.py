"""From pre-test to post-test probability.

Formulas as in any text on diagnostic accuracy: odds = p / (1 - p), post-test odds = pre-test odds * likelihood ratio.
"""

import math


def likelihood_ratios(sensitivity: float, specificity: float) -> tuple[float, float]:
    """Return (lr_positive, lr_negative) of a test, both as ratios.

    ``sensitivity`` and ``specificity`` are fractions 0-1. A perfect specificity gives an infinite lr_positive, a
    specificity of 0 an infinite lr_negative. Where a ratio would be
    0/0 (a result that never occurs), it is 1. Raises ValueError outside 0-1.
    """
    _require_fraction("sensitivity", sensitivity)
    _require_fraction("specificity", specificity)
    return _ratio(sensitivity, 1 - specificity), _ratio(1 - sensitivity, specificity)


def post_test_probability(pre_test_probability: float, likelihood_ratio: float) -> float:
    """Return the probability of the condition after a result with ``likelihood_ratio``.

    ``pre_test_probability`` and the result are fractions 0-1; a certainty of 0 or 1 stays, whatever the test says.
    The ratio may be infinite. Raises ValueError for a probability outside 0-1 and for a negative or undefined ratio.
    """
    _require_fraction("pre_test_probability", pre_test_probability)
    if not likelihood_ratio >= 0:
        raise ValueError(f"likelihood_ratio: expected a ratio of 0 or more, found {likelihood_ratio}")
    if pre_test_probability in (0, 1) or math.isinf(likelihood_ratio):
        return float(pre_test_probability > 0)
    odds = pre_test_probability / (1 - pre_test_probability) * likelihood_ratio
    return odds / (1 + odds)


def _require_fraction(name: str, value: float) -> None:
    if not 0 <= value <= 1:
        raise ValueError(f"{name}: expected a fraction from 0 to 1, found {value}")


def _ratio(numerator: float, denominator: float) -> float:
    if denominator == 0:
        return math.inf if numerator > 0 else 1.0
    return numerator / denominator
