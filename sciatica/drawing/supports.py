"""All that the drawings know beside people."""

from collections.abc import Callable

from sciatica.drawing import furniture, things
from sciatica.drawing.held import Held
from sciatica.drawing.shapes import Shape

Maker = Callable[[Held], list[Shape]]

FURNITURE: dict[str, Maker] = {
    "mat": furniture.mat, "plinth": furniture.plinth, "chair": furniture.chair, "stool": furniture.chair,
    "step": furniture.step, "table": furniture.table, "shelf": furniture.shelf, "stairs": furniture.stairs,
    "mark": furniture.mark, "rail": furniture.rail, "block": furniture.a_block,
}  # fmt: skip
THINGS: dict[str, Maker] = {
    "pillow": things.pillow, "towel": things.towel, "band": things.band, "strap": things.strap, "belt": things.band,
    "stick": things.stick, "box": things.box, "bag": things.bag, "kettlebell": things.kettlebell, "ball": things.ball,
    "paper": things.paper,
}  # fmt: skip
KINDS = (*FURNITURE, *THINGS)
NEED_TO = ("band", "belt", "stick")
"""What has two ends."""


def shapes_of(held: Held) -> list[Shape]:
    """Return what is seen of a support."""
    shapes = (FURNITURE | THINGS)[held.said["kind"]](held)
    if held.said.get("over"):
        for shape in shapes:
            shape.depth = -9.0
    return shapes
