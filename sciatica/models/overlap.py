"""Rows of the accuracy table that repeat what other rows measure."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel


class Overlap(StrictModel):
    """One entry of content/reasoning/overlaps.yml."""

    rows: Annotated[list[Id], Field(min_length=1)]
    """Rows of one target condition."""
    group: Id | None = None
    """The group of content/reasoning/groups.yml that they belong to."""
    reason: InlineMarkdown | None = None
    """Why they overlap, where they are a group of their own."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield rows that belong to no group, or to two."""
        if ("group" in raw) == ("reason" in raw):
            yield Fault((), "expected exactly one of group and reason")
