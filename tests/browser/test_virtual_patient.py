"""Virtual patients on the site: played by keyboard, step by step taken back, and looked at afterwards."""

import re

import pytest
from playwright.sync_api import expect

from sciatica.patients import PATIENTS
from tests.browser.patient_on_page import TREAT, patients_on_pages, view_of

PLACES = patients_on_pages()
URGENT = next(id_ for id_ in PLACES if view_of(id_)["decision"]["best"].get("urgency") in ("now", "same-day"))


def test_every_patient_is_on_a_page():
    assert list(PLACES) == PATIENTS.ids()


@pytest.mark.parametrize("id_", PATIENTS.ids())
def test_a_patient_is_played_to_the_end_by_keyboard_along_the_experts_path(open_patient, visit, id_):
    patient = open_patient(id_)
    patient.play()
    expect(patient.part("Safety").locator(".sc-verdict")).to_contain_text("Safe.")
    expect(patient.part("Decision").locator(".sc-verdict")).to_contain_text("As the expert decided.")
    expect(patient.part("What it was")).to_contain_text("You ranked it first")
    expect(patient.part("Your path beside an expert's").locator("[data-step].sc-is-partly")).to_have_count(0)
    expect(patient.heading.first).to_be_focused()
    assert visit.heard() == []


def test_a_missed_emergency_is_told_first_and_nothing_is_added_up(open_patient):
    patient = open_patient(URGENT)
    patient.play(TREAT)
    verdict = patient.place.locator("[data-safety=missed]")
    expect(verdict).to_contain_text("Nothing below can make up for it")
    expect(verdict.locator("summary").first).to_contain_text("Evidence:")
    expect(patient.place.locator(".sc-debrief > section").first).to_have_attribute("aria-label", "Safety")
    expect(patient.part("Safety")).not_to_contain_text("Safe.")
    patient.place.get_by_role("button", name="Close the debrief").click()
    expect(patient.place.locator(".sc-plays li")).to_contain_text("an emergency missed")


def test_every_step_is_taken_back_and_made_again(open_patient):
    patient = open_patient()
    path = patient.begin_asking()
    expect(patient.notes).to_have_count(2)
    patient.undo()
    expect(patient.notes).to_have_count(1)
    expect(patient.said).to_contain_text("Taken back")
    patient.undo()
    expect(patient.notes).to_have_count(0)
    patient.undo()
    patient.expect_stage("start")
    expect(patient.heading).to_be_focused()
    patient.estimate(patient.view["expert_differential"]["start"])
    patient.gather(path)
    expect(patient.notes).to_have_count(2)


def test_the_debrief_too_can_be_taken_back(open_patient):
    patient = open_patient()
    patient.play()
    patient.undo()
    patient.expect_stage("statement")
    typed = patient.view["problem_statement"]["text"][:80].strip()
    expect(patient.place.get_by_label("Sum the problem up in one line")).to_have_value(typed)
    patient.state("Another line.")
    expect(patient.part("The problem in one line")).to_contain_text("Another line.")


def test_percentages_are_scaled_and_a_sum_that_is_not_100_is_told(open_patient):
    patient = open_patient()
    patient.begin()
    fields = patient.place.locator("[data-hypothesis] input")
    for index in range(2):
        fields.nth(index).fill("30")
    patient.place.get_by_role("button", name="Meet the patient").click()
    expect(patient.said).to_have_text(re.compile("must sum to 100"))
    patient.place.get_by_role("button", name="Scale to 100").click()
    expect(fields.first).to_have_value("50")
    expect(patient.place.locator(".sc-sum")).to_contain_text("Sum: 100 of 100")
    fields.first.fill("12.5")
    patient.place.get_by_role("button", name="Meet the patient").click()
    expect(fields.first).to_be_focused()
    expect(patient.said).to_have_text(re.compile("whole percentages"))


def test_a_result_is_said_once_with_the_time_that_is_left(open_patient):
    patient = open_patient()
    patient.begin_asking()
    expect(patient.said).to_have_count(1)
    expect(patient.said).to_contain_text("minutes left.")


def test_a_search_finds_by_other_words_and_says_how_many(open_patient):
    patient = open_patient()
    patient.begin()
    patient.estimate(patient.view["expert_differential"]["start"])
    patient.search.fill("continence")
    expect(patient.said).to_have_text(re.compile(r"\d+ found\."))
    expect(patient.place.locator("[data-procedure=bladder-and-bowel] button")).to_be_visible()
    patient.search.fill("no such thing")
    expect(patient.place.locator(".sc-topics")).to_contain_text("Nothing here is called that")
