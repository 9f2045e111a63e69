"""Checks what was read against a model and says what is wrong, where, in the author's words."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from sciatica.errors import Problem
from sciatica.fields import Fault
from sciatica.rule_text import NO_VALUE
from sciatica.yaml_source import Loc, YamlSource, read_yaml, step

T = TypeVar("T")


def read_content(path: Path, kind: type[T], faults: Callable[[Any], Iterable[Fault]]) -> tuple[T | None, list[Problem]]:
    """Return what the YAML file at ``path`` holds as ``kind``, and all problems of the file in order of line.

    There is None where the rules of ``kind`` are broken. ``faults`` yields from the raw data, which may hold anything,
    what the file gets wrong about other content; that alone leaves the content readable.
    """
    source = read_yaml(path)
    model, problems = validate(kind, source)
    return model, in_order(problems + _problems_of(source, faults(source.data)))


def validate(kind: type[T], source: YamlSource) -> tuple[T | None, list[Problem]]:
    """Return ``source`` as ``kind`` with no problems, or None with all problems of the file, in order of line."""
    problems = list(source.problems)
    model = None
    if source.data is None and not problems:
        problems.append(Problem(source.path, None, None, None, "is empty"))
    if source.data is not None:
        try:
            model = TypeAdapter(kind).validate_python(source.data)
        except ValidationError as error:
            problems += _problems_of(source, (Fault(e["loc"], e["msg"], e["input"]) for e in error.errors()))
    return (None if problems else model), in_order(problems)


def _problems_of(source: YamlSource, faults: Iterable[Fault]) -> list[Problem]:
    """Return the faults as problems of ``source``'s file, each with its line, item and field."""
    return [_problem(source, fault) for fault in faults]


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems by file and line."""
    return sorted(problems, key=lambda problem: (str(problem.file), problem.line or 0))


def _problem(source: YamlSource, fault: Fault) -> Problem:
    loc = _without_tags(source.data, fault.loc)
    value = None if fault.value is NO_VALUE or isinstance(fault.value, (dict, list)) else fault.value
    if value is not None and not isinstance(value, str):
        # What the author typed says more than what YAML made of it: Yes, not True.
        value = source.typed.get(loc, value)
    return Problem(source.path, source.line(loc), *source.item_and_field(loc), fault.rule, value)


def _without_tags(data: Any, loc: Loc) -> Loc:
    """Drop the type of an item from a place: the validator puts it in, the file has no such level."""
    real: list[str | int] = []
    for part in loc:
        is_tag = isinstance(data, dict) and part not in data and part == data.get("type")
        if not is_tag:
            real.append(part)
            data = step(data, part)
    return tuple(real)
