"""Outlines around round parts of the body: the shape of a string pulled around circles."""

from math import cos, hypot, pi, sin

Circle = tuple[float, float, float]
"""Where its middle is, and its radius."""

SAMPLES = 28
_AROUND = [(cos(2 * pi * i / SAMPLES), sin(2 * pi * i / SAMPLES)) for i in range(SAMPLES)]


def joined(*values: float) -> str:
    """Return whole numbers as SVG reads them in a path."""
    text = ""
    for value in map(round, values):
        text += str(value) if not text or value < 0 else f" {value}"
    return text


def around(circles: list[Circle]) -> str:
    """Return the path of the convex outline of all ``circles``."""
    dots = [(x + r * c, y + r * s, which) for which, (x, y, r) in enumerate(circles) for c, s in _AROUND]
    hull = _hull(dots)
    # Start where one circle gives way to the next, so that each stretch of a circle is one arc.
    first = next((i for i, dot in enumerate(hull) if dot[2] != hull[i - 1][2]), 0)
    hull = hull[first:] + hull[:first]
    stretches: list[list[tuple[float, float, int]]] = []
    for dot in hull:
        if stretches and stretches[-1][0][2] == dot[2]:
            stretches[-1].append(dot)
        else:
            stretches.append([dot])
    if len(stretches) == 1:
        return disc(circles[hull[0][2]])
    return _path(stretches, circles)


def _path(stretches: list[list[tuple[float, float, int]]], circles: list[Circle]) -> str:
    text = ""
    at = (0, 0)
    for stretch in stretches:
        (x, y, which), (end_x, end_y, _) = stretch[0], stretch[-1]
        start = (round(x), round(y))
        if text and start != at:
            text += f"l{joined(start[0] - at[0], start[1] - at[1])}"
        text = text or f"M{joined(*start)}"
        at = start
        end = (round(end_x), round(end_y))
        radius = circles[which][2]
        if hypot(end[0] - at[0], end[1] - at[1]) > 0.6:
            large = int(len(stretch) - 1 > SAMPLES / 2)
            text += f"a{joined(radius, radius)} 0 {large} 1 {joined(end[0] - at[0], end[1] - at[1])}"
            at = end
    return text + "z"


def disc(circle: Circle) -> str:
    """Return the path of one whole circle."""
    x, y, r = circle
    return f"M{joined(x - r, y)}a{joined(r, r)} 0 1 1 {joined(2 * r, 0)}a{joined(r, r)} 0 1 1 {joined(-2 * r, 0)}z"


def polygon(spots: list[tuple[float, float]]) -> str:
    """Return the path of a polygon."""
    text, at = "", (0.0, 0.0)
    for spot in ((round(x), round(y)) for x, y in spots):
        text += f"l{joined(spot[0] - at[0], spot[1] - at[1])}" if text else f"M{joined(*spot)}"
        at = spot
    return text + "z"


def _hull(dots: list[tuple[float, float, int]]) -> list[tuple[float, float, int]]:
    """Return the convex hull, clockwise as a picture shows it (y goes down)."""
    ordered = sorted(set(dots))
    halves = []
    for run in (ordered, ordered[::-1]):
        half: list[tuple[float, float, int]] = []
        for dot in run:
            while len(half) > 1 and _turn(half[-2], half[-1], dot) <= 0:
                half.pop()
            half.append(dot)
        halves.append(half[:-1])
    return halves[0] + halves[1]


def _turn(a: tuple, b: tuple, c: tuple) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
