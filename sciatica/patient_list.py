"""All virtual patients in the order in which to play them, with what helps to choose one."""

from pathlib import Path
from typing import NamedTuple, get_args

from sciatica.chapters import Chapter, load_chapters
from sciatica.minutes import patient_minutes
from sciatica.models import Patient
from sciatica.paths import CONTENT
from sciatica.patients import PATIENTS
from sciatica.reasoning import load_reasoning
from sciatica.usage import Place, patient_place

GUIDANCE = get_args(Patient.model_fields["guidance"].annotation)


class ListedPatient(NamedTuple):
    """A virtual patient, and where to find them. Nothing here gives away what is the matter."""

    patient: Patient
    """The patient."""
    setting: str
    """Where they are seen."""
    chapter_title: str
    """What the chapter is called that shows them; empty while none does."""
    place: Place | None
    """Where they are shown; None when no chapter shows them yet."""

    @property
    def person(self) -> str:
        """Who it is, in a line."""
        person = self.patient.person
        return f"{person.sex.capitalize()}, {person.age}, {person.work}"

    @property
    def minutes(self) -> int:
        """How long playing takes."""
        return patient_minutes(self.patient)


def listed_patients(content: Path = CONTENT) -> list[ListedPatient]:
    """Return all patients: with the most guidance first, then as chapters show them, then the others by id.

    Raises ContentError with the faults of chapters and patients.
    """
    chapters, known = load_chapters(content), PATIENTS.ids(content)
    calls = [call for chapter in chapters.values() for call in chapter.calls if call.name.endswith("VirtualPatient")]
    shown = [text for call in calls for text in call.texts if text in known]
    listed = [_listed(PATIENTS.load(id_, content), chapters, content) for id_ in dict.fromkeys([*shown, *known])]
    return sorted(listed, key=lambda entry: GUIDANCE.index(entry.patient.guidance))


def _listed(patient: Patient, chapters: dict[str, Chapter], content: Path) -> ListedPatient:
    place = patient_place(patient.id, chapters)
    setting = load_reasoning(content).settings[patient.setting].name
    return ListedPatient(patient, setting, chapters[place.chapter].title if place else "", place)
