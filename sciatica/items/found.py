"""Finds the kinds of tasks that lie in this folder, so that no list of them is kept by hand."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from sciatica.items.base import Task


def task_types(without: str = "") -> Iterator[type[Task]]:
    """Yield every kind of task with a ``type`` of its own, by the name of its module, but those of one module."""
    package = __name__.rpartition(".")[0]
    names = sorted(found.name for found in iter_modules([str(Path(__file__).parent)], f"{package}."))
    for name in names:
        if name in (__name__, f"{package}.{without}"):
            continue
        for value in vars(import_module(name)).values():
            # A type is defined where it is found: importing one elsewhere must not list it twice.
            is_task = isinstance(value, type) and issubclass(value, Task) and value.__module__ == name
            if is_task and "type" in value.model_fields:
                yield value
