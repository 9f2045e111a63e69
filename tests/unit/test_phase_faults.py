"""Whoever edits the three-phase model is told all at once what does not work out, with file and line."""

import shutil

import pytest

from sciatica.errors import ContentError
from sciatica.paths import CONTENT
from sciatica.phase_model import load_phase_model, read_phase_model

PHASES = "phases"


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """A copy of what the model rests on; reading it anew for each test would take longest of all."""
    content = tmp_path_factory.mktemp("content")
    for name in ("evidence", "reasoning", "exercises"):
        shutil.copytree(CONTENT / name, content / name)
    for file in ("precautions.yml", "objectives.yml"):
        shutil.copy(CONTENT / file, content)
    return content


@pytest.fixture
def told(content):
    """Return a function that puts texts for others in one file, and returns what the check then says."""

    def change(file: str, *changes: tuple[str, str]) -> list[str]:
        shutil.rmtree(content / PHASES, ignore_errors=True)
        shutil.copytree(CONTENT / PHASES, content / PHASES)
        path = content / PHASES / f"{file}.yml"
        text = path.read_text("utf-8")
        for old, new in changes:
            assert text.count(old) >= 1, f"{file} has no {old!r}"
            text = text.replace(old, new, 1)
        path.write_text(text, "utf-8")
        return [str(problem).removeprefix(str(path.parent) + "/") for problem in read_phase_model(content)[1]]

    return change


def test_the_course_has_no_fault():
    assert read_phase_model()[1] == []


def test_a_course_without_the_model_has_no_fault_either(tmp_path):
    assert read_phase_model(tmp_path) == (None, [])


WRONG = [
    (
        "phases",
        "figure: acceptable, bound: high",
        "figure: acceptible, bound: high",
        "pain-monitoring-zones has no figure acceptible",
    ),
    ("phases", "figure: acceptable, bound: high", "figure: acceptable", "is a range; name its bound"),
    ("phases", "figure: nrs_mic}", "figure: nrs_mic, bound: low}", "is no range and has no bound"),
    (
        "phases",
        "evidence: nprs-childs, figure: mdc",
        "evidence: nprs-child, figure: mdc",
        "there is no such evidence entry; did you mean 'nprs-childs'",
    ),
    ("phases", "is: hours", "is: hour", "there is no such answer of irritability; did you mean 'hours'"),
    (
        "phases",
        "{finding: mornings, is: both}",
        "{finding: morning, is: both}",
        "there is no such finding; did you mean 'mornings'",
    ),
    (
        "phases",
        "Leg pain is more than {1} of ten.",
        "Leg pain is more than 5 of ten.",
        "a number is typed here; write {1}",
    ),
    (
        "phases",
        "Leg pain is more than {1} of ten.",
        "Leg pain is strong.",
        "expected a placeholder for each of 1 limits",
    ),
    (
        "phases",
        "[phase-criteria-are-derived, nprs-childs]",
        "[nprs-childs]",
        "expected phase-criteria-are-derived and what it borrows from",
    ),
    ("phases", "any_of: [{finding: direction, is: spreads}]", "any_of: []", "expected either any_of or none_of"),
    ("phases", "{own: 2}", "{own: 2, figure: mdc}", "expected either own, or evidence and figure"),
    ("phases", "at_least: {own: 2}", "at_leest: {own: 2}", "expected exactly one of at_most"),
    (
        "phases",
        "progress: [leg-pain-down,",
        "progress: [leg-pain-downs,",
        "there is no such criterion; did you mean 'leg-pain-down'",
    ),
    ("phases", "since: leg-pain-last", "start: leg-pain-last", "since: expected with fell_by"),
    ("findings", "measure: leg-pain", "measure: legpain", "there is no such outcome measure; did you mean 'leg-pain'"),
    ("findings", "- thin-bones", "- thin-bone", "there is no such precaution; did you mean 'thin-bones'"),
    ("findings", "default: within-hour", "default: an-hour", "there is no such answer here"),
    (
        "findings",
        "    - fracture-or-serious-disease\n",
        "",
        "no finding raises the precaution fracture-or-serious-disease",
    ),
    ("findings", "  step: 1\n", "", "step: is required for kind: number"),
    (
        "stop_findings",
        "- {id: calf, rule: swollen-calf",
        "- {id: calf, rule: swollen-leg",
        "nothing asks for the stop rule swollen-calf",
    ),
    (
        "precautions",
        "precaution: irritable",
        "precaution: iritable",
        "there is no such precaution; did you mean 'irritable'",
    ),
    (
        "decisions",
        "fails: [stop, slow, severe, quick]",
        "fails: [stop, slow, severe]",
        "quick and strong: strong and quick-not-yet-capable both match",
    ),
    ("decisions", "holds: [strong]", "holds: [strong, spreading]", "with strong: no row matches"),
    (
        "decisions",
        "any_of: [takes-hours]",
        "any_of: [take-hours]",
        "there is no such criterion; did you mean 'takes-hours'",
    ),
    ("decisions", "referral: care-does-not-help", "referral: care-helps-not", "there is no such referral"),
    ("decisions", "step: refer, why", "step: refer, to: calm, why", "to: belongs to begin, progress and step-back"),
    ("plan", "least_minutes: 5", "least_minutes: 15", "minutes; the shortest visit has 20"),
    (
        "plan",
        "rest-side-lying-pillow, rest-legs",
        "rest-sidelying-pillow, rest-legs",
        "there is no such exercise; did you mean 'rest-side-lying-pillow'",
    ),
    ("plan", "- {goal: sit,", "- {goal: seat,", "has no words for sit"),
    ("plan", "measure: [leg-pain,", "measure: [leg-pains,", "there is no such outcome measure"),
    ("plan", "marked_by: extension-provokes", "marked_by: extension", "there is no such precaution"),
    ("measures", "prefix: below_average", "prefix: above_average", "is the beginning of no figure"),
    ("measures", "figure: nrs_range", "figure: nrs_mic_range", "mic-consensus-ostelo has no figure nrs_mic_range"),
]


@pytest.mark.parametrize(("file", "old", "new", "words"), WRONG, ids=[f"{each[0]}: {each[3]}" for each in WRONG])
def test_what_does_not_work_out_is_told_with_its_line(told, file, old, new, words):
    found = told(file, (old, new))
    assert any(words in problem for problem in found), found
    assert all(".yml:" in problem for problem in found)


def test_a_file_that_cannot_be_read_is_told_without_what_follows_from_it(told):
    found = told("findings", ("kind: choice\n", "kind: choose\n"))
    assert any("expected 'choice', 'choices', 'number' or 'yes-no'" in problem for problem in found)
    assert all(problem.startswith("findings.yml:") for problem in found)


def test_all_faults_of_all_files_are_told_together(told, content):
    found = told("phases", ("is: hours", "is: hour"), ("{own: 2}", "{own: two}"), ("figure: mdc", "figure: mcd"))
    assert len(found) >= 3
    with pytest.raises(ContentError) as caught:
        load_phase_model(content)
    assert len(caught.value.problems) >= 3
