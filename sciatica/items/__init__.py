"""The item types. A new type is a new file here: it is found, validated and described in the schemas by itself."""

from typing import Annotated, Union

from pydantic import Field, create_model

from sciatica.items.base import Citation, Hint, ItemBase, Task
from sciatica.items.found import task_types
from sciatica.items.options import Option


def _item_of(task: type[Task]) -> type[ItemBase]:
    """Return the items whose task this is: it may also stand alone, as a part of a staged item."""
    name = task.__name__.removesuffix("Task")
    return create_model(name, __base__=(task, ItemBase), __doc__=task.__doc__, __module__=task.__module__)


ITEM_TYPES: tuple[type[ItemBase], ...] = tuple(_item_of(task) for task in task_types())
Item = Annotated[Union[ITEM_TYPES], Field(discriminator="type")]  # noqa: UP007 (the members are known only at run time)

__all__ = ["ITEM_TYPES", "Citation", "Hint", "Item", "ItemBase", "Option", "Task"]
