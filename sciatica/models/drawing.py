"""The drawing of an exercise: two poses, and what the body stands, lies or pulls on."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, create_model

from sciatica.drawing.camera import TILT, VIEW
from sciatica.drawing.joints import SIDED, Joint, angle_names
from sciatica.drawing.stance import PART_NAMES
from sciatica.drawing.supports import KINDS, NEED_TO
from sciatica.fields import Fault, Id, StrictModel, leads_nowhere

Percent = Annotated[float, Field(ge=-200, le=200)]
Way = Annotated[list[Percent], Field(min_length=3, max_length=3)]
"""Ahead, left and up, in percent of stature."""
Part = str
"""The name of a part of the body, such as left_knee or feet."""
Arrow = Part | list[Part | Percent]
"""A part whose way is shown; or a part, and two or three places beside it: ahead, left, up for each."""


def _angle(name: str, joint: Joint) -> tuple[Any, None]:
    sides = ", of both sides" if name in SIDED else ""
    limits = Field(ge=joint.least, le=joint.most, description=f"{joint.meaning} In degrees{sides}.")
    return (Annotated[float, limits] | None, None)


class Held(StrictModel):
    """What holds a figure, and what it reaches for."""

    rests_on: list[Part] | None = None
    """What carries the body. The first decides how high it is; hands and feet after it reach down to theirs."""
    raised: dict[str, Percent] | None = None
    """How high above the floor a part is carried, by a step for example, in percent of stature."""
    reach: dict[str, Part | Way] | None = None
    """Where a palm or an ankle goes: to a part, `person.` and a part, or ahead, left and up from below the hips."""
    by: dict[str, Way] | None = None
    """How far beside the part that it reaches for a palm or ankle goes: ahead, left, up."""
    at: Way | None = None
    """Where a figure stands: from the middle of the drawing, and at the end from where it would be."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield names that are no part of the body."""
        named = raw.get("rests_on")
        for place, part in enumerate(named if isinstance(named, list) else ()):
            yield from leads_nowhere(("rests_on", place), part, PART_NAMES, "part of the body")
        for field in ("raised", "reach", "by"):
            for part in raw.get(field) if isinstance(raw.get(field), Mapping) else ():
                yield from leads_nowhere((field, part), part, PART_NAMES, "part of the body")
        reach = raw.get("reach")
        for part, goal in reach.items() if isinstance(reach, Mapping) else ():
            if isinstance(goal, str):
                yield from leads_nowhere(("reach", part), goal.removeprefix("person."), PART_NAMES, "part of the body")


_Angles = create_model(
    "Angles",
    __base__=Held,
    __doc__="The angles of the joints; one that is left out is 0, as in a person who stands upright.",
    **{name: _angle(name, joint) for name, joint in angle_names().items()},
)


class Stance(_Angles):  # type: ignore[misc, valid-type]
    """How a figure is drawn: a pose, and what is different here."""

    pose: Id | None = None
    """A pose of content/poses.yml to begin with; what is said here goes before what it says."""


class Pose(_Angles):  # type: ignore[misc, valid-type]
    """One entry of content/poses.yml, for many drawings."""

    name: Id
    """What drawings call it."""


class Support(StrictModel):
    """Something to lie, sit, stand, pull on or hold."""

    kind: Literal[KINDS]  # type: ignore[valid-type]
    """What it is."""
    at: str | None = None
    """The part of the body that it carries or is held by; `therapist.` before it means the second figure's."""
    to: str | None = None
    """Where the other end of a band, strap or stick is."""
    by: Way | None = None
    """How far from there: ahead, left, up in percent of stature."""
    end_by: Way | None = None
    """The same for the other end."""
    size: Way | None = None
    """Length, width and height where they differ from what is usual."""
    turn: Annotated[float, Field(ge=-360, le=360)] | None = None
    """How far furniture is turned from where the person faces; a chair at 180 faces the person."""
    only: Literal["start", "end"] | None = None
    """In which of the two pictures it is; both where it is left out."""
    of: Literal["start", "end"] | None = None
    """Which pose says where furniture stands; the start where it is left out."""
    over: bool = False
    """Drawn over the figures, whatever is nearer."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield what has only one end, and names that are no part of the body."""
        if raw.get("kind") in NEED_TO:
            yield from (Fault((end,), f"is required for kind: {raw['kind']}") for end in ("at", "to") if end not in raw)
        for end in ("at", "to"):
            if isinstance(raw.get(end), str):
                part = raw[end].removeprefix("therapist.")
                yield from leads_nowhere((end,), part, PART_NAMES, "part of the body")


class Drawing(StrictModel):
    """Start and end of an exercise as a picture."""

    start: Stance
    """How the person begins."""
    end: Stance
    """Where the movement leads; what is left out is as at the start."""
    therapist: Stance | None = None
    """A second person, who may reach for `person.` parts."""
    therapist_end: Stance | None = None
    """The second person at the end; what is left out is as before."""
    supports: list[Support] = Field(default_factory=list)
    """What they lie, sit and stand on and hold."""
    arrows: list[Arrow] = Field(default_factory=list)
    """Parts whose way from start to end is shown; or a part, and where beside it the arrow leads."""
    keep: Part | None = None
    """What stays where it is; what carries the body first, where it is left out."""
    view: Annotated[float, Field(ge=-360, le=360)] = VIEW
    """From where it is seen: 0 the right side, 90 the front, -90 the back."""
    tilt: Annotated[float, Field(ge=0, le=60)] = TILT
    """How far the viewer looks down."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield arrows at no part of the body, or that lead nowhere, and a second pose of nobody."""
        yield from leads_nowhere(("keep",), raw.get("keep"), PART_NAMES, "part of the body")
        if "therapist_end" in raw and "therapist" not in raw:
            yield Fault(("therapist_end",), "needs a therapist")
        arrows = raw.get("arrows")
        for place, arrow in enumerate(arrows if isinstance(arrows, list) else ()):
            listed = isinstance(arrow, list) and arrow
            part = arrow[0] if listed else arrow
            yield from leads_nowhere(("arrows", place), part, PART_NAMES, "part of the body")
            if listed and (len(arrow) not in (7, 10) or not all(isinstance(n, (int, float)) for n in arrow[1:])):
                yield Fault(("arrows", place), "expected a part and two or three places of three numbers each")
