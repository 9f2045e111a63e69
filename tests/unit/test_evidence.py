"""Graded claims and learning objectives: loaded whole or refused with every fault."""

import pytest

from sciatica.certainty import CERTAINTIES
from sciatica.errors import ContentError
from sciatica.evidence import load_evidence, load_topics, topic_of
from sciatica.objectives import load_objectives

FILE = "evidence/evaluation.yml"


def test_claims_are_typed(course):
    entry = load_evidence(course)["stenosis-history"]
    assert entry.certainty == "systematic_review"
    assert entry.figures["lr_positive"].value == 6.4
    assert entry.figures["lr_positive"].ci95 == [4.1, 9.9]
    assert load_evidence(course)["slr-accuracy-disc-mri"].figures["mri_prevalence"].text == "1305 of 2352"
    assert list(load_evidence(course)) == ["slr-accuracy-disc-mri", "stenosis-history"]


def test_a_claim_leads_to_its_topic(course):
    assert topic_of("stenosis-history", course) == "evaluation"
    assert [entry.id for entry in load_topics(course)["evaluation"].entries] == list(load_evidence(course))


def test_certainty_and_reading_are_told_in_plain_words(course):
    entry = load_evidence(course)["slr-accuracy-disc-mri"]
    assert entry.certainty_words == "diagnostic study"
    assert entry.reading_words == "the abstract, not the full text"
    # A tooltip and a line of the legend: one or two short sentences.
    assert all(len(certainty.trust) <= 110 for certainty in CERTAINTIES.values())


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "cite: Capra2011",
            "cite: Carpa2011",
            "item slr-accuracy-disc-mri: cite: is not in references.bib; did you mean 'Capra2011'",
        ),
        ("id: stenosis-history", "id: slr-accuracy-disc-mri", "id: is used by an earlier entry"),
        ("topic: evaluation", "topic: tests", ":1: topic: expected the file's name, evaluation (value tests)"),
        ("value: 0.36", "value: 36", "figures, sensitivity, value: expected a fraction from 0 to 1 (value 36)"),
        ("value: 0.36, ", "", "figures, sensitivity: expected exactly one of value, range, text, found 0"),
        ("value: 0.36,", "value: 0.36, text: a third,", "expected exactly one of value, range, text, found 2"),
        ("value: 0.36,", "value: '0.36',", "figures, sensitivity, value: expected a number (value 0.36)"),
        ("value: 0.36,", "value: .nan,", "figures, sensitivity, value: "),
        (", unit: people", "", "item slr-accuracy-disc-mri: figures, mri_prevalence, unit: is required"),
        ("[4.1, 9.9]", "[9.9, 4.1]", "figures, lr_positive, ci95: expected the lower bound first"),
        ("[4.1, 9.9]", "[6.5, 9.9]", "figures, lr_positive, value: expected a value within its interval 6.5 to 9.9"),
        ("[4.1, 9.9]", "[4.1]", "ci95: expected at least 2 values, found 1"),
        ("value: 6.4, ci95", "range: [4.1, 9.9], ci95", "figures, lr_positive, ci95: belongs to a value"),
        ("certainty: diagnostic_study", "certainty: high", "certainty: expected 'guideline', 'systematic_review'"),
        ("    via: a table that reproduces the review\n", "", "via: is required when read_as is secondary"),
        ("read_as: secondary", "read_as: abstract", "via: belongs only to read_as: secondary"),
        (
            "review_by: 2028-11-22",
            "review_by: 2026-11-22",
            "review_by: expected a date after checked (value 2026-11-22)",
        ),
        ("    population: adults with sciatic pain sent for MRI\n", "", "population: is required"),
    ],
)
def test_evidence_faults_are_told(broken_course, old, new, told):
    content = broken_course(FILE, old, new)
    with pytest.raises(ContentError) as caught:
        load_evidence(content)
    assert told in str(caught.value)


def test_an_id_belongs_to_one_file(broken_course):
    content = broken_course()
    text = (content / FILE).read_text(encoding="utf-8").replace("topic: evaluation", "topic: more")
    (content / "evidence" / "more.yml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="item stenosis-history: id: is used by an entry of evaluation"):
        load_evidence(content)


def test_objectives(course):
    objectives = load_objectives(course)
    assert list(objectives) == ["evaluation-read-tests", "evaluation-screen-red-flags"]
    assert objectives["evaluation-screen-red-flags"].text == "Decide which findings need same-day referral."


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "id: evaluation-read-tests",
            "id: read-tests",
            "item read-tests: id: expected an id that begins with evaluation-",
        ),
        (
            "text: Interpret",
            "text: Understand",
            "text: expected a verb that can be observed at the beginning (value Understand)",
        ),
        (
            "id: evaluation-read-tests",
            "id: evaluation-screen-red-flags",
            ":4: item evaluation-screen-red-flags: id: is used",
        ),
        ("text: Interpret", "txt: Interpret", "txt: is not a known field; did you mean 'text'?"),
    ],
)
def test_objective_faults_are_told(broken_course, old, new, told):
    content = broken_course("objectives.yml", old, new)
    with pytest.raises(ContentError) as caught:
        load_objectives(content)
    assert told in str(caught.value)
