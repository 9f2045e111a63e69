"""One drawing as SVG: start and end beside each other, at one scale, on one floor."""

from collections.abc import Mapping
from html import escape
from math import atan2, cos, hypot, pi, sin
from typing import Any

from sciatica.drawing.camera import Spot
from sciatica.drawing.outline import joined
from sciatica.drawing.paths import Path, shared
from sciatica.drawing.resolve import Poses
from sciatica.drawing.scene import make_scene, shapes_in
from sciatica.drawing.shapes import Shape
from sciatica.drawing.style import ATTRIBUTES, BODY

WIDTH, HEIGHT = 720, 360
"""Twice as fine as it is shown, so that whole numbers are precise enough."""
MARGIN, GAP, LARGEST = 10, 20, 300
HALF = (WIDTH - GAP) / 2


def draw(said: Mapping[str, Any], poses: Poses, name: str, label: str) -> str:
    """Return the SVG of a drawing; ``name`` is an id of its own. Raises PoseFault where a pose cannot be taken."""
    scene = make_scene(said, poses)
    halves = [shapes_in(scene, which) for which in ("start", "end")]
    ways = [[scene.camera.spot(point) for point in arrow] for arrow in scene.arrows]
    scale, places = _fit(halves, ways)
    first, second = (
        [Path(shape.style, shape.path(scale, *place)) for shape in shapes]
        for shapes, place in zip(halves, places, strict=True)
    )
    drawn = shared(name, first, second, places[1][0] - places[0][0])
    arrows = "".join(_arrow(way, scale, *places[1]) for way in ways)
    sign = f'<path {ATTRIBUTES["sign"]} d="M{WIDTH // 2 - 5} {HEIGHT // 2 - 12}l10 12-10 12"/>'
    return (
        f'<svg class="sc-drawing" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH // 2}" height="{HEIGHT // 2}" '
        f'role="img" aria-label="{escape(label)}" stroke-linejoin="round" stroke-linecap="round">'
        f"<g {BODY}>{drawn}</g>{sign}{arrows}</svg>"
    )


def _fit(halves: list[list[Shape]], arrows: list[list[Spot]]) -> tuple[float, list[Spot]]:
    """Return the scale of both halves and where the origin of each is put."""
    boxes = []
    for shapes in halves:
        spots = [spot for shape in shapes for spot in shape.bounds()]
        spots += [spot for arrow in arrows for spot in arrow] if shapes is halves[1] else []
        xs, ys = [x for x, _ in spots], [y for _, y in spots]
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    room = (HALF - 2 * MARGIN, HEIGHT - 2 * MARGIN)
    bottom = max(box[3] for box in boxes)
    high = bottom - min(box[1] for box in boxes)
    scale = min(LARGEST, *(room[0] / (box[2] - box[0]) for box in boxes), room[1] / high)
    y0 = HEIGHT - MARGIN - bottom * scale - (room[1] - high * scale) / 2
    places = []
    for i, box in enumerate(boxes):
        centre = HALF / 2 + i * (HALF + GAP)
        # Whole numbers, so that what is the same in both halves is the same path.
        places.append((round(centre - (box[0] + box[2]) / 2 * scale), round(y0)))
    return scale, places


def _arrow(spots: list[Spot], scale: float, x0: float, y0: float) -> str:
    dots = [(x * scale + x0, y * scale + y0) for x, y in spots]
    start, end = dots[0], dots[-1]
    chord = hypot(end[0] - start[0], end[1] - start[1])
    if chord < 4:
        return ""
    control = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    if len(dots) == 3:
        aside = (2 * (dots[1][0] - control[0]), 2 * (dots[1][1] - control[1]))
        share = min(1.0, 0.7 * chord / max(hypot(*aside), 1e-6))
        control = (control[0] + share * aside[0], control[1] + share * aside[1])
    way, size = atan2(end[1] - control[1], end[0] - control[0]), min(14.0, 0.6 * chord)
    head = "".join(
        f"M{joined(*end)}L{joined(end[0] - size * cos(way + turn), end[1] - size * sin(way + turn))}"
        for turn in (pi / 6, -pi / 6)
    )
    path = f"M{joined(*start)}Q{joined(*control)} {joined(*end)}{head}"
    return f'<path {ATTRIBUTES["halo"]} d="{path}"/><path {ATTRIBUTES["arrow"]} d="{path}"/>'
