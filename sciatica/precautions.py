"""With whom an exercise is not for now: the vocabulary content/precautions.yml, which cards and planner share."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, leads_nowhere, mappings, repeated
from sciatica.models import Precaution
from sciatica.paths import CONTENT
from sciatica.stamped_cache import stamped_cache
from sciatica.validation import read_content


def load_precautions(content: Path = CONTENT) -> dict[str, Precaution]:
    """Return all precautions by id, in the order of the file. Raises ContentError with every fault."""
    precautions, problems = read_precautions(content)
    if problems:
        raise ContentError(problems)
    return precautions


def read_precautions(content: Path = CONTENT) -> tuple[dict[str, Precaution], list[Problem]]:
    """Return the precautions by id, and what is wrong with the file (then there are none)."""
    precautions, problems = _read(content / "precautions.yml")
    return dict(precautions), list(problems)


def precaution_faults(raw: Mapping[str, Any], known: Mapping[str, Precaution]) -> Iterator[Fault]:
    """Yield what the precautions of a card get wrong: one that does not exist, one whose worse form is missing."""
    named = {
        position: entry["id"] for position, entry in mappings(raw, "precautions") if isinstance(entry.get("id"), str)
    }
    for position, precaution in named.items():
        loc = ("precautions", position, "id")
        yield from leads_nowhere(loc, precaution, known, "precaution")
        worse = known[precaution].worse if precaution in known else None
        if worse and worse not in named.values():
            yield Fault(loc, f"bars the worse form too; add {worse}", precaution)


@stamped_cache
def _read(path: Path) -> tuple[dict[str, Precaution], list[Problem]]:
    precautions, problems = read_content(path, list[Precaution], _faults)
    return {precaution.id: precaution for precaution in precautions or []}, problems


def _faults(raw: Any) -> Iterator[Fault]:
    lines = {"precautions": raw}
    for position, precaution in repeated(lines, "precautions", "id"):
        yield Fault((position, "id"), "is used by an earlier precaution", precaution)
    worse = {str(entry.get("id")): str(entry.get("worse", "")) for _, entry in mappings(lines, "precautions")}
    for position, entry in mappings(lines, "precautions"):
        yield from leads_nowhere((position, "worse"), entry.get("worse"), worse, "precaution")
        if _leads_back(str(entry.get("id")), worse):
            yield Fault((position, "worse"), "leads back to the precaution itself", entry.get("worse"))


def _leads_back(precaution: str, worse: Mapping[str, str]) -> bool:
    """Return whether ever worse forms of a precaution end in itself."""
    form = worse.get(precaution, "")
    for _ in worse:
        if form == precaution:
            return True
        form = worse.get(form, "")
    return False
