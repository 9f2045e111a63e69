"""The virtual patient: somebody to ask, examine and decide about."""

from pathlib import Path

import traitlets

from sciatica.models import Patient
from sciatica.patient_view import patient_view
from sciatica.patients import PATIENTS, load_patient_file
from widgets import assets
from widgets.bank_widget import BankWidget
from widgets.plain_text import plain_patient

# What is shown before the first move.
OPENING = ("id", "title", "person", "setting", "referral", "guidance", "difficulty", "minutes")


class VirtualPatient(BankWidget):
    """Lets a learner find out what is the matter with somebody, decide, and look at their reasoning afterwards.

    Args:
        patient: id of a patient in `content/patients/`, or a loaded one; an unknown id raises an error that names the
            nearest.

    Every move is an entry of `widgets.record`, whose `widget` is `virtual-patient:<id>`.
    """

    module = "virtual-patient"
    _esm = assets.live(module, ".js")
    _css = assets.live(module, ".css")

    patient = traitlets.Dict(help="What is known of the patient at first; see `OPENING`.").tag(sync=True)
    own = traitlets.Dict(help="An educator's own patient, whole; the course's are fetched as parts.").tag(sync=True)

    def __init__(self, patient: str | Patient):
        is_own = isinstance(patient, Patient)
        self._view = patient_view(patient if is_own else PATIENTS.load(patient))
        super().__init__(patient={name: self._view[name] for name in OPENING}, own=self._view if is_own else {})

    @classmethod
    def from_file(cls, path: str | Path) -> "VirtualPatient":
        """Show an educator's own patient from a YAML file; faults raise `ContentError`, which lists them all."""
        return cls(load_patient_file(Path(path)))

    @property
    def record_id(self) -> str:
        """`virtual-patient:<id>`."""
        return f"{self.module}:{self.patient['id']}"

    def plain_html(self) -> str:
        """The referral, and the expert's way through the findings to the decision."""
        return plain_patient(self._view)

    def __repr__(self) -> str:
        return f"VirtualPatient({self.patient['id']!r})"
