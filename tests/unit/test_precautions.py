"""The vocabulary of precautions, and what cards say with it: every fault is told, and nothing worse is forgotten."""

import pytest

from sciatica import exercises
from sciatica.errors import ContentError
from sciatica.exercises import EXERCISES
from sciatica.precautions import load_precautions, read_precautions

VOCABULARY, CARD = "precautions.yml", "exercises/press-up.yml"


def test_precautions_come_by_id_in_the_order_of_the_file(course):
    precautions = load_precautions(course)
    assert list(precautions) == ["extension-provokes", "neuro-marked", "neuro-worsening"]
    assert precautions["neuro-marked"].worse == "neuro-worsening"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("id: neuro-marked", "id: Neuro marked", "4: item Neuro marked: id: expected lower-case"),
        ("id: neuro-marked", "id: extension-provokes", "4: item extension-provokes: id: is used by an earlier"),
        ("meaning: Power is less than it was.", "means: x", "8: item neuro-worsening: meaning: is required"),
        ("worse: neuro-worsening", "worse: neuro-worse", "7: item neuro-marked: worse: there is no such precaution"),
        ("worse: neuro-worsening", "worse: neuro-marked", "7: item neuro-marked: worse: leads back to the precaution"),
        ("worse: neuro-worsening", "worse: [neuro-marked]", "7: item neuro-marked: worse: expected"),
    ],
)
def test_faults_of_the_vocabulary_are_told_with_their_lines(broken_course, old, new, told):
    problems = read_precautions(broken_course(VOCABULARY, old, new))[1]
    assert f"{VOCABULARY}:{told}" in "\n".join(map(str, problems))


def test_worse_forms_in_a_circle_are_told_once_each(broken_course):
    course = broken_course(VOCABULARY, "Power is less than it was.", "Less.\n  worse: neuro-marked")
    assert [problem.field for problem in read_precautions(course)[1]] == ["worse", "worse"]
    with pytest.raises(ContentError, match="leads back"):
        load_precautions(course)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("id: extension-provokes", "id: extention-provokes", "there is no such precaution; did you mean 'extension-"),
        ("id: extension-provokes", "id: neuro-marked", "bars the worse form too; add neuro-worsening"),
        ("why: It bends", "way: It bends", "why: is required"),
        ("id: extension-provokes", "id: [a]", "expected"),
        ("precautions:\n", "precautions:\n  - {id: extension-provokes, why: Twice.}\n", "is named twice"),
        (
            "precautions:\n  - id: extension-provokes\n    why: It bends the back *backwards*.",
            "precautions: []",
            "precautions: is required for kind: technique",
        ),
    ],
)
def test_faults_of_a_card_are_told(broken_course, old, new, told):
    problems = EXERCISES.problems(broken_course(CARD, old, new))
    assert told in "\n".join(map(str, problems))
    assert all(problem.line for problem in problems)


def test_a_card_shows_all_names_at_once_and_the_reasons_folded(course):
    html = exercises.cards("press-up", content=course)._repr_html_()
    names = html.index("<dt>Not, or not yet, with</dt><dd>Bending back provokes<details>")
    assert html.index("Do not use with") < html.index("Stop if") < names < html.index("Movement")
    assert "<li><strong>Bending back provokes:</strong> It bends the back <em>backwards</em>.</li>" in html
