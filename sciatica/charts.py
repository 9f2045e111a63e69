"""The course's figures as data: content/figures/*.yml, checked against the evidence base."""

from collections.abc import Iterator, Mapping
from typing import Any

from sciatica.catalogue import Catalogue
from sciatica.content_folder import ContentFolder
from sciatica.fields import Fault, leads_nowhere, mappings
from sciatica.models import Chart, Figure
from sciatica.models.figure import bounds_of


def bounds(figure: Figure) -> list[float]:
    """Return all numbers of a figure that need room on an axis."""
    return [*([figure.value] if figure.value is not None else []), *(figure.ci95 or []), *(figure.range or [])]


def _unresolved(raw: Mapping[str, Any], catalogue: Catalogue) -> Iterator[Fault]:
    """Yield points that lead nowhere, and figures that cannot stand on the chart's axis."""
    evidence, first_unit = catalogue.evidence, None
    for s, series in mappings(raw, "series"):
        for p, point in mappings(series, "points"):
            place = ("series", s, "points", p)
            entry_id, name = point.get("evidence"), point.get("figure")
            yield from leads_nowhere((*place, "evidence"), entry_id, evidence.ids, "evidence entry")
            # An entry with faults of its own is told in its own file.
            entry = evidence.entries.get(entry_id) if isinstance(entry_id, str) else None
            if entry is None or not isinstance(name, str):
                continue
            yield from leads_nowhere((*place, "figure"), name, entry.figures, f"figure in {entry_id}")
            if name in entry.figures:
                first_unit = first_unit or entry.figures[name].unit
                yield from _unfit((*place, "figure"), name, entry.figures[name], first_unit, raw)


def _unfit(loc: tuple, name: str, figure: Figure, first_unit: str, raw: Mapping[str, Any]) -> Iterator[Fault]:
    if figure.text is not None:
        yield Fault(loc, "is a text; only a value or a range can be drawn", name)
    if figure.range is not None and raw.get("kind") == "lines":
        yield Fault(loc, "is a range; kind: lines joins values", name)
    if figure.unit != first_unit:
        yield Fault(loc, f"has the unit {figure.unit}, the first point has {first_unit}; they need two figures", name)
    if raw.get("format") == "percent" and figure.unit.split()[0] != "fraction":
        yield Fault(loc, f"has the unit {figure.unit}; format: percent is for fractions", name)
    low, high = bounds_of(raw.get("range"))
    if low is not None and not all(low <= number <= high for number in bounds(figure)):
        yield Fault(loc, f"reaches outside the range {low:g} to {high:g}", name)


CHARTS = ContentFolder("figures", Chart, "figure", _unresolved)
