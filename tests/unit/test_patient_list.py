"""The list of all virtual patients: where each is shown, how long it takes, and nothing of what is the matter."""

import pytest

from sciatica import tables
from sciatica.chapters import load_chapter, load_chapters
from sciatica.minutes import ROUNDED_TO_MINUTES, chapter_minutes, patient_minutes
from sciatica.paths import CONTENT
from sciatica.patient_list import listed_patients
from sciatica.patients import PATIENTS
from sciatica.reasoning import load_reasoning
from sciatica.usage import Place, load_usage, patient_place
from tests.unit.small_chapter import write_chapter

ID = "bread-before-dawn"


@pytest.fixture(scope="module")
def listed():
    return listed_patients()


def test_every_patient_is_listed_once_and_shown_in_a_chapter(listed):
    ids = [entry.patient.id for entry in listed]
    assert sorted(ids) == PATIENTS.ids()
    assert [entry.patient.id for entry in listed if entry.place is None] == []


def test_those_with_most_guidance_come_first_and_then_the_order_of_the_course(listed):
    chapters, guidance = list(load_chapters()), ["worked", "faded", "free"]
    places = [(guidance.index(entry.patient.guidance), chapters.index(entry.place.chapter)) for entry in listed]
    assert places == sorted(places)


def test_the_list_names_no_hypothesis(listed):
    names = [each.name.casefold() for each in load_reasoning().hypotheses.values()]
    for entry in listed:
        line = f"{entry.patient.title} {entry.person} {entry.setting}".casefold()
        assert [name for name in names if name in line] == []


def test_one_has_a_person_a_place_and_its_minutes(listed):
    (entry,) = [entry for entry in listed if entry.patient.id == ID]
    assert entry.person.startswith("Woman, 36, baker")
    assert entry.place == Place("evaluation", f"virtual-patient:{ID}")
    assert entry.minutes == patient_minutes(entry.patient) >= 3 * ROUNDED_TO_MINUTES


def test_the_table_is_for_those_who_choose_in_a_notebook():
    table = tables.patients()
    assert table.loc[ID, "guidance"] == "worked"
    assert "truth" not in table.columns
    assert ID in table.query("difficulty == 'introductory'").index


def test_a_chapter_takes_as_much_longer_to_practise_as_its_patients(broken_course):
    content = write_chapter(broken_course(), code=f"widgets.VirtualPatient('{ID}')")
    chapter = load_chapter(content.parent / "chapters" / "evaluation.ipynb")
    assert chapter_minutes(chapter, CONTENT).practice == patient_minutes(PATIENTS.load(ID))


def test_what_a_patient_rests_on_is_used_where_the_patient_is_shown():
    place = patient_place(ID, load_chapters())
    uses = load_usage()
    patient = PATIENTS.load(ID)
    for claim in (patient.pre_test_evidence[0], patient.expert_path[0].evidence[0], patient.decision.evidence[0]):
        assert (f"Virtual patient: {patient.title}", place) in [(use.words, use.place) for use in uses[claim]]
