"""Limits by age and sex, as published: read from the names and texts of a claim's figures."""

import re
from collections.abc import Mapping

from sciatica.figure_number import figure_number
from sciatica.models import EvidenceEntry
from sciatica.models.figure_ref import FigureRef
from sciatica.models.outcome_measure import Norms

SEXES = {"women": "woman", "men": "man"}


def norm(norms: Norms, age: float, sex: str, evidence: Mapping[str, EvidenceEntry]) -> float | None:
    """Return the limit for a person, or None where none was published: below the youngest, above the oldest group."""
    for name in evidence[norms.evidence].figures:
        group = re.fullmatch(rf"{norms.prefix}_(women|men)_(\d+)_(\d+)", name)
        if group and SEXES[group[1]] == sex and int(group[2]) <= age <= int(group[3]):
            return figure_number(FigureRef(evidence=norms.evidence, figure=name), evidence)
    return None
