"""Which precautions of the exercise library today's findings raise, and what they bar."""

from collections.abc import Mapping

from sciatica.criteria import Findings, condition_holds
from sciatica.movement import Movement
from sciatica.phase_model import PhaseModel


def raised_precautions(findings: Findings, model: PhaseModel) -> dict[str, str]:
    """Return the precautions that hold, each with why."""
    found = {
        raised.precaution: raised.why
        for raised in model.precautions
        if any(condition_holds(each, findings, model.evidence) for each in raised.any_of)
    }
    for finding in model.findings.values():
        for answer in findings.get(finding.id) or () if finding.precautions else ():
            found[answer] = model.precaution_names[answer].meaning
    return found


def barring(movement: Movement, raised: Mapping[str, str]) -> list[str]:
    """Return the precautions for which an exercise is left out; none where it may be done."""
    return [name for name in movement.precautions if name in raised]
