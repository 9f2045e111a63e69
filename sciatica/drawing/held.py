"""A support in one picture: which bodies are there, and where the parts are that touch it."""

from typing import NamedTuple

from sciatica.drawing.camera import Camera
from sciatica.drawing.resolve import percent
from sciatica.drawing.shapes import Shape
from sciatica.drawing.skeleton import Skeleton, radius_of
from sciatica.drawing.space import Frame, Vector, add, level, turned, yaw
from sciatica.drawing.stance import PoseFault, middle_of, points_of


class Held(NamedTuple):
    """A support in one picture: where it is, and what is seen of it."""

    made: Skeleton
    other: Skeleton | None
    camera: Camera
    said: dict
    lying: tuple[Skeleton, ...]
    """The person in each pose that is shown on it, for what is as long as both need."""

    def where(self, name: str) -> tuple[Skeleton, str]:
        """Return the body and the part that the author names."""
        who, dot, part = name.rpartition(".")
        made = self.other if who == "therapist" else self.made
        try:
            points_of(part)
        except KeyError:
            made = None
        if made is None or (dot and who not in ("person", "therapist")):
            raise PoseFault(f"there is no part {name!r} to put a {self.said['kind']} at")
        return made, part

    def point(self, name: str, way: str = "by") -> Vector:
        """Return the place of a part, and how far from there."""
        made, part = self.where(name)
        return add(middle_of(made, part), percent(self.said.get(way) or [0, 0, 0]))

    def top(self, name: str) -> float:
        """Return how high the lowest of a part is."""
        made, part = self.where(name)
        return made.lowest(points_of(part))

    def size(self, *usual: float) -> Vector:
        """Return what the author gave, else what is usual."""
        return percent(self.said["size"]) if self.said.get("size") else usual  # type: ignore[return-value]

    def facing(self) -> Frame:
        """Return the directions of who is at it, laid flat."""
        made, _ = self.where(self.said.get("at") or "middle")
        return turned(level(made.frames["pelvis"]), yaw(self.said.get("turn") or 0))


def extent(bodies: tuple[Skeleton, ...]) -> tuple[Vector, Vector]:
    """Return the two corners of the box around bodies."""
    points = [(p, radius_of(name)) for made in bodies for name, p in made.points.items() if name != "middle"]
    low = tuple(min(p[i] - r for p, r in points) for i in range(3))
    high = tuple(max(p[i] + r for p, r in points) for i in range(3))
    return low, high  # type: ignore[return-value]


def under(held: Held, shapes: list[Shape], by: float) -> list[Shape]:
    """Bring what a person lies on just behind the person, whatever its own depth."""
    for shape in shapes:
        shape.depth = held.camera.depth(held.made.points["middle"]) + by
    return shapes


def behind(shapes: list[Shape], by: float = 2.0) -> list[Shape]:
    """Move shapes farther away in the order of drawing."""
    for shape in shapes:
        shape.depth += by
    return shapes
