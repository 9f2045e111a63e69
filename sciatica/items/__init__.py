"""The item types. A new type is a new file here: it is found, validated and described in the schemas by itself."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Annotated, Union

from pydantic import Field

from sciatica.items.base import Citation, ItemBase
from sciatica.items.options import Option


def _item_types() -> Iterator[type[ItemBase]]:
    for name in sorted(found.name for found in iter_modules(__path__, f"{__name__}.")):
        for value in vars(import_module(name)).values():
            # A type is defined where it is found: importing one elsewhere must not list it twice.
            is_item = isinstance(value, type) and issubclass(value, ItemBase) and value.__module__ == name
            if is_item and "type" in value.model_fields:
                yield value


ITEM_TYPES: tuple[type[ItemBase], ...] = tuple(_item_types())
Item = Annotated[Union[ITEM_TYPES], Field(discriminator="type")]  # noqa: UP007 (the members are known only at run time)

__all__ = ["ITEM_TYPES", "Citation", "Item", "ItemBase", "Option"]
