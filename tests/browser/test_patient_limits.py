"""What a virtual patient bears and how long it lasts: to the flare, until the time is up, and what that comes to."""

from playwright.sync_api import expect

from sciatica.patients import PATIENTS
from tests.browser.accessibility import assert_no_barrier
from tests.browser.patient_on_page import TREAT, procedures

TENDER = min(PATIENTS.ids(), key=lambda id_: PATIENTS.load(id_).tolerance)
# They measure the same thing, and together are more than the most tender patient bears.
FLARE = ["straight-leg-raise", "slump"]


def until_no_time_is_left(minutes):
    """What takes longest, as long as it fits."""
    for id_, procedure in sorted(procedures().items(), key=lambda each: -each[1]["minutes"]):
        if id_ not in FLARE and procedure["minutes"] <= minutes:
            minutes -= procedure["minutes"]
            yield id_


def test_pushed_too_far_the_patient_flares_and_the_time_runs_out(open_patient):
    patient = open_patient(TENDER)
    patient.begin()
    patient.estimate(patient.view["expert_differential"]["start"])
    patient.gather(FLARE)
    expect(patient.said).to_contain_text("The patient flares: ")
    expect(patient.notes.last).to_contain_text("The patient flares: ")
    expect(patient.place.locator(".sc-meters")).to_contain_text("has flared")
    assert_no_barrier(patient.page)

    left = patient.view["minutes"] - sum(procedures()[id_]["minutes"] for id_ in FLARE)
    later = list(until_no_time_is_left(left))
    patient.gather(later)
    burdens = [procedures()[id_]["name"] for id_ in later if procedures()[id_]["load"]]
    expect(patient.notes.filter(has_text="Found after the flare")).to_have_count(len(burdens))
    expect(patient.place.locator(".sc-meters")).to_contain_text(f"0 of {patient.view['minutes']} min left")
    bar = patient.place.locator(".sc-sum-bar")
    expect(bar).to_contain_text("The time is up: go on to your final differential.")
    expect(bar.get_by_role("button", name="I have enough")).to_be_focused()
    assert_no_barrier(patient.page)

    patient.page.keyboard.press("Enter")
    patient.expect_stage("final")
    patient.estimate(patient.view["expert_differential"]["final"], (FLARE[0],))
    patient.decide(TREAT)
    patient.state("A line.")
    path = patient.part("Your path beside an expert's")
    expect(path).to_contain_text(f"The patient flared with: {procedures()[FLARE[1]]['name']}.")
    expect(path).to_contain_text(f"Tests that loaded a flared patient, and so did harm: {', '.join(burdens)}.")

    probabilities = patient.part("Your probabilities beside the computed ones")
    told = probabilities.locator(".sc-caution")
    expect(told).to_have_count(0)
    patient.tick_box(probabilities.get_by_label("Show it as if all findings were independent"))
    expect(told).to_contain_text("This misleads: findings that measure the same thing are counted again each time")
    expect(probabilities.locator("li").filter(has_text=procedures()[FLARE[0]]["name"]).first).to_contain_text(
        procedures()[FLARE[1]]["name"]
    )
    assert_no_barrier(patient.page)
