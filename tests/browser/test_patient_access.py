"""Every stage of a virtual patient, with an expert beside it and without, has no barrier and loses nothing."""

import pytest
from playwright.sync_api import expect

from sciatica.patients import PATIENTS
from sciatica.reasoning import load_reasoning
from tests.browser.accessibility import assert_no_barrier
from tests.browser.layout import assert_all_in_sight
from tests.browser.looks import NARROW, each_look
from tests.browser.patient_on_page import FIRST, TREAT, WORKED, PatientOnPage, patients_on_pages, view_of
from widgets.plain_text import decision_in_words

UNFOLD = "(place, selector) => place.querySelectorAll(selector).forEach(part => { part.open = true; })"
each_kind = pytest.mark.parametrize("id_", [FIRST, WORKED], ids=["free", "worked"])


@each_kind
@each_look
def test_no_stage_has_a_barrier(visit_at, sites, look, id_):
    patient = PatientOnPage(visit_at(sites["root"], **look).go(patients_on_pages()[id_]), id_)

    def look_at():
        # At the end of the patient the bar covers nothing: what scrolls by under it is no small target.
        patient.place.evaluate("place => place.scrollIntoView({block: 'end'})")
        # The page around them is looked at with the free one.
        assert_no_barrier(patient.page, "html" if id_ == FIRST else ".sc-patient")

    _through_every_stage(patient, look_at)


@each_kind
def test_nothing_is_lost_on_the_narrowest_screen(visit_at, sites, id_):
    patient = PatientOnPage(visit_at(sites["root"], **NARROW).go(patients_on_pages()[id_]), id_)
    _through_every_stage(patient, lambda: assert_all_in_sight(patient.page))


def _through_every_stage(patient, look):
    view = patient.view

    def look_at():
        # What the expert holds beside the learner is looked at unfolded.
        patient.place.evaluate(UNFOLD, ".sc-expert, .sc-expert details")
        look()

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
    patient.place.evaluate(UNFOLD, "details")
    look_at()


def test_without_scripts_the_experts_way_can_be_read(visit_at, sites):
    page = visit_at(sites["root"], java_script_enabled=False).page
    page.goto(f"{sites['root']}{patients_on_pages()[FIRST]}")
    plain = page.locator(f'[id="virtual-patient:{FIRST}"] .sc-fallback')
    expect(plain).to_contain_text("needs scripts")
    # Without scripts nothing opens a fold but the reader: the text is there, folded.
    step = view_of(FIRST)["expert_path"][0]["do"]
    expect(plain.locator("li").first).to_contain_text(load_reasoning().procedures[step].name)
    best = PATIENTS.load(FIRST).decision.best
    expect(plain).to_contain_text(f"What is to be done: {decision_in_words(best)}.")
