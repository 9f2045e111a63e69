"""A tiny course of real figures and real references, and a copy of it that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sciatica.schema import write_schemas

CASES = Path(__file__).parent.parent / "fixtures" / "cases"
COURSE = CASES / "course"


@pytest.fixture
def course() -> Path:
    """The tiny course's content folder, to be read only."""
    return COURSE


@pytest.fixture
def own_files() -> Path:
    """The folder with case files that lie outside any course, as an educator's do."""
    return CASES


@pytest.fixture(scope="session")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with fresh schemas, written once."""
    folder = tmp_path_factory.mktemp("schema")
    write_schemas(folder)
    return folder


@pytest.fixture
def broken_course(tmp_path: Path, schemas: Path) -> Callable[[str, str, str], Path]:
    """Return a function that copies the tiny course, puts ``new`` for ``old`` in one file, and returns the copy."""

    def break_it(file: str = "objectives.yml", old: str = "", new: str = "") -> Path:
        copy = shutil.copytree(COURSE, tmp_path / "content")
        shutil.copytree(schemas, copy / "schema")
        text = (copy / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r}"
        (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return copy

    return break_it
