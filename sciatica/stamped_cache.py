"""Remembers what was read from files until one of them changes, so that an educator can edit and re-run a cell."""

from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def stamped_cache(read: Callable[[Path], T]) -> Callable[[Path], T]:
    """Cache ``read(path)`` by path and the time and size of the file, or of the files directly in the folder.

    What is returned is shared between callers: pass on copies of what a caller could change.
    """

    @lru_cache(maxsize=32)
    def remembered(path: Path, stamp: tuple) -> T:
        return read(path)

    @wraps(read)
    def cached(path: Path) -> T:
        return remembered(path, _stamp(path))

    return cached


def _stamp(path: Path) -> tuple:
    files = sorted(path.iterdir()) if path.is_dir() else [path] if path.exists() else []
    return tuple((file, file.stat().st_mtime_ns, file.stat().st_size) for file in files)
