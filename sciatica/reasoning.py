"""What virtual patients share: content/reasoning/*.yml, read together since its files point to each other."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sciatica.accuracy import read_accuracy
from sciatica.catalogue import Catalogue
from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, StrictModel, repeated
from sciatica.models import (
    Contradiction,
    FirstStep,
    Hypothesis,
    Procedure,
    ProcedureGroup,
    Screen,
    Setting,
    StopRule,
)
from sciatica.paths import CONTENT
from sciatica.reasoning_faults import FAULTS, Known
from sciatica.stamped_cache import stamped_cache
from sciatica.validation import read_content

M = TypeVar("M", bound=StrictModel)
# The files, each a list of these.
LISTS: dict[str, type[StrictModel]] = {
    "hypotheses": Hypothesis,
    "procedures": Procedure,
    "groups": ProcedureGroup,
    "contradictions": Contradiction,
    "stop_rules": StopRule,
    "first_steps": FirstStep,
    "settings": Setting,
}


class Reasoning(NamedTuple):
    """What the files hold, and what is wrong with them."""

    hypotheses: dict[str, Hypothesis]
    procedures: dict[str, Procedure]
    groups: dict[str, ProcedureGroup]
    contradictions: list[Contradiction]
    stop_rules: dict[str, StopRule]
    first_steps: dict[str, FirstStep]
    settings: dict[str, Setting]
    screen: Screen | None
    problems: list[Problem]


def load_reasoning(content: Path = CONTENT) -> Reasoning:
    """Return what virtual patients share. Raises ContentError with every fault of every file."""
    reasoning = read_reasoning(content)
    if reasoning.problems:
        raise ContentError(reasoning.problems)
    return reasoning


def read_reasoning(content: Path = CONTENT) -> Reasoning:
    """Return what could be read of content/reasoning, and what is wrong with it; a course without patients has none."""
    return _read(content / "reasoning")


@stamped_cache
def _read(folder: Path) -> Reasoning:
    if not folder.is_dir():
        return Reasoning({}, {}, {}, [], {}, {}, {}, None, [])
    content = folder.parent
    known = Known(Catalogue.read(content), {test.id: test for test in read_accuracy(content).tests})
    problems: list[Problem] = []
    lists: dict[str, Any] = {}
    for name, model in LISTS.items():
        found, wrong = read_content(folder / f"{name}.yml", list[model], partial(_faults, name, known))
        lists[name] = _by_id(found or []) if "id" in model.model_fields else found or []
        known = known.with_ids(name, lists[name])
        problems += wrong
    screen, wrong = read_content(folder / "screen.yml", Screen, partial(FAULTS["screen"], known))
    return Reasoning(**lists, screen=screen, problems=problems + wrong)


def _by_id(entries: list[M]) -> dict[str, M]:
    return {entry.id: entry for entry in entries}


def _faults(name: str, known: Known, raw: Any) -> Iterator[Fault]:
    for position, entry_id in repeated({name: raw}, name, "id"):
        yield Fault((position, "id"), "is used by an earlier entry", entry_id)
    for position, entry in enumerate(raw if isinstance(raw, list) else []):
        if isinstance(entry, Mapping):
            for fault in FAULTS[name](known, entry):
                yield fault._replace(loc=(position, *fault.loc))
