"""The number that a pointer to a figure means."""

import re
from collections.abc import Mapping

from sciatica.models import EvidenceEntry, Figure
from sciatica.models.figure_ref import FigureRef, Limit

NUMBER = re.compile(r"\d+(?:\.\d+)?")
LOW, HIGH = 0, 1


def limit_number(limit: Limit, evidence: Mapping[str, EvidenceEntry]) -> float:
    """Return the number of a limit: our own, or the figure's. Raises ValueError where the figure has no such number."""
    return limit.own if limit.own is not None else figure_number(limit, evidence)


def figure_number(ref: FigureRef | Limit, evidence: Mapping[str, EvidenceEntry]) -> float:
    """Return the number that ``ref`` points to. Raises ValueError, which says why there is none."""
    if ref.evidence not in evidence:
        raise ValueError(f"there is no such evidence entry: {ref.evidence}")
    figures = evidence[ref.evidence].figures
    if ref.figure not in figures:
        raise ValueError(f"{ref.evidence} has no figure {ref.figure}")
    number = _in_figure(figures[ref.figure], ref.bound)
    # Rounded, since 0.1 times 22.5 is a hair more than 2.25.
    return number if ref.times is None else round(number * ref.times, 9)


def figure_range(ref: FigureRef, evidence: Mapping[str, EvidenceEntry]) -> tuple[float, float]:
    """Return both ends of the range that ``ref`` points to. Raises ValueError as `figure_number` does."""
    low, high = (figure_number(ref.model_copy(update={"bound": bound}), evidence) for bound in ("low", "high"))
    return low, high


def _in_figure(figure: Figure, bound: str | None) -> float:
    if figure.range is not None:
        if bound is None:
            raise ValueError("is a range; name its bound, low or high")
        return figure.range[LOW if bound == "low" else HIGH]
    if bound is not None:
        raise ValueError("is no range and has no bound")
    if figure.value is not None:
        return figure.value
    found = NUMBER.findall(figure.text or "")
    if len(found) != 1:
        raise ValueError(f"expected one number in the figure's text, found {len(found)}")
    return float(found[0])
