"""Virtual patients on the site: played by keyboard, taken back, interrupted, and looked at afterwards."""

import re

import pytest
from playwright.sync_api import expect

from sciatica.patients import PATIENTS
from sciatica.reasoning import load_reasoning
from tests.browser.accessibility import assert_no_barrier
from tests.browser.layout import assert_all_in_sight
from tests.browser.looks import NARROW, each_look
from tests.browser.patient_on_page import PatientOnPage, patients_on_pages, percent, view_of
from tests.browser.stored import put, stored
from widgets.plain_text import decision_in_words

PLACES = patients_on_pages()
FIRST = next(iter(PLACES))
URGENT = next(id_ for id_ in PLACES if view_of(id_)["decision"]["best"].get("urgency") in ("now", "same-day"))
TREAT = {"action": "treat", "phase": "calm", "first": "explain-and-keep-moving"}


@pytest.fixture
def open_patient(visit):
    """Open the page of a patient."""
    return lambda id_=FIRST: PatientOnPage(visit.go(PLACES[id_]), id_)


def begun(patient):
    """The patient after the first differential and two questions."""
    patient.begin()
    patient.estimate(patient.view["expert_differential"]["start"])
    path = [step["do"] for step in patient.view["expert_path"]][:2]
    patient.gather(path)
    return path


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
    path = begun(patient)
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


def test_a_reload_in_the_middle_resumes(open_patient, visit):
    patient = open_patient()
    path = begun(patient)
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
    path = begun(patient)
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
    begun(patient)
    age(visit.page, lambda move: move)
    visit.reload()
    expect(patient.place).to_contain_text("This patient has been revised since you began. You can go on")
    expect(patient.notes).to_have_count(2)


def test_a_play_of_which_too_much_is_gone_begins_anew(open_patient, visit):
    patient = open_patient()
    begun(patient)
    age(visit.page, lambda move: move | {"procedure": "gone"} if move["do"] == "examine" else move)
    visit.reload()
    patient.expect_stage("lost")
    patient.place.get_by_role("button", name="Begin anew").click()
    patient.expect_stage("start")
    expect(patient.heading).to_be_focused()


def test_two_tabs_do_no_harm(open_patient, visit):
    patient = open_patient()
    path = begun(patient)
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
    begun(patient)
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


def test_a_patient_that_does_not_come_is_told_and_fetched_again(open_patient, visit):
    visit.page.context.route("**/course-content/**", lambda route: route.abort())
    patient = open_patient()
    patient.place.get_by_role("button", name="Begin").click()
    expect(patient.place.get_by_role("status")).to_contain_text("could not be fetched")
    visit.page.context.unroute("**/course-content/**")
    patient.place.get_by_role("button", name="Try again").click()
    patient.expect_stage("start")


@each_look
def test_no_stage_has_a_barrier(visit_at, sites, look):
    patient = PatientOnPage(visit_at(sites["root"], **look).go(PLACES[FIRST]), FIRST)

    def look_at():
        # At the end of the patient the bar covers nothing: what scrolls by under it is no small target.
        patient.place.evaluate("place => place.scrollIntoView({block: 'end'})")
        assert_no_barrier(patient.page)

    _through_every_stage(patient, look_at)


def test_nothing_is_lost_on_the_narrowest_screen(visit_at, sites):
    patient = PatientOnPage(visit_at(sites["root"], **NARROW).go(PLACES[FIRST]), FIRST)
    _through_every_stage(patient, lambda: assert_all_in_sight(patient.page))


def _through_every_stage(patient, look_at):
    view = patient.view
    look_at()
    patient.begin()
    look_at()
    patient.estimate(view["expert_differential"]["start"])
    look_at()
    path = [step["do"] for step in view["expert_path"]]
    patient.gather(path[:3])
    look_at()
    patient.examine("straight-leg-raise")
    patient.expect_stage("history")
    look_at()
    patient.estimate(view["expert_differential"]["history"])
    patient.enough()
    look_at()
    patient.estimate(view["expert_differential"]["final"], ("straight-leg-raise",))
    patient.place.get_by_label("Refer").check()
    look_at()
    patient.decide(TREAT)
    look_at()
    patient.state("A line.")
    patient.page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })")
    look_at()


def test_without_scripts_the_experts_way_can_be_read(visit_at, sites):
    page = visit_at(sites["root"], java_script_enabled=False).page
    page.goto(f"{sites['root']}{PLACES[FIRST]}")
    plain = page.locator(f'[id="virtual-patient:{FIRST}"] .sc-fallback')
    expect(plain).to_contain_text("needs scripts")
    # Without scripts nothing opens a fold but the reader: the text is there, folded.
    step = view_of(FIRST)["expert_path"][0]["do"]
    expect(plain.locator("li").first).to_contain_text(load_reasoning().procedures[step].name)
    best = PATIENTS.load(FIRST).decision.best
    expect(plain).to_contain_text(f"What is to be done: {decision_in_words(best)}.")
