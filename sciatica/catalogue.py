"""What content may point to: the course's references, evidence and objectives."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from sciatica.bibliography import Reference, read_references
from sciatica.errors import Problem
from sciatica.evidence import EvidenceReading, read_evidence
from sciatica.fields import Fault, leads_nowhere, mappings, texts
from sciatica.models import Objective
from sciatica.objectives import read_objectives
from sciatica.paths import CONTENT


@dataclass(frozen=True)
class Catalogue:
    """Everything that content can point to, and what is wrong with it."""

    content: Path
    references: Mapping[str, Reference]
    evidence: EvidenceReading
    objectives: Mapping[str, Objective]
    problems: tuple[Problem, ...]

    @classmethod
    def read(cls, content: Path = CONTENT) -> Self:
        """Read the catalogue of ``content``."""
        references, reference_problems = read_references(content)
        objectives, objective_problems = read_objectives(content)
        evidence = read_evidence(content)
        problems = (*reference_problems, *evidence.problems, *objective_problems)
        return cls(content, references, evidence, objectives, problems)


def unresolved(raw: Any, catalogue: Catalogue, field: str = "items") -> Iterator[Fault]:
    """Yield a fault for each citation, evidence id and objective that leads nowhere, in the list ``raw[field]``.

    Works on raw data, so that these faults are told together with all others of the file.
    """
    if not isinstance(raw, Mapping):
        return
    references = _with_own(catalogue.references, raw.get("references"))
    objectives = _with_own(catalogue.objectives, raw.get("objectives"))
    for position, item in mappings(raw, field):
        place = (field, position)
        yield from leads_nowhere(
            (*place, "learning_objective"), item.get("learning_objective"), objectives, "objective"
        )
        for i, citation in mappings(item, "citations"):
            yield from leads_nowhere((*place, "citations", i, "cite"), citation.get("cite"), references, "reference")
        for i, evidence_id in enumerate(texts(item, "evidence")):
            yield from leads_nowhere((*place, "evidence", i), evidence_id, catalogue.evidence.ids, "evidence entry")


def outside_chapter(raw: Mapping[str, Any], catalogue: Catalogue, field: str) -> Iterator[Fault]:
    """Yield a fault when ``raw`` is named like no chapter, and one for each objective in ``raw[field]`` of another."""
    chapter = raw.get("id")
    yield from leads_nowhere(("id",), chapter, {each.chapter for each in catalogue.objectives.values()}, "chapter")
    for position, item in mappings(raw, field):
        objective = catalogue.objectives.get(item.get("learning_objective") or "")
        if objective and objective.chapter != chapter:
            rule = f"belongs to the chapter {objective.chapter}"
            yield Fault((field, position, "learning_objective"), rule, objective.id)


def _with_own(known: Mapping[str, Any], own: Any) -> set[str]:
    return set(known) | (set(own) if isinstance(own, Mapping) else set())
