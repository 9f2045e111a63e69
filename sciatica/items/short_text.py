"""A few sentences are to be written, and marked by the learner against a rubric."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, InlineMarkdown, Markdown, StrictModel, said_twice
from sciatica.items.base import Task


class Criterion(StrictModel):
    """One thing that a good response does."""

    text: InlineMarkdown
    """What it does, so that the learner can say yes or no: "names the day"."""
    rationale: Markdown
    """Why that matters."""


class ShortTextTask(Task):
    """A task whose response is a text. The learner compares it with the rubric and says what it meets."""

    type: Literal["short_text"]
    """The item type."""
    rubric: Annotated[list[Criterion], Field(min_length=1, max_length=6)]
    """What a good response does; each criterion counts the same. Shown after writing."""
    sample: Markdown
    """A response that meets all of it; shown at the end."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield repeated criteria."""
        yield from super().faults(raw)
        yield from said_twice(raw, "rubric", "text", "criterion")
