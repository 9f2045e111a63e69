"""A patient without scripts, and in print: the expert's way, with its sources, to the decision in words."""

import re

import pytest

from sciatica.models import Decision
from sciatica.patient_view import patient_view
from sciatica.patients import PATIENTS
from sciatica.reasoning import load_reasoning
from widgets.plain_text import decision_in_words, plain_patient


@pytest.mark.parametrize("patient_id", PATIENTS.ids())
def test_it_tells_each_step_with_its_sources_what_it_was_and_what_is_to_be_done(patient_id):
    patient, reasoning = PATIENTS.load(patient_id), load_reasoning()
    view = patient_view(patient)
    text = " ".join(re.sub(r"<[^>]+>", " ", plain_patient(view)).split())
    for step in patient.expert_path:
        labels = "; ".join(dict.fromkeys(view["evidence"][claim]["label"] for claim in step.evidence))
        assert f"{reasoning.procedures[step.do].name}." in text
        assert not labels or f"Sources: {labels}" in text
    assert f"What it was: {reasoning.hypotheses[patient.truth].name}." in text
    assert f"What is to be done: {decision_in_words(patient.decision.best)}." in text


SAID = {
    "treat, phase calm, beginning with: ": Decision(action="treat", phase="calm", first="explain-and-keep-moving"),
    "refer, now, to hospital at once": Decision(action="refer", urgency="now"),
    "arrange imaging, within weeks": Decision(action="image", urgency="weeks"),
}


@pytest.mark.parametrize(("said", "decision"), SAID.items(), ids=SAID)
def test_a_decision_in_words(said, decision):
    assert decision_in_words(decision).startswith(said)
