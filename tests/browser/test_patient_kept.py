"""Plays of virtual patients are kept: interrupted, revised, in two tabs, and when the network fails."""

from playwright.sync_api import expect

from tests.browser.patient_on_page import FIRST, PatientOnPage, percent
from tests.browser.stored import put, stored


def test_a_reload_in_the_middle_resumes(open_patient, visit):
    patient = open_patient()
    path = patient.begin_asking()
    visit.reload()
    patient.expect_stage("gathering")
    expect(patient.notes).to_have_count(2)
    left = patient.place.locator(".sc-meters").inner_text()
    patient.undo()
    expect(patient.place.locator(".sc-meters")).not_to_have_text(left)
    patient.gather(path[1:])
    assert patient.place.locator(".sc-meters").inner_text() == left


def test_each_move_is_an_entry_of_the_record(open_patient, visit):
    patient = open_patient()
    path = patient.begin_asking()
    moves = [entry["move"] for entry in sorted(stored(visit.page, 4), key=lambda entry: entry["at"])]
    assert [move["do"] for move in moves] == ["begin", "estimate", "examine", "examine"]
    assert [move["procedure"] for move in moves[2:]] == path
    assert moves[1]["shares"] == percent(patient.view["expert_differential"]["start"])
    page = visit.go("reference/my-record.html")
    expect(page.locator(".sc-history li")).to_contain_text(["a virtual patient begun"])


def age(page, changed):
    """Make the play look as if the patient had been revised since: its moves have an older version, and are changed."""
    for entry in stored(page, 4):
        put(page, entry | {"version": "older", "move": changed(entry["move"])})


def test_a_play_of_a_revised_patient_goes_on(open_patient, visit):
    patient = open_patient()
    patient.begin_asking()
    age(visit.page, lambda move: move)
    visit.reload()
    expect(patient.place).to_contain_text("This patient has been revised since you began. You can go on")
    expect(patient.notes).to_have_count(2)


def test_a_play_of_which_too_much_is_gone_begins_anew(open_patient, visit):
    patient = open_patient()
    patient.begin_asking()
    age(visit.page, lambda move: move | {"procedure": "gone"} if move["do"] == "examine" else move)
    visit.reload()
    patient.expect_stage("lost")
    patient.place.get_by_role("button", name="Begin anew").click()
    patient.expect_stage("start")
    expect(patient.heading).to_be_focused()


def test_two_tabs_do_no_harm(open_patient, visit):
    patient = open_patient()
    path = patient.begin_asking()
    other_page = visit.page.context.new_page()
    other_page.goto(visit.page.url)
    other = PatientOnPage(other_page, FIRST)
    expect(other.notes).to_have_count(2)
    third, fourth = [step["do"] for step in patient.view["expert_path"]][2:4]
    other.gather([third])
    expect(patient.notes).to_have_count(3)
    patient.gather([fourth])
    expect(other.notes).to_have_count(4)
    other.undo()
    expect(patient.notes).to_have_count(3)
    assert path


def test_a_patient_that_does_not_come_is_told_and_fetched_again(open_patient, visit):
    visit.page.context.route("**/course-content/**", lambda route: route.abort())
    patient = open_patient()
    patient.place.get_by_role("button", name="Begin").click()
    expect(patient.place.get_by_role("status")).to_contain_text("could not be fetched")
    visit.page.context.unroute("**/course-content/**")
    patient.place.get_by_role("button", name="Try again").click()
    patient.expect_stage("start")
