"""How the space of the figure is seen on paper: from the side, from the front, or between."""

from math import cos, radians, sin
from typing import NamedTuple

from sciatica.drawing.space import Vector

Spot = tuple[float, float]
VIEW, TILT = 9.0, 10.0
"""A little from the front and from above, so that the far leg is seen beside the near one."""


class Camera(NamedTuple):
    """A view without perspective, so that what is far keeps its size."""

    view: float
    """0 sees a figure's right side, 90 its face, -90 its back."""
    tilt: float
    """How far the viewer looks down."""

    def spot(self, point: Vector) -> Spot:
        """Return where ``point`` is seen: to the right, and down as in a picture."""
        c, s = cos(radians(self.view)), sin(radians(self.view))
        away = -s * point[0] + c * point[1]
        up = point[2] * cos(radians(self.tilt)) + away * sin(radians(self.tilt))
        return (c * point[0] + s * point[1], -up)

    def depth(self, point: Vector) -> float:
        """Return how far away ``point`` is."""
        c, s = cos(radians(self.view)), sin(radians(self.view))
        away = -s * point[0] + c * point[1]
        return away * cos(radians(self.tilt)) - point[2] * sin(radians(self.tilt))
