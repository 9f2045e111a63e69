"""Several tasks in a row: the next one appears when the one before has been responded to."""

from typing import Annotated, Literal, Union

from pydantic import Field

from sciatica.items.base import Task
from sciatica.items.found import task_types

PART_TYPES: tuple[type[Task], ...] = tuple(task_types(without="staged"))
Part = Annotated[Union[PART_TYPES], Field(discriminator="type")]  # noqa: UP007 (the members are known only at run time)


class StagedTask(Task):
    """A task with two to five parts, which count the same. A part may give away what the one before it asked for."""

    type: Literal["staged"]
    """The item type."""
    parts: Annotated[list[Part], Field(min_length=2, max_length=5)]
    """The parts in their order, each a task of any other type, with a stem for what has become known."""
