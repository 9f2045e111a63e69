"""What the probability lab takes from content/reasoning: faults have their line, no number is typed twice."""

import pytest

from sciatica.evidence import load_evidence
from sciatica.lab_content import (
    lab_problems,
    lines_for,
    load_action_lines,
    load_populations,
    pre_test,
    read_action_lines,
    read_overlaps,
    read_populations,
)

POPULATIONS = """\
- id: sent-for-mri
  conditions: [lumbar disc herniation]
  name: adults sent for MRI
  reference_standard: MRI
  evidence: slr-accuracy-disc-mri
  figure: sensitivity
"""
LINES = """\
- {id: usual, treat: 0.6, image: 0.3, refer: 0.8}
- id: stenosis
  conditions: [lumbar spinal stenosis]
  treat: 0.5
  image: 0.2
  refer: 0.4
  stop: The *story* comes first.
  evidence: [stenosis-history]
"""
OVERLAPS = """\
- rows: [slr-capra, slr-deville]
  reason: Both load the nerve.
"""


@pytest.fixture
def lab(broken_course):
    """Return a function that gives the tiny course the lab's files, with ``new`` for ``old`` in one of them."""

    def with_files(file="", old="", new=""):
        content = broken_course()
        (content / "reasoning").mkdir()
        for name, text in (("populations.yml", POPULATIONS), ("action_lines.yml", LINES), ("overlaps.yml", OVERLAPS)):
            changed = text.replace(old, new, 1) if name == file else text
            assert name != file or changed != text
            (content / "reasoning" / name).write_text(changed, "utf-8")
        return content

    return with_files


def test_files_in_order_have_no_problems_and_a_course_without_them_has_none(lab, course):
    assert lab_problems(lab()) == []
    assert lab_problems(course) == []
    assert load_populations(course) == []


def test_the_number_is_that_of_the_evidence_with_its_interval():
    evidence = load_evidence()
    for population in load_populations():
        share, figure = pre_test(population, evidence), evidence[population.evidence].figures[population.figure]
        assert share.value == figure.value
        assert ([share.interval.lo, share.interval.hi] if share.interval else None) == figure.ci95


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("figure: sensitivity", "figure: sensitivty", 6, "no such figure in slr-accuracy-disc-mri; did you mean"),
        ("figure: sensitivity", "figure: mri_prevalence", 6, "figure: is no single share"),
        ("figure: sensitivity", "figure: sensitivity_of_readers", 6, "figure: is no single share"),
        ("evidence: slr-acc", "evidence: slr-ac", 5, "evidence: there is no such evidence entry"),
        ("[lumbar disc herniation]", "[disc herniation]", 2, "there is no such target condition"),
        ("[lumbar disc herniation]", "[]", 2, "conditions"),
        ("  name: adults sent for MRI\n", "  people: adults\n", 1, "name: is required"),
    ],
)
def test_faults_of_populations_are_told_with_their_line(lab, old, new, line, told):
    problems = read_populations(lab("populations.yml", old, new))[1]
    assert any(told in str(problem) and problem.line == line for problem in problems), [str(p) for p in problems]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("treat: 0.6", "treat: 60", "treat: expected"),
        ("{id: usual,", "{id: usual, conditions: [lumbar spinal stenosis],", "the first entry holds for all other"),
        ("  conditions: [lumbar spinal stenosis]\n", "", "the first entry holds for all other"),
        ("[stenosis-history]", "[stenosis]", "there is no such evidence entry"),
        ("  stop: The *story* comes first.\n", "", "evidence: belongs to a text in stop"),
        ("id: stenosis\n", "id: usual\n", "is used by an earlier entry"),
    ],
)
def test_faults_of_action_lines_are_told(lab, old, new, told):
    problems = "\n".join(map(str, read_action_lines(lab("action_lines.yml", old, new))[1]))
    assert told in problems


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("slr-deville]", "slr-x]", "there is no such row"),
        ("slr-deville]", "bending-suri]", "rows of one entry have one target condition"),
        ("slr-deville]", "slr-capra]", "is named before"),
        ("- rows", "- group: neural-tension\n  rows", "there is no such group"),
        ("  reason: Both load the nerve.\n", "", "expected exactly one of group and reason"),
    ],
)
def test_faults_of_overlaps_are_told(lab, old, new, told):
    problems = "\n".join(map(str, read_overlaps(lab("overlaps.yml", old, new))[1]))
    assert told in problems


def test_each_condition_has_one_entry_and_the_first_holds_for_the_others(lab):
    lines = load_action_lines(lab())
    assert lines_for("lumbar spinal stenosis", lines).treat == 0.5
    assert lines_for("lumbar disc herniation", lines).treat == 0.6
