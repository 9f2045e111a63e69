"""A virtual patient: what there is to find, how an expert finds it, and what follows from it."""

import math
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, Markdown, StrictModel, Text, mappings, repeated
from sciatica.models.case import Difficulty
from sciatica.models.decision import Choice, Decision

Share = Annotated[float, Field(ge=0, le=1)]
Shares = Annotated[dict[Id, Share], Field(min_length=2)]


class Person(StrictModel):
    """Who it is. The person is fictional."""

    age: Annotated[int, Field(ge=16, le=110)]
    """In years."""
    sex: Literal["woman", "man"]
    """As in the referral."""
    work: Text
    """What they do, or did."""
    language: InlineMarkdown | None = None
    """What to mind in talking with them."""


class Result(StrictModel):
    """What a procedure brings to light in this patient."""

    reading: Id
    """One of the procedure's readings."""
    text: InlineMarkdown
    """As a clinician meets it: words, numbers, never "positive"."""
    chart: Literal["regions", "dermatomes"] | None = None
    """A drawing of the body on which it is shown."""
    regions: list[Id] = Field(default_factory=list)
    """Regions of the drawing that are shaded."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a drawing without regions, or regions without a drawing."""
        if bool(raw.get("regions")) != ("chart" in raw):
            yield Fault(("regions",), "expected chart and regions together, or neither")


class Step(StrictModel):
    """One step of the expert's path."""

    do: Id
    """Id of a procedure."""
    why: InlineMarkdown
    """Why now."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that carry the reason."""


class ExpertDifferential(StrictModel):
    """What the expert thinks; before the first step it is `pre_test`."""

    history: Shares
    """After the history."""
    final: Shares
    """At the end."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield shares that do not sum to 1."""
        yield from not_one(raw, ("history", "final"))


class KeyFinding(StrictModel):
    """A finding that an expert would name for or against a hypothesis."""

    finding: Id
    """Id of a procedure."""
    supports: Annotated[Id | None, Field(alias="for")] = None
    """The hypothesis that it speaks for."""
    against: Id | None = None
    """Or the one that it speaks against."""
    why: InlineMarkdown
    """In what way."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that carry it."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a finding that speaks for and against, or for nothing."""
        if ("for" in raw) == ("against" in raw):
            yield Fault(("for",), "expected either for or against")


class Tempting(StrictModel):
    """A decision that learners often take, and why it is not the best."""

    choice: Choice
    """The parts that it has; others may be anything."""
    why: InlineMarkdown
    """What speaks against it."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that carry it."""


class PatientDecision(StrictModel):
    """What is to be done."""

    best: Decision
    """What the expert does."""
    accept: list[Decision] = Field(default_factory=list)
    """What is as good."""
    why: Markdown
    """The reason."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that carry it."""
    tempting: list[Tempting] = Field(default_factory=list)
    """What is chosen in error."""


class ProblemStatement(StrictModel):
    """The patient in one line."""

    text: InlineMarkdown
    """As an expert would write it."""
    names: Annotated[list[InlineMarkdown], Field(min_length=2)]
    """What a good line holds; learners look for it in theirs."""


class Patient(StrictModel):
    """A fictional person to be examined, as written in content/patients/<id>.yml or in an educator's own file."""

    id: Id
    """The same as the file's name without .yml; never changed or reused."""
    title: Text
    """Short, without the diagnosis."""
    review_date: date
    """When the file was last read against the evidence."""
    review_status: Text
    """Who has reviewed it so far, honestly."""
    guidance: Literal["worked", "faded", "free"]
    """worked: the expert's next step is shown; faded: on request, in the first half; free: the learner is alone."""
    difficulty: Difficulty
    """How much the patient asks of a new clinician."""
    person: Person
    """Who it is."""
    setting: Id
    """Id of a setting in content/reasoning/settings.yml."""
    referral: Markdown
    """What is known before the person comes in."""
    minutes: Annotated[int, Field(ge=5)]
    """Time to find out."""
    tolerance: Annotated[int, Field(ge=1)]
    """How much load the person bears before the pain flares."""
    flare: InlineMarkdown
    """What happens then."""
    pre_test: Shares
    """The differential before the first step: hypotheses to choose from, with fractions that sum to 1."""
    pre_test_basis: InlineMarkdown
    """Which of these were published and which set for teaching."""
    pre_test_evidence: list[Id] = Field(default_factory=list)
    """Claims that hold the published ones."""
    truth: Id
    """The hypothesis that is true."""
    also: list[Id] = Field(default_factory=list)
    """Hypotheses that contribute."""
    results: Annotated[dict[Id, Result], Field(min_length=1)]
    """By procedure; where one is missing its usual reading holds."""
    expert_path: Annotated[list[Step], Field(min_length=1)]
    """What an expert does, in order."""
    expert_differential: ExpertDifferential
    """What the expert makes of it."""
    arithmetic_note: InlineMarkdown | None = None
    """What the published ratios cannot carry, and what does; required where they do not rank the truth first."""
    key_findings: Annotated[list[KeyFinding], Field(min_length=2)]
    """What speaks for and against."""
    decision: PatientDecision
    """What follows."""
    problem_statement: ProblemStatement
    """The patient in one line."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield shares that do not sum to 1, steps done twice, and hypotheses outside the patient's differential."""
        yield from not_one(raw, ("pre_test",))
        for position, procedure in repeated(raw, "expert_path", "do"):
            yield Fault(("expert_path", position, "do"), "is done by an earlier step", procedure)
        known = raw.get("pre_test")
        if isinstance(known, Mapping):
            for loc, hypothesis in _hypotheses(raw):
                if isinstance(hypothesis, str) and hypothesis not in known:
                    yield Fault(loc, "is not among the hypotheses of pre_test", hypothesis)


def not_one(raw: Mapping[str, Any], fields: tuple[str, ...]) -> Iterator[Fault]:
    """Yield a fault for each of ``fields`` of ``raw`` whose fractions do not sum to 1."""
    for name in fields:
        shares = raw.get(name)
        numbers = list(shares.values()) if isinstance(shares, Mapping) else []
        # A number outside of 0 to 1 has a fault of its own; such ones may be too large to be added.
        if numbers and all(type(number) in (int, float) and 0 <= number <= 1 for number in numbers):
            total = math.fsum(numbers)
            if not math.isclose(total, 1, abs_tol=1e-9):
                yield Fault((name,), f"expected fractions that sum to 1, they sum to {total:g}")


def _hypotheses(raw: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    yield ("truth",), raw.get("truth")
    also = raw.get("also")
    yield from ((("also", i), name) for i, name in enumerate(also if isinstance(also, list) else []))
    differentials = raw.get("expert_differential")
    for stage, shares in differentials.items() if isinstance(differentials, Mapping) else ():
        names = shares if isinstance(shares, Mapping) else ()
        yield from ((("expert_differential", stage, name), name) for name in names)
    for position, finding in mappings(raw, "key_findings"):
        yield from ((("key_findings", position, side), finding.get(side)) for side in ("for", "against"))
