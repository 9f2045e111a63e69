"""Authors see every fault of a file at once, with line, item, field, rule and value."""

from pathlib import Path

import pytest

from sciatica.bank import load_case, load_case_file
from sciatica.errors import ContentError


def test_ten_faults_give_ten_problems(course, own_files):
    with pytest.raises(ContentError) as caught:
        load_case_file(own_files / "ten-faults.yml", course)
    found = [(p.line, p.item, p.field, p.rule, p.value) for p in caught.value.problems]
    assert found == [
        (2, None, "title", "expected text; put the value in quotes", "Yes"),
        (4, None, "guidance", "expected 'worked' or 'unguided'", "guided"),
        (5, None, "review_date", "expected a date such as 2026-11-22", "soon"),
        (7, None, "severity", "is not a known field", "hard"),
        (12, "too-few", "lead_in", "expected text; put the value in quotes", "5:30"),
        (14, "too-few", "options", "expected 3 to 5 options, found 2", None),
        (14, "too-few", "options", "expected exactly 1 key, found 0", None),
        (20, "too-few", "citations 1, cite", "there is no such reference; did you mean 'Capra2011'?", "Capra2001"),
        (24, "misspelt", "lead_in", "stands here twice, first on line 23", None),
        (27, "misspelt", "options 1, rationale", "is required", None),
    ]
    lines = str(caught.value).splitlines()
    assert len(lines) == 10
    assert lines[4].endswith(
        "ten-faults.yml:12: item too-few: lead_in: expected text; put the value in quotes (value 5:30)"
    )


FAULTS = [
    # (what is written, what is put in its place, what the author is told)
    (
        "title: A gardener",
        "title: on\nx: A gardener",
        "first-visit.yml:2: title: expected text; put the value in quotes",
    ),
    ("title: A gardener with pain down one leg", "title:", ":2: title: is empty; give a value or leave the line out"),
    ("title: A gardener with pain down one leg", "title: ''", ":2: title: is empty"),
    ("id: first-visit", "id: other-name", ":1: id: expected the file's name, first-visit (value other-name)"),
    ("chapter: evaluation", "chapter: evaluations", "there is no such chapter; did you mean 'evaluation'?"),
    ("review_date: 2026-11-22\n", "", "review_date: is required"),
    ("review_date: 2026-11-22", "review_date: '2026-11-22'", "such as 2026-11-22, without quotes (value 2026-11-22)"),
    ("review_date: 2026-11-22", "review_date: 2026-13-45", ":5: review_date: expected a date such as 2026-11-22"),
    ("id: ask-today", "id: straight-leg-raise", "item straight-leg-raise: id: is used by an earlier item"),
    ("id: ask-today", "id: Ask today", "expected lower-case words joined by hyphens (value Ask today)"),
    (
        "type: single_best_answer",
        "type: single_best_anser",
        "'staged'; did you mean 'single_best_answer'",
    ),
    ("    type: single_best_answer\n", "", "item straight-leg-raise: type: is required"),
    ("text: It lowers it\n", "text: All of the above.\n", "an option stands for itself, not for other options"),
    ("text: It lowers it\n", "text: it settles  the matter\n", "options 3, text: says the same as an earlier option"),
    ("        key: true\n", "", "item straight-leg-raise: options: expected exactly 1 key, found 0"),
    (
        "      - text: Bladder and bowel\n        key: true",
        "      - text: Bladder and bowel",
        "at least 2 keys, found 1",
    ),
    (
        "- text: Shoe size",
        "- text: Shoe size\n        key: true",
        "item ask-today: options: expected at least 1 distractor",
    ),
    ("        key: true", "        key: 'true'", "options 1, key: expected true or false, without quotes (value true)"),
    ("        key: true", "        keys: true", "is not a known field; did you mean 'key'?"),
    ("    expert_view: I ask everyone, in plain words.\n", "", "ask-today: expert_view: is required in a worked case"),
    (
        "citations:\n      - cite: Suri2010",
        "citations: []",
        "item ask-today: citations: expected at least 1 citations, found 0",
    ),
    (
        "[slr-accuracy-disc-mri]",
        "[slr-accuracy]",
        "item straight-leg-raise: evidence 1: there is no such evidence entry",
    ),
    (
        "evaluation-screen-red-flags",
        "evaluation-red-flags",
        "there is no such objective; did you mean 'evaluation-screen",
    ),
    ("title: A", "references: {own: Text}\ntitle: A", "references: belongs to educators' own files"),
    ("title: A", "on: 1\ntitle: A", ":2: on: a field's name is text; put it in quotes (value on)"),
    ("title: A", "title: !secret A", ":2: title: the tag !secret is not used in this course"),
    ("title: A", "title: [A", "is not valid YAML"),
]


@pytest.mark.parametrize(("old", "new", "told"), FAULTS, ids=[told for *_, told in FAULTS])
def test_one_fault_is_told(broken_course, old, new, told):
    content = broken_course("cases/first-visit.yml", old, new)
    with pytest.raises(ContentError) as caught:
        load_case("first-visit", content)
    assert told in str(caught.value)


def test_an_empty_field_is_told_once(broken_course):
    content = broken_course("cases/first-visit.yml", "title: A gardener with pain down one leg", "title:")
    with pytest.raises(ContentError) as caught:
        load_case("first-visit", content)
    assert len(caught.value.problems) == 1


def test_syntax_error_names_its_line(tmp_path, course):
    path = tmp_path / "broken.yml"
    path.write_text("id: broken\ntitle: 'no end\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_case_file(path, course)
    (problem,) = caught.value.problems
    assert problem.line in (2, 3)
    assert problem.rule.startswith("is not valid YAML: ")


@pytest.mark.parametrize(
    ("text", "rule"), [("", "the file is empty"), ("- a\n", "expected fields with values"), ("a: &x [*x]\n", "alias")]
)
def test_a_file_that_is_no_case_is_told_not_raised_as_another_error(tmp_path, course, text, rule):
    path = tmp_path / "odd.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=rule):
        load_case_file(path, course)


def test_missing_file(course):
    with pytest.raises(ContentError, match=r"nowhere\.yml: there is no such file"):
        load_case_file(Path("nowhere.yml"), course)
