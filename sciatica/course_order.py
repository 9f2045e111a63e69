"""The order of the chapters. It stands in _toc.yml alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sciatica.paths import CONTENT
from sciatica.yaml_source import read_yaml

FOLDER = "chapters/"


def chapter_order(content: Path = CONTENT) -> list[str]:
    """Return the slugs of the chapters that _toc.yml beside ``content`` names; none where there is no such file."""
    return [name.removeprefix(FOLDER) for name in _files(read_yaml(content.parent / "_toc.yml").data)]


def _files(data: Any) -> Iterator[str]:
    """Yield every chapter that stands under a field called file, at any depth, from top to bottom."""
    if isinstance(data, dict):
        name = data.get("file")
        if isinstance(name, str) and name.startswith(FOLDER):
            yield name
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _files(part)
