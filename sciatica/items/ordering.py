"""Steps are to be put in order."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, InlineMarkdown, Markdown, StrictModel, said_twice
from sciatica.items.base import Task


class Step(StrictModel):
    """One step of an order."""

    text: InlineMarkdown
    """The step as the learner reads it; it must not give its place away."""
    rationale: Markdown
    """Why it stands at this place."""


class OrderingTask(Task):
    """A task with three to eight steps. Each pair of steps in the wrong order takes away one in the right order."""

    type: Literal["ordering"]
    """The item type."""
    steps: Annotated[list[Step], Field(min_length=3, max_length=8)]
    """The steps in their right order; learners meet them shuffled."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield repeated steps."""
        yield from super().faults(raw)
        yield from said_twice(raw, "steps", "text", "step")
