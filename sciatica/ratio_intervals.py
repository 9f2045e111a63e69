"""Intervals of likelihood ratios that a paper did not print, from those it printed of sensitivity and specificity.

Sensitivity is measured in people with the condition and specificity in people without it, so their sampling errors are
independent and the logarithms of the ratios have a known variance (the log method of Simel, Samsa and Matchar,
J Clin Epidemiol 1991;44:763-770, doi:10.1016/0895-4356(91)90128-v). Each printed 95 % interval gives a standard error
on the logit scale, on which such intervals are nearly symmetric. In a pooled estimate the two are often correlated
across studies; there the result is rougher.
"""

import math

from sciatica.models import Estimate, IndexTest, Interval

Z_95 = 1.959964


def with_computed_intervals(test: IndexTest) -> IndexTest:
    """Return the test with an interval for each computed ratio that can have one; published ratios stay as they are."""
    sensitivity, specificity = test.sensitivity, test.specificity
    if test.lr_source != "computed" or not (_usable(sensitivity) and _usable(specificity)):
        return test
    # d log p / d logit p = 1 - p, and d log (1 - p) / d logit p = -p.
    for_positive = math.hypot(
        (1 - sensitivity.value) * _logit_error(sensitivity), specificity.value * _logit_error(specificity)
    )
    for_negative = math.hypot(
        sensitivity.value * _logit_error(sensitivity), (1 - specificity.value) * _logit_error(specificity)
    )
    return test.model_copy(
        update={
            "lr_positive": _around(test.lr_positive, for_positive),
            "lr_negative": _around(test.lr_negative, for_negative),
        }
    )


def _usable(estimate: Estimate | None) -> bool:
    """Return whether a logit standard error exists: bounds strictly between 0 and 1."""
    return bool(estimate and estimate.interval and estimate.interval.lo > 0 and estimate.interval.hi < 1)


def _logit_error(estimate: Estimate) -> float:
    return (_logit(estimate.interval.hi) - _logit(estimate.interval.lo)) / (2 * Z_95)


def _logit(fraction: float) -> float:
    return math.log(fraction / (1 - fraction))


def _around(ratio: Estimate | None, log_error: float) -> Estimate | None:
    if ratio is None or ratio.value == 0:
        return ratio
    factor = math.exp(Z_95 * log_error)
    interval = Interval(lo=round(ratio.value / factor, 2), hi=round(ratio.value * factor, 2))
    return ratio.model_copy(update={"interval": interval})
