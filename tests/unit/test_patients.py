"""A virtual patient works out before anybody plays it, and an author is told all at once what does not."""

from pathlib import Path

import pytest

from sciatica.check import check_files
from sciatica.paths import CONTENT
from sciatica.patient_play import computed_differential, readings_of
from sciatica.patient_view import catalogue_view, patient_view
from sciatica.patients import PATIENTS, load_patient_file
from sciatica.reasoning import load_reasoning

TEMPLATE = CONTENT / "examples" / "patients" / "template.yml"


@pytest.fixture
def told(tmp_path):
    """Return a function that puts texts for others in the template, and returns what the check then says."""

    def change(*changes: tuple[str, str]) -> list[str]:
        text = TEMPLATE.read_text("utf-8")
        for old, new in changes:
            assert text.count(old) == 1, f"the template has {old!r} {text.count(old)} times"
            text = text.replace(old, new)
        path = tmp_path / "template.yml"
        path.write_text(text, encoding="utf-8")
        return [str(problem).removeprefix(str(path) + ":") for problem in check_files([path])]

    return change


def line_of(text: str) -> int:
    return next(number for number, line in enumerate(TEMPLATE.read_text("utf-8").splitlines(), 1) if text in line)


def test_the_template_is_a_patient():
    assert check_files([TEMPLATE]) == []


def test_a_half_written_file_gets_all_its_faults_with_their_lines(told):
    found = told(
        ("setting: community-physiotherapy", "setting: comunity-physiotherapy"),
        ("no-clear-source: 0.60", "no-clear-source: 0.65"),
        ("truth: no-clear-source", "truth: hip-osteoarthritis"),
        ("reading: after-strain", "reading: strained"),
        ("regions: [right-lower-back, right-buttock]", "regions: [right-lowerback]"),
        ("{do: leg-or-back-worse, why", "{do: leg-or-back, why"),
        ("{do: injury, why: Asked of everybody.}", "{do: pain-drawing, why: Once more.}"),
        ("first: graded-walking}", "first: graded-walks}"),
        ("{choice: {action: image}, why", "{choice: {action: image, first: nerve-glides}, why"),
        ("for: no-clear-source, why: Nothing", "for: no-source, why: Nothing"),
        ("difficulty: introductory ", "difficulty: easy "),
    )
    lines = [int(problem.split(":")[0]) for problem in found]
    assert lines == sorted(lines)
    expected = {
        "setting": "setting: comm",
        "sum to 1, they sum to 1.05": "pre_test:",
        "not among the hypotheses": "truth:",
        "'after-strain'": "after-strain",
        "'right-lower-back'": "[right-lower-back",
        "'leg-or-back-worse'": "do: leg-or",
        "is done by an earlier step": "do: injury",
        "'graded-walking'": "first: graded",
        "does not belong to": "action: image",
        "no-source": "for: no-clear",
        "difficulty": "difficulty:",
    }
    for words, place in expected.items():
        assert any(words in problem and problem.startswith(f"{line_of(place)}:") for problem in found), (words, found)


GOALS = '  goals: {reading: clear, text: "“To stop thinking about it.”"}\n'
SAFE = "{action: treat, phase: calm, first: explain-and-keep-moving}"
NUMB = "  saddle-feeling: {reading: changed, text: “Numb.”}\n"
UPGOING = "  plantar-response: {reading: upgoing-or-clonus, text: Both big toes rise.}\n"
FINAL = "final: {no-clear-source: 0.92, disc-radiculopathy: 0.05,"
OTHER_FINAL = "final: {no-clear-source: 0.05, disc-radiculopathy: 0.92,"
START = "  no-clear-source: 0.60\n  disc-radiculopathy: 0.30"

WRONG = {
    "is less than the expert's path takes": [("minutes: 30", "minutes: 12")],
    "leaves out saddle-feeling": [("  - {do: saddle-feeling, why: Asked of everybody.}\n", "")],
    "is found by no step": [("{finding: neurological-screen, against", "{finding: slump, against")],
    "does not rank no-clear-source first": [(FINAL, OTHER_FINAL)],
    "is required: the published ratios along expert_path give disc-radiculopathy": [
        (START, START.replace("0.60", "0.10").replace("0.30", "0.80"))
    ],
    "is not what the stop rule cauda-equina asks: refer, now": [(GOALS, NUMB + GOALS)],
    "does not find what the stop rule cord-signs rests on": [
        (GOALS, UPGOING + GOALS),
        (f"best: {SAFE}", "best: {action: refer, urgency: same-day}"),
    ],
    "is a loading test, and the findings of the stop rule cauda-equina are known (value neurological-screen)": [
        (GOALS, NUMB + GOALS),
        (f"best: {SAFE}", "best: {action: refer, urgency: now}"),
    ],
    "has no goals, which has no usual reading": [(GOALS, "")],
}


@pytest.mark.parametrize(("words", "changes"), WRONG.items(), ids=WRONG)
def test_what_does_not_work_out_is_told(told, words, changes):
    assert any(words in problem for problem in told(*changes)), told(*changes)


def test_a_note_on_the_arithmetic_may_stand_where_the_ratios_rank_the_truth_first(told):
    assert told(("# arithmetic_note:", "arithmetic_note:")) == []


def test_a_rule_of_days_stops_no_examination(told):
    cancer = "  past-cancer: {reading: present, text: Nine years ago.}\n"
    refer = "best: {action: refer, urgency: days}"
    accepted = "  accept:\n    - {action: treat, phase: restore, first: graded-walking}\n"
    assert told((GOALS, cancer + GOALS), (f"best: {SAFE}", refer), (accepted, "")) == []


def test_results_that_exclude_each_other_are_told(told):
    pair = load_reasoning().contradictions[0]
    results = "".join(
        f"  {each.procedure}: {{reading: {each.reading}, text: As seen.}}\n" for each in (pair.condition, pair.excluded)
    )
    assert any("contradicts" in problem for problem in told(("  goals:", results + "  goals:")))


@pytest.mark.parametrize("patient_id", PATIENTS.ids())
def test_each_patient_can_be_shown_whole(patient_id):
    patient, reasoning = PATIENTS.load(patient_id), load_reasoning()
    view = patient_view(patient)
    assert {name: result["reading"] for name, result in view["results"].items()} == readings_of(patient, reasoning)
    assert all(result["text"] for result in view["results"].values())
    assert view["expert_differential"]["start"] == patient.pre_test


def test_the_parts_that_patients_share_carry_their_ratios_with_sources():
    view = catalogue_view()
    ratios = [ratio for each in view["procedures"] for found in each["ratios"].values() for ratio in found]
    assert ratios
    assert all(ratio["cite"] in view["references"] and ratio["evidence"] in view["evidence"] for ratio in ratios)
    known = {each["id"] for each in view["hypotheses"]}
    assert all(ratio["hypothesis"] in known for ratio in ratios)


def test_a_finding_moves_only_what_the_patient_may_have():
    patient = load_patient_file(TEMPLATE)
    standings = computed_differential(patient, [step.do for step in patient.expert_path], load_reasoning()).standings
    assert standings.keys() == patient.pre_test.keys()
    assert sum(each.probability for each in standings.values()) == pytest.approx(1)


def test_an_unknown_patient_names_the_nearest(tmp_path: Path):
    with pytest.raises(LookupError, match="virtual patient"):
        PATIENTS.load("nobody-like-that")
