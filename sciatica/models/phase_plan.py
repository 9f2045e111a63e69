"""What a planner says once a person is placed: goals, session, home programme, next measures, flare-up plan, words."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text, repeated
from sciatica.models.exercise import Category, Phase, Use

Minutes = Annotated[int, Field(ge=1)]


class Line(StrictModel):
    """A sentence with what it rests on."""

    text: InlineMarkdown
    """The sentence."""
    evidence: list[Id] = Field(default_factory=list)
    """Claims that carry it; a line without one is custom."""


class Wanted(StrictModel):
    """Which exercises serve here."""

    cards: list[Id] = Field(default_factory=list)
    """One of these, earlier ones before later ones: a clinician's choice, which may be changed."""
    categories: list[Category] = Field(default_factory=list)
    """Of one of these categories; any, where left out."""
    suits: list[Use] = Field(default_factory=list)
    """And serving one of these; anything, where left out."""
    goals_first: bool = False
    """Whether what serves the person's goals goes before the order of the cards: so for tasks and strength. Movements
    and positions follow the leg, not the goals."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a wish for anything, and one that names cards and kinds of them."""
        if bool(raw.get("cards")) == bool(raw.get("categories") or raw.get("suits")):
            yield Fault((), "expected either cards, or categories, suits or both")


class SessionPart(StrictModel):
    """One part of a visit."""

    id: Id
    """Unique in the phase."""
    name: Text
    """As it stands in the plan."""
    what: Line
    """What is done."""
    least_minutes: Minutes
    """What it takes at least; set for teaching."""
    share: Annotated[int, Field(ge=0)]
    """Its share of the minutes that are left over; set for teaching."""
    visits: Literal["every", "first", "later"] = "every"
    """At which visits."""
    wanted: Wanted | None = None
    """What is chosen from the library for it; the part falls away where nothing fits."""
    kind: Literal["exercise", "technique"] = "exercise"
    """Of what is chosen."""
    most: Annotated[int, Field(ge=1, le=4)] = 1
    """How many are chosen at most."""


class Slot(StrictModel):
    """One place in the home programme."""

    id: Id
    """Unique in the phase."""
    wanted: Annotated[list[Wanted], Field(min_length=1)]
    """What goes there; a later wish holds where an earlier one finds nothing."""
    why: Line
    """Why it is there."""


class PhasePlan(StrictModel):
    """The plan of one phase."""

    phase: Phase
    """Which."""
    goals: Annotated[list[Line], Field(min_length=1)]
    """Of the phase."""
    session: Annotated[list[SessionPart], Field(min_length=3)]
    """In order."""
    home: Annotated[list[Slot], Field(min_length=3, max_length=5)]
    """In order."""
    dose: Line
    """How much in all."""
    measure: Annotated[list[Id], Field(min_length=1)]
    """Ids of the measures to take next time."""
    move_on: Line
    """What to do from day to day when it goes well."""
    ease_off: Line
    """What to do from day to day when it does not."""
    say: Annotated[list[Line], Field(min_length=1)]
    """Words for the person."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield parts and slots that stand there twice."""
        for field in ("session", "home"):
            for position, name in repeated(raw, field, "id"):
                yield Fault((field, position, "id"), "is used by an earlier entry", name)


class StepWords(StrictModel):
    """What a step means for the plan, and how it is said."""

    step: Literal["begin", "hold", "progress", "step-back", "change", "finish", "refer"]
    """Which."""
    do: Line
    """For the clinician."""
    say: Line
    """For the person."""


class GoalWords(StrictModel):
    """A goal of the person in each phase."""

    goal: Id
    """An answer of the finding `goals`."""
    calm: InlineMarkdown
    """What it can be in the calm phase."""
    restore: InlineMarkdown
    """In the restore phase."""
    strengthen: InlineMarkdown
    """In the strengthen phase."""
    suits: Annotated[list[Use], Field(min_length=1)]
    """What exercises for it serve."""


class Direction(StrictModel):
    """How exercises in a preferred direction are known."""

    direction: Id
    """An answer of the finding `direction`."""
    marked_by: Id
    """A precaution: an exercise that is barred where bending back provokes is one that bends back."""


class PlanRules(StrictModel):
    """content/phases/plan.yml."""

    phases: Annotated[list[PhasePlan], Field(min_length=3, max_length=3)]
    """One for each phase."""
    fewest: Annotated[int, Field(ge=1)]
    """A home programme with fewer exercises says why."""
    fewest_why: Line
    """On what the number of exercises rests."""
    goals: list[GoalWords]
    """For each goal of the person."""
    directions: list[Direction]
    """For directions that the library can tell."""
    direction_categories: Annotated[list[Category], Field(min_length=1)]
    """Categories in which an exercise in the preferred direction goes first."""
    direction_why: Line
    """Why the matching direction is taken."""
    steps: list[StepWords]
    """For each step."""
    flare_up: Annotated[list[Line], Field(min_length=3)]
    """The plan for a flare, in order; warning signs first."""
    next_visit: list[Line]
    """When to look again."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield what is said twice."""
        for field, key in (("phases", "phase"), ("goals", "goal"), ("directions", "direction"), ("steps", "step")):
            for position, name in repeated(raw, field, key):
                yield Fault((field, position, key), "is used by an earlier entry", name)
