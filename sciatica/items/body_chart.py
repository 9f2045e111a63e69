"""Regions are to be chosen on a drawing of the body."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from sciatica.body_charts import read_body_chart
from sciatica.fields import Fault, Markdown, StrictModel, Text, leads_nowhere, mappings, repeated, texts
from sciatica.items.base import Task

ChartName = Literal["regions", "dermatomes"]


class Region(StrictModel):
    """One region of the drawing that is to be chosen, or that deserves a word if someone chooses it."""

    region: Text
    """Id of the region in content/body_charts/<chart>.svg."""
    key: bool = False
    """true when this region is to be chosen."""
    rationale: Markdown
    """Why it does, or does not, belong to this person's picture."""


class BodyChartTask(Task):
    """A task with at least one region as key; all other regions of the drawing are wrong unless they are neutral."""

    type: Literal["body_chart"]
    """The item type."""
    chart: ChartName
    """Which drawing: regions of the body, or the schematic dermatomes."""
    regions: Annotated[list[Region], Field(min_length=1)]
    """The keys, and other regions that deserve a word of their own."""
    neutral: list[Text] = Field(default_factory=list)
    """Ids of regions that are acceptable too: choosing them neither earns nor costs anything."""
    rationale: Markdown
    """What to know about the whole; it also answers for regions without a word of their own."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield regions that the drawing does not have, that stand here twice, and a missing key."""
        yield from super().faults(raw)
        yield from _unknown(raw)
        for position, name in repeated(raw, "regions", "region"):
            yield Fault(("regions", position, "region"), "is named by an earlier entry", name)
        regions = mappings(raw, "regions")
        named = {region.get("region") for _, region in regions if isinstance(region.get("region"), str)}
        neutral = texts(raw, "neutral")
        for position, name in enumerate(neutral):
            if name in named:
                yield Fault(("neutral", position), "stands under regions too; it can be only one of them", name)
            elif name in neutral[:position]:
                yield Fault(("neutral", position), "is named by an earlier entry", name)
        if regions and not any(region.get("key") is True for _, region in regions):
            yield Fault(("regions",), "expected at least 1 key, found 0")


def _unknown(raw: Mapping[str, Any]) -> Iterator[Fault]:
    chart = raw.get("chart")
    # Always the course's own drawings: the front end has no others. What is wrong with them is told by the check.
    known = read_body_chart(chart).titles if chart in get_args(ChartName) else {}
    if not known:
        return
    kind = f"region in the chart {chart}"
    for position, region in mappings(raw, "regions"):
        yield from leads_nowhere(("regions", position, "region"), region.get("region"), known, kind)
    for position, name in enumerate(texts(raw, "neutral")):
        yield from leads_nowhere(("neutral", position), name, known, kind)
