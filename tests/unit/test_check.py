"""One command tells whether all content is in order."""

import pytest

from sciatica.__main__ import main
from sciatica.check import check_all, check_files, counts


def test_a_course_in_order_has_no_problems(broken_course):
    assert check_all(broken_course()) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("cases/first-visit.yml", "title: A", "titel: A", "title: is required"),
        ("objectives.yml", "chapter: evaluation", "chapter: evaluate", "expected an id that begins with evaluate-"),
        ("evidence/evaluation.yml", "certainty: diagnostic_study", "certainty: sure", "certainty: expected"),
        ("evidence/references.bib", "{Suri2011,", "{Suri2010,", "this key is used by the entry on line"),
        ("evidence/diagnostic_accuracy.csv", "0.36", "3.6", "sensitivity: expected a fraction"),
        (
            "evidence/diagnostic_accuracy.csv",
            "reported,Capra2011",
            "reported,Capra",
            ":2: item slr-capra: cite: leads nowhere",
        ),
        ("evidence/diagnostic_accuracy.csv", "slr-accuracy-disc-mri", "slr-x", "evidence_id: leads nowhere"),
        ("figures/leg-raise.yml", "kind: dots", "kind: bars", "3: kind: expected 'dots' or 'lines'"),
        ("exercises/press-up.yml", "kind: technique", "kind: stretch", "3: kind: expected 'exercise'"),
        ("glossary.yml", "term: odds", "term: slump", "term: is used by an earlier term"),
        ("schema/case.schema.json", "{", "[", "case.schema.json: does not match the models"),
    ],
)
def test_each_kind_of_content_is_checked(broken_course, file, old, new, told):
    problems = "\n".join(str(problem) for problem in check_all(broken_course(file, old, new)))
    assert told in problems
    assert file in problems


def test_a_fault_in_the_evidence_is_not_repeated_by_every_case(broken_course):
    problems = check_all(broken_course("evidence/evaluation.yml", "certainty: diagnostic_study", "certainty: sure"))
    assert [problem.field for problem in problems] == ["certainty"]


def test_an_empty_course_is_told_not_raised(tmp_path):
    rules = {(problem.file.name, problem.rule) for problem in check_all(tmp_path)}
    assert ("references.bib", "there is no such file") in rules
    assert ("evidence", "there is no evidence here") in rules
    assert ("diagnostic_accuracy.csv", "there is no such file") in rules
    assert ("objectives.yml", "there is no such file") in rules
    assert ("outline.yml", "there is no such file") in rules
    assert ("glossary.yml", "there is no such file") in rules


def test_folders_of_case_files(own_files, course):
    problems = check_files([own_files], course)
    assert {problem.file.name for problem in problems} == {"ten-faults.yml"}


def test_counts(course):
    assert counts(course) == {
        "cases": 1, "figures": 2, "exercises": 1, "precautions": 3, "flashcards": 0, "test items": 0, "patients": 0,
        "procedures": 0, "terms": 2, "claims": 2,
        "index tests": 7, "references": 7, "objectives": 2,
    }  # fmt: skip


def test_command_line_tells_faults_and_fails(own_files, capsys):
    assert main(["check", str(own_files / "ten-faults.yml")]) == 1
    told = capsys.readouterr().err.splitlines()
    assert "ten-faults.yml:2: title: expected text" in told[0]
    assert told[-1].endswith("problems found")


def test_command_line_needs_a_command(capsys):
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 2
    assert "check" in capsys.readouterr().err
