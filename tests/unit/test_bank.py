"""Finding and loading cases, of the course and of educators."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import sciatica
from sciatica.accuracy import load_accuracy
from sciatica.bank import case_ids, load_case, load_case_file
from sciatica.errors import ContentError, UnknownCase

SKETCH = '''
"""A sketch is to be made."""
from typing import Literal
from sciatica.items.base import Task

class SketchTask(Task):
    """A task with a sketch."""
    type: Literal["sketch"]
    strokes: int
'''


def test_a_case_is_typed_data(course):
    case = load_case("first-visit", course)
    assert case.review_date == date(2026, 11, 22)
    assert [item.type for item in case.items] == ["single_best_answer", "multiple_response"]
    assert [option.key for option in case.items[0].options] == [True, False, False]
    assert case.items[1].stem is None


def test_unknown_case_names_the_nearest(course):
    with pytest.raises(UnknownCase) as caught:
        load_case("frist-visit", course)
    assert caught.value.nearest == ["first-visit"]
    assert str(caught.value) == "unknown case 'frist-visit'; did you mean 'first-visit'?"
    assert isinstance(caught.value, KeyError)


def test_case_ids_are_those_of_the_files(course):
    assert case_ids(course) == ["first-visit"]


def test_own_file_brings_its_own_references_and_objectives(course, own_files):
    case = load_case_file(own_files / "own-case.yml", course)
    assert case.items[0].citations[0].cite == "local-pathway"
    assert case.items[0].citations[1].cite == "Capra2011"


def test_own_file_without_its_own_references_is_refused(course, tmp_path, own_files):
    text = (own_files / "own-case.yml").read_text(encoding="utf-8").replace("  local-pathway:", "  other-pathway:")
    path = tmp_path / "own-case.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="there is no such reference"):
        load_case_file(path, course)


def test_an_edited_file_is_read_anew(broken_course):
    content = broken_course()
    bibliography = content / "evidence" / "references.bib"
    load_case("first-visit", content)
    text = bibliography.read_text(encoding="utf-8").replace("Suri2010,", "SuriRenamed2010,")
    bibliography.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="there is no such reference"):
        load_case("first-visit", content)


@pytest.mark.parametrize(
    "file", ["cases/first-visit.yml", "evidence/references.bib", "evidence/diagnostic_accuracy.csv"]
)
def test_files_saved_by_windows_programs_are_read(broken_course, file):
    content = broken_course()
    (content / file).write_text((content / file).read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert load_case("first-visit", content).id == "first-visit"
    assert load_accuracy(content)[0].id == "slr-capra"


def test_a_new_item_type_is_one_new_file(tmp_path):
    package = shutil.copytree(Path(sciatica.__file__).parent, tmp_path / "sciatica")
    (package / "items" / "sketch.py").write_text(SKETCH, encoding="utf-8")
    show = "from sciatica.schema import schema_texts; print('Sketch' in schema_texts()['case.schema.json'])"
    run = subprocess.run([sys.executable, "-c", show], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "True"
