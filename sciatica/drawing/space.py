"""Points, directions and turns in space: what the figure's joints are computed with."""

from math import cos, hypot, radians, sin, sqrt

Vector = tuple[float, float, float]
Frame = tuple[Vector, Vector, Vector]
"""The directions ahead, left and up of a part of the body, as columns."""

UPRIGHT: Frame = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def add(a: Vector, b: Vector, times: float = 1.0) -> Vector:
    """Return ``a`` and ``times`` ``b``."""
    return (a[0] + times * b[0], a[1] + times * b[1], a[2] + times * b[2])


def minus(a: Vector, b: Vector) -> Vector:
    """Return the way from ``b`` to ``a``."""
    return add(a, b, -1.0)


def dot(a: Vector, b: Vector) -> float:
    """Return how far ``a`` goes along ``b``, times the length of ``b``."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    """Return the direction square to both."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vector) -> float:
    """Return the length of ``a``."""
    return sqrt(dot(a, a))


def unit(a: Vector) -> Vector:
    """Return the direction of ``a``, which has a length."""
    size = length(a)
    return (a[0] / size, a[1] / size, a[2] / size)


def square_to(a: Vector, axis: Vector) -> Vector:
    """Return what of ``a`` is square to the direction ``axis``."""
    return add(a, axis, -dot(a, axis))


def along(frame: Frame, local: Vector) -> Vector:
    """Return ``local``, told in the directions of ``frame``, as a way in space."""
    ahead, left, up = frame
    return add(add(add((0.0, 0.0, 0.0), ahead, local[0]), left, local[1]), up, local[2])


def turned(frame: Frame, turn: Frame) -> Frame:
    """Return ``frame`` after ``turn``, which is told in its own directions."""
    return (along(frame, turn[0]), along(frame, turn[1]), along(frame, turn[2]))


def pitch(degrees: float) -> Frame:
    """Return the turn that tips what points up to the front."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return ((c, 0.0, -s), (0.0, 1.0, 0.0), (s, 0.0, c))


def roll(degrees: float) -> Frame:
    """Return the turn that tips what points up to the left."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return ((1.0, 0.0, 0.0), (0.0, c, -s), (0.0, s, c))


def yaw(degrees: float) -> Frame:
    """Return the turn that brings what points ahead to the left."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return ((c, s, 0.0), (-s, c, 0.0), (0.0, 0.0, 1.0))


def level(frame: Frame) -> Frame:
    """Return ``frame`` laid flat, heading where it did; a frame that heads straight up or down keeps its left."""
    ahead = (frame[0][0], frame[0][1], 0.0)
    if hypot(ahead[0], ahead[1]) < 0.05:
        ahead = cross(frame[1], UPRIGHT[2])
    ahead = unit((ahead[0], ahead[1], 0.0))
    return (ahead, cross(UPRIGHT[2], ahead), UPRIGHT[2])
