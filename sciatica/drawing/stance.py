"""Puts a figure where it is held: feet on the floor, back on the mat, hands on what they touch."""

from collections.abc import Mapping
from typing import NamedTuple

from sciatica.drawing.joints import SIDED, SIDES
from sciatica.drawing.reaching import ankle_angle, level_foot, reach_to, step_to
from sciatica.drawing.skeleton import Skeleton, radius_of, skeleton
from sciatica.drawing.space import Vector, add

TRUNK = tuple(f"{side}_{name}" for name in ("pelvis", "waist", "ribs", "chest", "shoulders") for side in SIDES)
TOLERANCE = 0.02
"""A gap between body and support that nobody sees, as a fraction of stature."""
SINKS = 0.048
_ONE = {
    "foot": ("heel", "ball", "toe"), "forefoot": ("ball", "toe"), "heel": ("heel",), "knee": ("knee",),
    "hand": ("palm", "fingers"), "elbow": ("elbow",), "shin": ("knee", "ankle"), "ankle": ("ankle",),
    "shoulder": ("shoulder",), "hip": ("hip",), "wrist": ("wrist",), "calf": ("calf",),
}  # fmt: skip
PARTS: dict[str, tuple[str, ...]] = (
    {f"{side}_{part}": tuple(f"{side}_{p}" for p in points) for part, points in _ONE.items() for side in SIDES}
    | {
        "buttocks": ("left_pelvis", "right_pelvis"), "low_back": ("left_waist", "right_waist"),
        "ribs": ("left_ribs", "right_ribs"), "chest": ("left_chest", "right_chest"),
        "shoulders": ("left_shoulders", "right_shoulders"), "trunk": TRUNK, "head": ("skull",), "neck": ("neck",),
        "nose": ("nose",), "jaw": ("jaw",), "middle": ("left_pelvis", "right_pelvis"),
    }
)  # fmt: skip
"""Names of parts of the body, and the points that they are made of."""
BOTH = {"feet": "foot", "knees": "knee", "hands": "hand", "elbows": "elbow", "shins": "shin", "heels": "heel"} | {
    "forefeet": "forefoot", "ankles": "ankle", "calves": "calf"
}  # fmt: skip
BOTH_PARTS = {many: tuple(f"{side}_{one}" for side in SIDES) for many, one in BOTH.items()}
PART_NAMES = (*PARTS, *BOTH_PARTS)


class PoseFault(ValueError):
    """A pose that no body can take where it is to be taken."""

    place: tuple[str, ...] = ()
    """Which field of the drawing says so."""


class Stance(NamedTuple):
    """A pose, and what it stands or lies on and reaches for."""

    angles: Mapping[str, float]
    on: tuple[str, ...] = ()
    """What carries the body; the first decides how high the body is, hands and feet then reach down to theirs."""
    raised: Mapping[str, float] = {}
    """How high above the floor what carries a part is."""
    reach: Mapping[str, Vector] = {}
    """Where palms (``left_hand``) or ankles (``left_foot``) go."""
    base: float = 0.0
    """How high what carries the rest is."""


def points_of(part: str) -> list[str]:
    """Return the points of a part, or of the parts on both sides."""
    return [point for one in BOTH_PARTS.get(part, (part,)) for point in PARTS[one]]


def middle_of(made: Skeleton, part: str) -> Vector:
    """Return the middle of a part."""
    return made.middle(points_of(part))


def take(stance: Stance, at: Vector = (0.0, 0.0, 0.0)) -> Skeleton:
    """Return the body in this stance, its hips above ``at``. Raises PoseFault where it cannot be."""
    made = skeleton(dict(stance.angles))
    carried = [one for part in stance.on for one in BOTH_PARTS.get(part, (part,))]
    flat = [part.split("_")[0] for part in carried if part.endswith("_foot")]
    for side in flat:
        level_foot(made, dict(stance.angles), side)
    made.move((at[0], at[1], _first_gap(stance, made, carried)))
    for part in carried:
        _touch(stance, made, part)
    for part, target in stance.reach.items():
        _reach(stance, made, part, target)
    for side in flat:
        _check_ankle(made, side)
    return made


def _first_gap(stance: Stance, made: Skeleton, carried: list[str]) -> float:
    if not carried:
        return stance.base - made.lowest(list(made.points.keys() - {"middle"}))
    first = BOTH_PARTS.get(stance.on[0], (stance.on[0],))
    return max(_height(stance, part) - made.lowest(list(PARTS[part])) for part in first)


def _height(stance: Stance, part: str) -> float:
    return stance.raised.get(part, stance.base)


def _touch(stance: Stance, made: Skeleton, part: str) -> None:
    gap = _height(stance, part) - made.lowest(list(PARTS[part]))
    side, _, name = part.partition("_")
    if abs(gap) < 1e-6:
        return
    short = 0.0
    if name in ("foot", "forefoot", "heel"):
        ankle = add(made.points[f"{side}_ankle"], (0.0, 0.0, gap))
        short = step_to(made, dict(stance.angles), side, ankle, name == "foot")
    elif name == "hand":
        palm = made.points[f"{side}_palm"]
        lying = (palm[0], palm[1], _height(stance, part) + 0.018)
        short = reach_to(made, side, lying, flat=True)
    elif abs(gap) > TOLERANCE:
        raise PoseFault(f"the {told(part)} {'float' if gap < 0 else 'sink in'} by {abs(gap) * 100:.0f} % of stature")
    _check_reach(part, short)


def _reach(stance: Stance, made: Skeleton, part: str, target: Vector) -> None:
    side, _, name = part.partition("_")
    if name == "hand":
        _check_reach(part, reach_to(made, side, target))
    else:
        _check_reach(part, step_to(made, dict(stance.angles), side, target, False))


def _check_reach(part: str, short: float) -> None:
    if short > TOLERANCE:
        raise PoseFault(f"the {told(part)} is {short * 100:.0f} % of stature too short of what it touches")


def check_floor(stance: Stance, made: Skeleton) -> None:
    """Refuse what would be in the floor; flesh that gives way, such as a shoulder that one lies on, may be a little."""
    for name, point in made.points.items():
        depth = stance.base - (point[2] - radius_of(name)) if name != "middle" else 0.0
        if depth > SINKS:
            raise PoseFault(f"the {told(name)} is {depth * 100:.0f} % of stature below what the body lies or stands on")


def _check_ankle(made: Skeleton, side: str) -> None:
    angle, limit = ankle_angle(made, side), SIDED["ankle"]
    if not limit.least - 8 <= angle <= limit.most + 8:
        raise PoseFault(f"the {side} foot on the floor would bend the ankle to {angle:.0f} degrees")


def told(part: str) -> str:
    """Return the name of a part in words."""
    return part.replace("_", " ")
