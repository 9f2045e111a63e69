"""Help with virtual patients: an expert beside the learner, and hints that end half way."""

from playwright.sync_api import expect

from tests.browser.patient_on_page import FADED, WORKED, percent


def path_of(patient):
    """What the expert does, in order."""
    return [step["do"] for step in patient.view["expert_path"]]


def test_a_worked_patient_is_played_by_doing_what_the_expert_would(open_patient, visit):
    patient = open_patient(WORKED)
    patient.begin()
    patient.estimate(patient.view["expert_differential"]["start"])
    path = path_of(patient)
    patient.gather(path, patient.follow)
    expect(patient.notes).to_have_count(len(path))
    expect(patient.guide).to_contain_text("An expert would have enough now.")
    patient.press(patient.guide.get_by_role("button", name="I have enough"))
    patient.expect_stage("final")
    patient.conclude()
    expect(patient.part("Safety")).to_contain_text("Safe.")
    expect(patient.part("Decision")).to_contain_text("As the expert decided.")
    assert visit.heard() == []


def test_the_experts_differential_stands_beside_the_learners(open_patient):
    patient = open_patient(WORKED)
    patient.begin()
    one, *others = patient.view["pre_test"]
    patient.estimate({one: 0.2, others[0]: 0.8})
    patient.beside.locator("summary").press("Enter")
    row = patient.beside.get_by_role("row").filter(has_text="20%").first
    expect(row).to_contain_text(f"{percent(patient.view['pre_test'])[one]}%")


def test_a_hint_tells_one_step_and_hints_end_half_way(open_patient):
    patient = open_patient(FADED)
    patient.begin()
    patient.estimate(patient.view["expert_differential"]["start"])
    hint = patient.place.get_by_role("button", name="What would an expert do next?")
    first, *path = path_of(patient)
    expect(patient.guide).to_have_count(0)
    patient.press(hint)
    expect(patient.guide).to_be_focused()
    patient.follow(first)
    expect(patient.notes).to_have_count(1)
    expect(hint).to_be_focused()
    half = (len(path) + 2) // 2
    patient.gather(path[: half - 2])
    patient.press(hint)
    patient.follow(path[half - 2])
    expect(patient.notes).to_have_count(half)
    end = patient.place.get_by_text("Hints end half way")
    expect(end).to_be_focused()
    expect(hint).to_have_count(0)
