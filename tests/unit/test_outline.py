"""Each line of the outline is taught, rests on claims and is practised, or the gap is named."""

import pytest

from sciatica.check import check_all
from sciatica.outline import coverage
from sciatica.practice import items_by_objective
from tests.unit.small_chapter import PROSE, write_chapter

SECTION = "sections: [the-straight-leg-raise]"


def gaps(content):
    return [gap for line in coverage(content) for gap in line.gaps]


def test_a_covered_line_names_its_claims_and_counts_its_items(broken_course):
    (line,) = coverage(write_chapter(broken_course()))
    assert line.claims == ["slr-accuracy-disc-mri"]
    assert line.items == 1
    assert line.gaps == []


@pytest.mark.parametrize(
    ("old", "new", "gap"),
    [
        (SECTION, "sections: [the-slump]", "the chapter has no section #the-slump"),
        (SECTION, "sections: [how-to-do-it]", "section #how-to-do-it makes no claim"),
        (f"  {SECTION}\n", "", "no section teaches it"),
        ("  objectives: [evaluation-read-tests]\n", "", "no item practises it"),
        ("chapter: evaluation", "chapter: anatomy", "its chapter is not written yet"),
        (f"  {SECTION}\n  objectives: [evaluation-read-tests]\n", "  planned: true\n", "it is planned, not made yet"),
    ],
)
def test_a_gap_is_named(broken_course, old, new, gap):
    assert gaps(write_chapter(broken_course("outline.yml", old, new))) == [gap]


def test_a_chapter_without_objectives_needs_no_claim_and_no_item(broken_course):
    content = broken_course("outline.yml", "  objectives: [evaluation-read-tests]\n", "")
    welcome = PROSE.replace(":class: objectives", ":class: note").replace("({claim}`slr-accuracy-disc-mri`)", "")
    assert gaps(write_chapter(content, welcome)) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("evaluation-read-tests", "evaluation-read-test", "did you mean 'evaluation-read-tests'"),
        ("topic:", "line:", "topic: is required"),
        (SECTION, "sections: the-slump", "sections: expected a list"),
        (SECTION, f"{SECTION}\n  planned: true", "planned: the line has sections already"),
    ],
)
def test_faults_of_the_file_are_told_by_the_check(broken_course, old, new, told):
    problems = "\n".join(str(problem) for problem in check_all(broken_course("outline.yml", old, new)))
    assert told in problems
    assert "outline.yml" in problems


def test_items_are_counted_by_objective_and_case(course):
    assert items_by_objective(course) == {
        "evaluation-read-tests": {"first-visit": 1},
        "evaluation-screen-red-flags": {"first-visit": 1},
    }
