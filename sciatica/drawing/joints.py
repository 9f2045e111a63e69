"""The joints of the figure, what their angles mean, and how far each may go.

Limits are what a supple adult can do, chosen with room so that no believable pose is refused: they keep knees from
bending forwards, and measure nobody.
"""

from typing import NamedTuple


class Joint(NamedTuple):
    """One angle of the figure in degrees; 0 everywhere is a person who stands upright."""

    least: float
    most: float
    meaning: str


WHOLE = {
    "lean": Joint(-180, 180, "The whole body tips forward; 90 lies face down, -90 face up."),
    "roll": Joint(-180, 180, "The whole body turns to its left about its long axis; in lying, on to its side."),
    "tip": Joint(-90, 90, "The whole body tips to its left."),
    "face": Joint(-360, 360, "The whole figure turns on the spot, to its left."),
    "low_back": Joint(-40, 70, "The lower back rounds; below 0 it hollows."),
    "upper_back": Joint(-35, 60, "The upper back rounds; below 0 it straightens and bends back."),
    "neck": Joint(-70, 70, "The chin sinks; below 0 it lifts."),
    "bend": Joint(-40, 40, "The spine bends sideways, to the left."),
    "twist": Joint(-60, 60, "The spine turns to the left."),
    "neck_turn": Joint(-85, 85, "The head turns to the left."),
    "neck_bend": Joint(-45, 45, "The head tips to the left."),
}
SIDED = {
    "hip": Joint(-35, 140, "The thigh lifts forward."),
    "hip_out": Joint(-40, 70, "The thigh moves out to its side."),
    "hip_turn": Joint(-50, 80, "The thigh turns outward about its own axis."),
    "knee": Joint(0, 155, "The knee bends."),
    "ankle": Joint(-60, 40, "The foot bends up; below 0 it points."),
    "toes": Joint(-30, 80, "The toes bend up."),
    "shoulder": Joint(-70, 190, "The arm lifts forward; 180 is overhead."),
    "arm_out": Joint(-60, 185, "The arm moves out to its side."),
    "arm_turn": Joint(-100, 100, "The arm turns outward about its own axis."),
    "elbow": Joint(0, 155, "The elbow bends."),
    "wrist": Joint(-85, 85, "The hand bends towards the palm."),
}
SIDES = ("left", "right")


def angle_names() -> dict[str, Joint]:
    """Return every name under which an angle may be given: both sides as ``knee``, one as ``left_knee``."""
    one = {f"{side}_{name}": joint for name, joint in SIDED.items() for side in SIDES}
    return WHOLE | SIDED | one


def spread(given: dict[str, float]) -> dict[str, float]:
    """Return ``given`` with each angle of both sides said for left and right; a side's own angle wins."""
    both = {f"{side}_{name}": given[name] for name in SIDED if name in given for side in SIDES}
    return both | {name: angle for name, angle in given.items() if name not in SIDED}
