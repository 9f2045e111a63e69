"""The bank of cases: the course's own in content/cases, and files that educators bring."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sciatica.catalogue import Catalogue, unresolved
from sciatica.errors import ContentError, Problem, UnknownCase, did_you_mean, nearest
from sciatica.fields import Fault
from sciatica.models import Case
from sciatica.paths import CONTENT
from sciatica.validation import in_order, problems_of, validate
from sciatica.yaml_source import read_yaml


def case_ids(content: Path = CONTENT) -> list[str]:
    """Return the ids of the course's cases, sorted."""
    return sorted(path.stem for path in (content / "cases").glob("*.yml"))


def load_case(case_id: str, content: Path = CONTENT) -> Case:
    """Return the course's case ``case_id``.

    Raises UnknownCase, which names the nearest ids, and ContentError with every fault of the file.
    """
    known = case_ids(content)
    if case_id not in known:
        raise UnknownCase(case_id, known)
    return load_case_file(content / "cases" / f"{case_id}.yml", content)


def load_case_file(path: Path | str, content: Path = CONTENT) -> Case:
    """Return the case in the YAML file at ``path``, which may lie anywhere.

    It may cite the course's references, evidence and objectives, and its own ``references`` and ``objectives``.
    Raises ContentError with every fault of the file.
    """
    case, problems = read_case_file(Path(path), content)
    if case is None:
        raise ContentError(problems)
    return case


def read_case_file(path: Path, content: Path = CONTENT) -> tuple[Case | None, list[Problem]]:
    """Return the case and no problems, or None and every fault of the file."""
    source = read_yaml(path)
    case, problems = validate(Case, source)
    catalogue = Catalogue.read(content)
    faults = list(unresolved(source.data, catalogue))
    if path.resolve().parent == (content / "cases").resolve():
        written = {notebook.stem for notebook in (content.parent / "chapters").glob("*.ipynb")}
        faults += _course_faults(source.data, path.stem, catalogue, written)
    problems = in_order(problems + problems_of(source, faults))
    return (None if problems else case), problems


def _course_faults(raw: Any, file_name: str, catalogue: Catalogue, written: set[str]) -> Iterator[Fault]:
    """Yield what only the course's own cases must keep: one name, a chapter of the course, shared sources."""
    if not isinstance(raw, dict):
        return
    case_id, chapter = raw.get("id"), raw.get("chapter")
    if isinstance(case_id, str) and case_id != file_name:
        yield Fault(("id",), f"expected the file's name, {file_name}", case_id)
    # The case bank has no objectives of its own; a chapter that is being written may have no notebook yet.
    chapters = {objective.chapter for objective in catalogue.objectives.values()} | written
    if isinstance(chapter, str) and chapter not in chapters:
        yield Fault(("chapter",), f"there is no such chapter{did_you_mean(nearest(chapter, chapters))}", chapter)
    for field in ("references", "objectives"):
        if field in raw:
            yield Fault((field,), "belongs to educators' own files; the course keeps these in one place")
