"""Logarithms that take 0 and infinity, and how far the ends of an interval lie from its number on their scale."""

import math
from collections.abc import Callable, Iterable

from sciatica.models import Estimate


def log(number: float) -> float:
    """Return the natural logarithm; of 0 it is minus infinity."""
    return math.log(number) if number > 0 else -math.inf


def log_sum(logarithms: Iterable[float]) -> float:
    """Return ln of the sum of the numbers that have these logarithms, however large or small they are."""
    numbers = list(logarithms)
    most = max(numbers, default=-math.inf)
    if math.isinf(most):
        return most
    return most + math.log(sum(math.exp(number - most) for number in numbers))


def probability_of(logit: float) -> float:
    """Return the probability with this logit."""
    small = math.exp(-abs(logit))
    return (small if logit < 0 else 1) / (1 + small)


def log_ends(ratio: Estimate) -> tuple[float, float] | None:
    """Return how far the logarithm of a ratio goes down and up in its interval; None where the interval tells not."""
    return _ends(ratio, log)


def logit_ends(probability: Estimate) -> tuple[float, float] | None:
    """Return how far the logit of a probability goes down and up in its interval; None where it tells not."""
    return _ends(probability, lambda p: log(p) - log(1 - p))


def _ends(estimate: Estimate, scale: Callable[[float], float]) -> tuple[float, float] | None:
    if estimate.interval is None or math.isinf(scale(estimate.value)):
        return None
    down, up = (scale(end) - scale(estimate.value) for end in (estimate.interval.lo, estimate.interval.hi))
    if math.isinf(down) and math.isinf(up):
        return None
    # An end that was rounded to 0, or is none, is taken to be as far as the other.
    return (-up if math.isinf(down) else down), (-down if math.isinf(up) else up)
