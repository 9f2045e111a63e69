"""A fault ends the build with words that lead to it, and never becomes a page."""

import shutil

import pytest

from sciatica.bank import case_ids
from tests.paths import ROOT
from tests.small_book import CHAPTER, build, pages_of, write_book


@pytest.fixture
def course_copy(tmp_path):
    """A copy of the course's packages and content, which a test may break."""
    copy = tmp_path / "course"
    left_out = shutil.ignore_patterns("__pycache__", "frontend", "static")
    for folder in ("sciatica", "widgets", "book", "content"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=left_out)
    (copy / "widgets" / "static").symlink_to(ROOT / "widgets" / "static")
    return copy


def test_a_fault_in_the_content_is_told_with_file_and_line_before_any_page_is_written(course_copy, tmp_path):
    name = f"{case_ids()[0]}.yml"
    case = course_copy / "content" / "cases" / name
    lines = case.read_text("utf-8").splitlines()
    number = next(index for index, line in enumerate(lines) if line.startswith("guidance:"))
    lines[number] = "guidance: guided"
    case.write_text("\n".join(lines), "utf-8")
    book = write_book(tmp_path / "book", "1")

    built = build(book, packages=course_copy)

    assert built.returncode != 0, built.stdout
    assert f"{name}:{number + 1}" in built.stdout
    assert "guided" in built.stdout
    assert pages_of(book) == []


def test_an_unknown_case_fails_the_build_and_the_nearest_is_named(tmp_path):
    known = case_ids()[0]
    book = write_book(tmp_path / "book", f"import widgets\nwidgets.CaseQuiz('{known}s')")
    built = build(book)
    assert built.returncode != 0, built.stdout
    assert f"{known}s" in built.stdout
    assert known in built.stdout.replace(f"{known}s", "")
    assert CHAPTER in built.stdout


def test_a_cell_that_raises_fails_the_build_with_chapter_and_cell(tmp_path):
    book = write_book(tmp_path / "book", "40 + 2", "share = 1 / (3 - 3)")
    built = build(book)
    assert built.returncode != 0, built.stdout
    assert CHAPTER in built.stdout
    assert "share = 1 / (3 - 3)" in built.stdout
    assert "ZeroDivisionError" in built.stdout


@pytest.mark.parametrize(
    ("figure", "complaint"),
    [
        ("{'data': [{'y': [1, 2]}]}", "no reading"),
        ("{'data': [{'type': 'sankey'}], 'layout': {'meta': {'reading': 'Flows.'}}}", "sankey"),
    ],
    ids=["without-reading", "of-a-type-no-bundle-draws"],
)
def test_a_figure_the_site_cannot_show_fails_the_build(tmp_path, figure, complaint):
    book = write_book(tmp_path / "book", f"import plotly.graph_objects as go\ngo.Figure({figure})")
    built = build(book)
    assert built.returncode != 0, built.stdout
    assert CHAPTER in built.stdout
    assert complaint in built.stdout


def test_each_role_that_leads_nowhere_fails_the_course_s_build_with_its_place(tmp_path):
    book = write_book(tmp_path / "book", "1")
    complaints = {
        "A {term}`nonsense word`.": "term not in glossary: 'nonsense word'",
        "Time: {minutes}`trail`.": "no chapter called trail; did you mean 'trial'?",
        "A claim. ({claim}`nonsense-entry`)": "no evidence entry called nonsense-entry",
    }
    (book / "index.md").write_text("# A book for a test\n\n" + "\n\n".join(complaints), "utf-8")
    # The flags with which `make book` builds.
    built = build(book, "-W", "-n", "--keep-going")
    assert built.returncode != 0, built.stdout
    for line, complaint in enumerate(complaints.values()):
        (told,) = (told for told in built.stdout.splitlines() if complaint in told)
        assert f"index.md:{2 * line + 3}" in told
