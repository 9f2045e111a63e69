"""How figures are written for readers."""

from collections.abc import Callable

from sciatica.bayes import post_test_probability
from sciatica.models import Estimate, Figure

NOT_PUBLISHED = "\N{EN DASH}"
LR_POSITIVE, LR_NEGATIVE = "LR+", "LR\N{MINUS SIGN}"


def percent(probability: float) -> str:
    """Return a fraction 0-1 as a whole percentage; nothing short of certainty is rounded to 0 % or 100 %."""
    if 0 < probability < 0.005:
        return "<1%"
    if 0.995 <= probability < 1:
        return ">99%"
    # Rounded twice, so that 0.375, which floating point holds as a hair less, reads 38 %.
    return f"{round(probability, 9):.0%}"


def plain(number: float) -> str:
    """Return a number as published, without digits that were not there."""
    return f"{number:g}"


def with_interval(estimate: Estimate | None, shown: Callable[[float], str] = plain) -> str:
    """Return ``1.38 (1.1 to 1.7)``, just ``1.38`` without a published interval, and a dash without a value."""
    if estimate is None:
        return NOT_PUBLISHED
    if estimate.interval is None:
        return shown(estimate.value)
    return f"{shown(estimate.value)} ({shown(estimate.interval.lo)} to {shown(estimate.interval.hi)})"


def after(pre_test_probability: float, ratio: Estimate | None) -> str:
    """Return the post-test probability with its band, as text; the band follows from the ratio's published interval."""
    return with_interval(ratio, lambda number: percent(post_test_probability(pre_test_probability, number)))


def figure_text(figure: Figure, shown: Callable[[float], str] = plain) -> str:
    """Return a published figure without its unit: ``0.63 (0.49 to 0.77)``, ``4 to 6`` for a range, or its text."""
    if figure.text is not None:
        return figure.text
    if figure.range is not None:
        return f"{shown(figure.range[0])} to {shown(figure.range[1])}"
    interval = f" ({shown(figure.ci95[0])} to {shown(figure.ci95[1])})" if figure.ci95 else ""
    return f"{shown(figure.value)}{interval}"


def figure_with_unit(figure: Figure) -> str:
    """Return a figure as readers see it: ``1.4 (1.1 to 1.7) ratio``; fractions as percentages, ``36% (30% to 42%)``."""
    if figure.unit != "fraction":
        return f"{figure_text(figure)} {figure.unit}"
    # Rounded, since 100 times 0.28 is a hair more than 28.
    return figure_text(figure, lambda number: f"{plain(round(100 * number, 6))}%")
