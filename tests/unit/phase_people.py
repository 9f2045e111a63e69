"""Findings of people that the tests of the three-phase model share."""

from hypothesis import strategies as st

from sciatica.exercises import EXERCISES
from sciatica.movement import library_of
from sciatica.phase_model import load_phase_model

MODEL = load_phase_model()
LIBRARY = library_of(EXERCISES.all())
EARLIER = (None, "calm", "restore", "strengthen")
SOMEBODY = {
    "stops": [],
    "neurology": "none",
    "irritability": "within-hour",
    "leg-pain": 4,
    "health": [],
    "body": [],
    "visit-minutes": 30,
}
"""What must be answered, and no more."""
REFERRED_BY = ("new-or-growing", "steady-marked")
"""Answers of the finding `neurology` after which a stop rule holds."""


def person(**told):
    """Somebody with these findings; an underscore stands for a hyphen."""
    return SOMEBODY | {name.replace("_", "-"): value for name, value in told.items()}


def people(stopped=True):
    """Random findings, those that may be left out missing at times; without any that stop everything on request."""
    needed, optional = {}, {}
    for finding in MODEL.findings.values():
        (needed if finding.required else optional)[finding.id] = _values(finding)
    asked = [name for name, stop in MODEL.stop_findings.items() if stop.ask]
    stops = st.lists(st.sampled_from(asked), unique=True, max_size=3)
    needed["stops"] = st.one_of(st.just([]), stops) if stopped else st.just([])
    if not stopped:
        calm = [value for value in MODEL.findings["neurology"].values if value not in REFERRED_BY]
        needed["neurology"] = st.sampled_from(calm)
    return st.fixed_dictionaries(needed, optional=optional)


def _values(finding):
    if finding.kind == "number":
        return st.integers(int(finding.lowest), int(finding.highest))
    if finding.kind == "choices":
        return st.lists(st.sampled_from(finding.values), unique=True, max_size=4)
    return st.sampled_from(finding.values)
