"""Brings a hand or a foot to where it is to be, by the two joints above it."""

from math import acos, degrees, sqrt

from sciatica.drawing import body
from sciatica.drawing.skeleton import OUT, Angles, Rest, Skeleton, below_knee, hand
from sciatica.drawing.space import (
    UPRIGHT,
    Vector,
    add,
    cross,
    dot,
    length,
    level,
    minus,
    square_to,
    unit,
)

SLACK = 0.999
"""A limb that reaches is never quite straight, so that its joint knows which way to bend."""
_ORIGIN: Vector = (0.0, 0.0, 0.0)


def level_foot(made: Skeleton, a: Angles, side: str) -> None:
    """Lay the sole of the foot flat."""
    below_knee(made, Rest(a), side, made.frames[f"{side}_shank"], flat=True)


def ankle_angle(made: Skeleton, side: str) -> float:
    """Return how far the foot is bent up, in degrees."""
    return (
        degrees(acos(max(-1.0, min(1.0, -dot(made.frames[f"{side}_foot"][0], made.frames[f"{side}_shank"][2]))))) - 90
    )


def step_to(made: Skeleton, a: Angles, side: str, ankle: Vector, flat: bool) -> float:
    """Bring the ankle to ``ankle`` by hip and knee; return by how much the leg is too short."""
    hip, foot = made.points[f"{side}_hip"], made.frames[f"{side}_foot"]
    knee, short = _bent(hip, ankle, (body.THIGH, body.SHANK), made.points[f"{side}_knee"], made.frames["pelvis"][0])
    made.points[f"{side}_knee"] = knee
    up = unit(minus(knee, ankle if short <= 0 else _towards(hip, ankle, body.THIGH + body.SHANK)))
    left = made.frames[f"{side}_shank"][1]
    ahead = unit(cross(square_to(left, up), up))
    shank = (ahead, cross(up, ahead), up)
    below_knee(made, Rest(a), side, shank, flat)
    if not flat:
        made.frames[f"{side}_foot"] = foot
    return short


def _towards(root: Vector, target: Vector, limb: float) -> Vector:
    return add(root, unit(minus(target, root)), limb * SLACK)


def reach_to(made: Skeleton, side: str, palm: Vector, flat: bool = False) -> float:
    """Bring the palm to ``palm`` by shoulder and elbow; return by how much the arm is too short.

    The elbow keeps to the side on which the angles of the arm have put it. A ``flat`` hand lies on what it touches.
    """
    shoulder, chest = made.points[f"{side}_shoulder"], made.frames["upper_back"]
    out = minus(add(chest[1], chest[1], OUT[side] - 1), add(chest[0], chest[2]))
    ahead = level(chest)[0]
    wrist_to, fore = (add(palm, ahead, -body.PALM), body.FOREARM) if flat else (palm, body.FOREARM + body.PALM)
    elbow, short = _bent(shoulder, wrist_to, (body.UPPER_ARM, fore), made.points[f"{side}_elbow"], out)
    made.points[f"{side}_elbow"] = elbow
    end = wrist_to if short <= 0 else _towards(shoulder, wrist_to, body.UPPER_ARM + fore)
    way = unit(minus(end, elbow))
    wrist = add(elbow, way, body.FOREARM)
    up = minus(_ORIGIN, ahead if flat else way)
    front = UPRIGHT[2] if flat else square_to(chest[0], way)
    front = unit(front if length(front) > 0.05 else square_to(chest[2], way))
    hand(made, side, wrist, (front, cross(up, front), up))
    return short


def _bent(
    root: Vector, target: Vector, sizes: tuple[float, float], hint: Vector, fallback: Vector
) -> tuple[Vector, float]:
    """Return where the middle joint of a limb goes whose end is to be at ``target``, and how far it falls short."""
    first, second = sizes
    way = minus(target, root)
    far = max(length(way), 1e-6)
    axis = unit(way) if far > 1e-6 else (0.0, 0.0, -1.0)
    short = far - (first + second)
    far = max(min(far, (first + second) * SLACK), abs(first - second) + 0.02)
    beside = square_to(minus(hint, root), axis)
    if length(beside) < 0.01:
        beside = square_to(fallback, axis)
    if length(beside) < 1e-6:
        beside = square_to((0.31, 0.57, 0.76), axis)
    ahead = (first**2 - second**2 + far**2) / (2 * far)
    aside = sqrt(max(first**2 - ahead**2, 0.0))
    return add(add(root, axis, ahead), unit(beside), aside), short
