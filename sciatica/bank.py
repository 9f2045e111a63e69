"""The bank of cases: the course's own in content/cases, and those that educators bring."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from sciatica.catalogue import Catalogue, unresolved
from sciatica.errors import ContentError, Problem, UnknownCase
from sciatica.fields import Fault, leads_nowhere, other_name
from sciatica.models import Case
from sciatica.paths import CONTENT
from sciatica.plain_data import read_data
from sciatica.source import Source
from sciatica.validation import read_content, read_source


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


def load_case_data(data: Mapping[str, Any], content: Path = CONTENT) -> Case:
    """Return the case in ``data``, which has the fields of an educator's YAML file and keeps the same rules.

    Dates may be ISO text; what is None, or missing to pandas, counts as left out.
    Raises ContentError with every fault of the data.
    """
    return load_case_source(read_data(data, dates_of=Case), content)


def load_case_source(source: Source, content: Path = CONTENT) -> Case:
    """Return the case in ``source``, which belongs to no file of the course.

    Raises ContentError with every fault of the source.
    """
    case, problems = read_source(source, Case, lambda raw: unresolved(raw, Catalogue.read(content)))
    if problems:
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
