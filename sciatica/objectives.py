"""The learning objectives: content/objectives.yml."""

from pathlib import Path

from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, repeated
from sciatica.models import Objective
from sciatica.paths import CONTENT
from sciatica.stamped_cache import stamped_cache
from sciatica.validation import in_order, problems_of, validate
from sciatica.yaml_source import read_yaml


def load_objectives(content: Path = CONTENT) -> dict[str, Objective]:
    """Return all objectives by id, in the order of the file. Raises ContentError with every fault."""
    objectives, problems = read_objectives(content)
    if problems:
        raise ContentError(problems)
    return dict(objectives)


def read_objectives(content: Path = CONTENT) -> tuple[dict[str, Objective], list[Problem]]:
    """Return the objectives, and what is wrong with the file (then there are none)."""
    return _read(content / "objectives.yml")


@stamped_cache
def _read(path: Path) -> tuple[dict[str, Objective], list[Problem]]:
    source = read_yaml(path)
    objectives, problems = validate(list[Objective], source)
    taken = [
        Fault((position, "id"), "is used by an earlier objective", objective_id)
        for position, objective_id in repeated({"objectives": source.data}, "objectives", "id")
    ]
    problems = in_order(problems + problems_of(source, taken))
    return {objective.id: objective for objective in objectives or []}, problems
