"""One hypothesis in one virtual patient, finding by finding: where it stands, and what each finding did to it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from sciatica.differential import Differential, Standing
from sciatica.errors import UnknownName
from sciatica.models import Procedure
from sciatica.natural_frequencies import natural_frequencies
from sciatica.paths import CONTENT
from sciatica.patient_play import computed_differential, readings_of
from sciatica.patients import PATIENTS
from sciatica.published_ratios import PublishedRatio, index_tests, published_ratios
from sciatica.reasoning import load_reasoning

PEOPLE = 1000


class ProbabilityStep(NamedTuple):
    """A finding, and where the hypothesis stands after it."""

    procedure: Procedure
    """What was done."""
    ratio: PublishedRatio | None
    """What was published about it for the hypothesis against all others."""
    set_aside_by: Procedure | None
    """The earlier finding that measures the same and counts in its place."""
    replaces: tuple[Procedure, ...]
    """Earlier findings that measure the same and count no more."""
    standing: Standing
    """Where the hypothesis stands now."""
    as_if_independent: Standing
    """Where it would stand if every ratio counted."""

    @property
    def counts(self) -> bool:
        """Whether its ratio moves the probability."""
        return self.ratio is not None and self.set_aside_by is None

    @property
    def people(self) -> int:
        """How many of 1,000 people with these findings have it."""
        return people_with(self.standing.probability)


class ProbabilitySteps(NamedTuple):
    """The way from the start through the findings."""

    hypothesis: str
    """The hypothesis as readers know it."""
    start: Standing
    """Before any finding."""
    steps: list[ProbabilityStep]
    """In the order of the findings."""


def people_with(probability: float) -> int:
    """Return how many of 1,000 people it is."""
    return natural_frequencies({"with": probability, "without": 1 - probability}, PEOPLE)["with"]


def probability_steps(
    patient_id: str, findings: Sequence[str], hypothesis: str | None = None, content: Path = CONTENT
) -> ProbabilitySteps:
    """Return what ``findings``, ids of procedures in their order, make of a hypothesis in a virtual patient.

    The hypothesis is the patient's true one unless another is named. Raises UnknownName, which names the nearest, for
    an unknown patient, procedure or hypothesis.
    """
    patient, reasoning = PATIENTS.load(patient_id, content), load_reasoning(content)
    name = hypothesis or patient.truth
    for known, asked, kind in (
        (patient.pre_test, [name], "hypothesis of this patient"),
        (reasoning.procedures, findings, "procedure"),
    ):
        for each in asked:
            if each not in known:
                raise UnknownName(each, known, kind)

    def after(count: int, independent: bool = False) -> Differential:
        return computed_differential(patient, findings[:count], reasoning, content, independent)

    tests, readings = index_tests(content), readings_of(patient, reasoning)
    steps = []
    for place, done in enumerate(findings):
        procedure = reasoning.procedures[done]
        ratios = published_ratios(procedure, readings[done], reasoning, tests)
        aside, before = _set_aside(after(place + 1), name), _set_aside(after(place), name)
        replaced = [other for other, by in aside.items() if by == done and other not in before]
        steps.append(
            ProbabilityStep(
                procedure,
                next((each for each in ratios if each.hypothesis == name and not each.versus), None),
                reasoning.procedures[aside[done]] if done in aside else None,
                tuple(reasoning.procedures[other] for other in replaced),
                after(place + 1).standings[name],
                after(place + 1, independent=True).standings[name],
            )
        )
    return ProbabilitySteps(reasoning.hypotheses[name].name, after(0).standings[name], steps)


def _set_aside(differential: Differential, hypothesis: str) -> dict[str, str]:
    """By procedure whose ratio for the hypothesis does not count, the one that counts in its place."""
    return {
        each.procedure: each.by
        for each in differential.set_aside
        if each.ratio.hypothesis == hypothesis and each.ratio.versus is None
    }
