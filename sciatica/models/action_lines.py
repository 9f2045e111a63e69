"""From which probability on one would treat, image or refer."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text
from sciatica.models.index_test import Fraction


class ActionLines(StrictModel):
    """One entry of content/reasoning/action_lines.yml: teaching values, which learners move."""

    id: Id
    """Unique in the file."""
    conditions: list[Text] = Field(default_factory=list)
    """Target conditions of the accuracy table; none for the entry that holds for all that no other entry names."""
    treat: Fraction
    """From here on one would treat as if the condition were there."""
    image: Fraction
    """From here on one would ask for an image."""
    refer: Fraction
    """From here on one would refer."""
    stop: InlineMarkdown | None = None
    """What comes before any arithmetic."""
    evidence: list[Id] = Field(default_factory=list)
    """Evidence entries that carry `stop`."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield sources of nothing."""
        if raw.get("evidence") and "stop" not in raw:
            yield Fault(("evidence",), "belongs to a text in stop")
