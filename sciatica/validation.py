"""Checks what was read against a model and says what is wrong, where, in the author's words."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from sciatica.errors import Problem
from sciatica.fields import Fault
from sciatica.rule_text import NO_VALUE
from sciatica.source import Loc, Source, place_in, step
from sciatica.yaml_source import read_yaml

T = TypeVar("T")


def read_content(path: Path, kind: type[T], faults: Callable[[Any], Iterable[Fault]]) -> tuple[T | None, list[Problem]]:
    """Return what the YAML file at ``path`` holds as ``kind``, and all problems of the file in order of line.

    There is None where the rules of ``kind`` are broken. ``faults`` yields from the raw data, which may hold anything,
    what the file gets wrong about other content; that alone leaves the content readable.
    """
    return read_source(read_yaml(path), kind, faults)


def read_source(
    source: Source, kind: type[T], faults: Callable[[Any], Iterable[Fault]]
) -> tuple[T | None, list[Problem]]:
    """Return ``source`` as ``kind``, and all its problems, as `read_content` does of a file."""
    model, broken = _validated(kind, source)
    problems = [*source.problems, *_problems_of(source, [*broken, *faults(source.data)])]
    # What a table says once for all its items is wrong only once.
    return (None if broken or source.problems else model), in_order(dict.fromkeys(problems))


def _validated(kind: type[T], source: Source) -> tuple[T | None, list[Fault]]:
    """Return ``source`` as ``kind`` and no faults, or None and the rules of ``kind`` that it breaks."""
    if source.data is None:
        return None, [] if source.problems else [Fault((), "is empty")]
    try:
        return TypeAdapter(kind).validate_python(source.data), []
    except ValidationError as error:
        return None, [Fault(e["loc"], e["msg"], e["input"]) for e in error.errors()]


def _problems_of(source: Source, faults: Iterable[Fault]) -> list[Problem]:
    """Return the faults as problems of ``source``, each with its place, in the order of its data."""
    real = [fault._replace(loc=_without_tags(source.data, fault.loc)) for fault in faults]
    real.sort(key=lambda fault: place_in(source.data, fault.loc))
    return [source.problem(fault.loc, fault.rule, _shown(fault.value)) for fault in real]


def _shown(value: object) -> object:
    return None if value is NO_VALUE or isinstance(value, (dict, list)) else value


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems by file and line, or row; those of no file come first."""
    return sorted(problems, key=lambda problem: (str(problem.file or ""), problem.line or problem.row or 0))


def _without_tags(data: Any, loc: Loc) -> Loc:
    """Drop the type of an item from a place: the validator puts it in, the file has no such level."""
    real: list[str | int] = []
    for part in loc:
        is_tag = isinstance(data, dict) and part not in data and part == data.get("type")
        if not is_tag:
            real.append(part)
            data = step(data, part)
    return tuple(real)
