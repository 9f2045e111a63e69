"""The bank of cases: the course's own in content/cases, and files that educators bring."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from sciatica.catalogue import Catalogue, unresolved
from sciatica.errors import ContentError, Problem, UnknownCase
from sciatica.fields import Fault, leads_nowhere, other_name
from sciatica.models import Case
from sciatica.paths import CONTENT
from sciatica.validation import read_content


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
    case, problems = read_content(path, Case, partial(_faults, path, content))
    return (None if problems else case), problems


def _faults(path: Path, content: Path, raw: Any) -> Iterator[Fault]:
    catalogue = Catalogue.read(content)
    yield from unresolved(raw, catalogue)
    if isinstance(raw, dict) and path.resolve().parent == (content / "cases").resolve():
        written = {notebook.stem for notebook in (content.parent / "chapters").glob("*.ipynb")}
        yield from _course_faults(raw, path.stem, catalogue, written)


def _course_faults(raw: Mapping[str, Any], file_name: str, catalogue: Catalogue, written: set[str]) -> Iterator[Fault]:
    """Yield what only the course's own cases must keep: one name, a chapter of the course, shared sources."""
    yield from other_name(raw, "id", file_name)
    # The case bank has no objectives of its own; a chapter that is being written may have no notebook yet.
    chapters = {objective.chapter for objective in catalogue.objectives.values()} | written
    yield from leads_nowhere(("chapter",), raw.get("chapter"), chapters, "chapter")
    for field in ("references", "objectives"):
        if field in raw:
            yield Fault((field,), "belongs to educators' own files; the course keeps these in one place")
