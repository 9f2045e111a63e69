"""Logarithms that take 0 and infinity, and the standard errors that 95 % intervals have on their scale."""

import math
from collections.abc import Callable, Iterable

from sciatica.models import Estimate
from sciatica.ratio_intervals import Z_95


def log(number: float) -> float:
    """Return the natural logarithm; of 0 it is minus infinity."""
    return math.log(number) if number > 0 else -math.inf


def log_sum(logarithms: Iterable[float]) -> float:
    """Return ln of the sum of the numbers that have these logarithms, however large or small they are."""
    numbers = list(logarithms)
    most = max(numbers)
    return most + math.log(sum(math.exp(number - most) for number in numbers))


def probability_of(logit: float) -> float:
    """Return the probability with this logit."""
    small = math.exp(-abs(logit))
    return (small if logit < 0 else 1) / (1 + small)


def log_error(ratio: Estimate) -> float | None:
    """Return the standard error of the logarithm of a ratio; None where its interval tells none."""
    return _error(ratio, log)


def logit_error(probability: Estimate) -> float | None:
    """Return the standard error of the logit of a probability; None where its interval tells none."""
    return _error(probability, lambda p: log(p) - log(1 - p))


def _error(estimate: Estimate, scale: Callable[[float], float]) -> float | None:
    if estimate.interval is None:
        return None
    lo, middle, hi = (scale(number) for number in (estimate.interval.lo, estimate.value, estimate.interval.hi))
    if math.isinf(middle) or (math.isinf(lo) and math.isinf(hi)):
        return None
    # A bound that was rounded to 0, or has no end: the other side tells the width.
    one_sided = math.isinf(lo) or math.isinf(hi)
    return min(hi - middle, middle - lo) / Z_95 if one_sided else (hi - lo) / (2 * Z_95)
