"""What a picture is made of before it is brought to the size of the paper."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from sciatica.drawing.camera import Camera, Spot
from sciatica.drawing.joints import SIDES
from sciatica.drawing.outline import Circle, around, polygon
from sciatica.drawing.skeleton import Skeleton, radius_of
from sciatica.drawing.space import Frame, Vector, add, dot, minus

TRUNK_LEVELS = ("pelvis", "waist", "ribs", "chest", "shoulders")


@dataclass
class Shape:
    """One area or line of one colour; what is farther away is drawn first."""

    style: str
    depth: float
    rounds: list[list[Circle]] = field(default_factory=list)
    """Outlines around circles; together they are one area."""
    areas: list[list[Spot]] = field(default_factory=list)
    lines: list[list[Spot]] = field(default_factory=list)
    limb: str = ""
    """The arm or leg that it is, if any."""

    def bounds(self) -> Iterator[Spot]:
        """Yield spots that the picture has to hold."""
        for x, y, r in (circle for group in self.rounds for circle in group):
            yield from ((x - r, y - r), (x + r, y + r))
        for spots in (*self.areas, *self.lines):
            yield from spots

    def path(self, scale: float, x0: float, y0: float) -> str:
        """Return the outline in the picture's own units."""
        parts = [around([(x * scale + x0, y * scale + y0, r * scale) for x, y, r in group]) for group in self.rounds]
        for spots in self.areas:
            parts.append(polygon([(x * scale + x0, y * scale + y0) for x, y in spots]))
        for spots in self.lines:
            dots = [(x * scale + x0, y * scale + y0) for x, y in spots]
            parts.append(polygon(dots).removesuffix("z"))
        return "".join(parts)


def figure_shapes(made: Skeleton, camera: Camera, who: str) -> list[Shape]:
    """Return limbs, trunk and head, the farthest first."""

    def circles(names: Iterable[str]) -> list[Circle]:
        return [(*camera.spot(made.points[name]), radius_of(name)) for name in names]

    levels = [[f"{side}_{level}" for side in SIDES] for level in TRUNK_LEVELS]
    middle = camera.depth(made.middle([name for level in levels for name in level]))
    trunk = [circles([*low, *high]) for low, high in pairwise(levels)]
    shapes = [Shape(f"{who}-shirt", middle, trunk), *_head(made, camera, who, circles)]
    for limb, parts in _LIMBS.items():
        depths = {side: _limb_depth(made, camera, side, parts) for side in SIDES}
        nearest = min(depths.values())
        for side, depth in depths.items():
            tone = "far" if depth > nearest + 0.06 else "near"
            rounds = [circles(f"{side}_{name}" for name in part) for part in parts]
            shapes.append(Shape(f"{who}-{tone}", depth, rounds, limb=f"{side}_{limb}"))
    return sorted(shapes, key=lambda shape: -shape.depth)


def _limb_depth(made: Skeleton, camera: Camera, side: str, parts: tuple[tuple[str, ...], ...]) -> float:
    return camera.depth(made.middle([f"{side}_{name}" for name in (parts[0][0], parts[0][-1], parts[1][-1])]))


_LIMBS = {
    "leg": (("hip", "knee"), ("knee", "calf", "ankle"), ("ankle", "heel", "ball"), ("ball", "toe")),
    "arm": (("shoulder", "elbow"), ("elbow", "wrist"), ("wrist", "palm", "fingers")),
}


def _head(made: Skeleton, camera: Camera, who: str, circles: Callable) -> list[Shape]:
    depth = camera.depth(made.points["skull"])
    facing = camera.depth(made.points["nose"]) - depth < -0.03
    # Seen from the front, the hair is behind the face.
    face = [circles(["top", "neck"]), circles(["neck", "skull", "jaw"]), circles(["skull", "nose"])]
    hair = Shape(f"{who}-hair", depth + (0.001 if facing else -0.001), [circles(["crown", "nape"])])
    return [Shape(f"{who}-near", depth, face), hair]


def block(style: str, camera: Camera, middle: Vector, size: Vector, frame: Frame) -> list[Shape]:
    """Return the sides of a box that are seen; ``size`` is told in the directions of ``frame``."""
    half = tuple(value / 2 for value in size)
    shapes = []
    for axis in range(3):
        for sign in (-1.0, 1.0):
            normal = minus((0.0, 0.0, 0.0), frame[axis]) if sign < 0 else frame[axis]
            if camera.depth(add(middle, normal)) - camera.depth(middle) > -0.02:
                continue
            face = add(middle, frame[axis], sign * half[axis])
            one, two = [i for i in range(3) if i != axis]
            corners = [
                camera.spot(add(add(face, frame[one], a * half[one]), frame[two], b * half[two]))
                for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))
            ]
            tone = f"{style}-top" if dot(normal, (0.0, 0.0, 1.0)) > 0.7 else style
            shapes.append(Shape(tone, camera.depth(middle), areas=[corners]))
    return shapes


def slab(style: str, camera: Camera, low: Vector, high: Vector) -> list[Shape]:
    """Return a box between two corners, its sides along the room's directions."""
    middle = tuple((a + b) / 2 for a, b in zip(low, high, strict=True))
    size = tuple(b - a for a, b in zip(low, high, strict=True))
    return block(style, camera, middle, size, ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)))


def rod(style: str, camera: Camera, ends: list[tuple[Vector, float]]) -> Shape:
    """Return a round body around points, each with its radius."""
    depth = sum(camera.depth(point) for point, _ in ends) / len(ends)
    return Shape(style, depth, [[(*camera.spot(point), radius) for point, radius in ends]])


def line(style: str, camera: Camera, points: list[Vector]) -> Shape:
    """Return a line through points."""
    depth = sum(map(camera.depth, points)) / len(points)
    return Shape(style, depth, lines=[[camera.spot(point) for point in points]])
