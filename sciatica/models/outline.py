"""A line of the outline: one topic that the course was commissioned to teach."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field

from sciatica.fields import Fault, Id, StrictModel, Text


class OutlineLine(StrictModel):
    """One line of content/outline.yml."""

    chapter: Id
    """Slug of the chapter that teaches it."""
    topic: Text
    """The topic in the words of the commission."""
    sections: list[Id] = Field(default_factory=list)
    """Anchors of the sections that teach it: their headings in lower case, joined by hyphens. None: not yet taught."""
    objectives: list[Id] = Field(default_factory=list)
    """Ids of the learning objectives it belongs to; the items of these objectives practise it."""
    planned: bool = False
    """true: not made yet, and the chapter does not speak of it; the line still counts as not covered."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a planned line that something teaches or practises already."""
        for name in ("sections", "objectives"):
            if raw.get("planned") is True and raw.get(name):
                yield Fault(("planned",), f"the line has {name} already")
