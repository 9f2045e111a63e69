"""What figures hold, pull on and rest on cushions of: it moves with the body."""

from sciatica.drawing.held import Held, behind, under
from sciatica.drawing.shapes import Shape, block, line, rod
from sciatica.drawing.space import add, length, minus, unit


def pillow(held: Held) -> list[Shape]:
    """Return a pillow around a place."""
    middle, (long, wide, high) = held.point(held.said.get("at") or "head"), held.size(0.15, 0.2, 0.05)
    radius = high / 2
    x, y = long / 2 - radius, wide / 2 - radius
    ends = [add(middle, (a * x, b * y, 0.0)) for a in (-1, 1) for b in (-1, 1)]
    return under(held, [rod("soft", held.camera, [(end, radius) for end in ends])], 0.02)


def towel(held: Held) -> list[Shape]:
    """Return a rolled towel across the body."""
    middle, (_, wide, high) = held.point(held.said.get("at") or "head"), held.size(0.0, 0.2, 0.05)
    ends = [add(middle, (0.0, wide / 2, 0.0), b) for b in (-1, 1)]
    return under(held, [rod("soft", held.camera, [(end, high / 2) for end in ends])], 0.02)


def band(held: Held) -> list[Shape]:
    """Return a band or belt between two places."""
    start = held.point(held.said.get("at") or "left_knee")
    points = [start, held.point(held.said["to"], "end_by")]
    shape = line(held.said["kind"], held.camera, points)
    shape.depth -= 0.3
    return [shape]


def strap(held: Held) -> list[Shape]:
    """Return a strap that two hands hold around a part."""
    far = held.point(held.said.get("to") or "left_knee", "end_by")
    hands = [held.made.points[f"{side}_palm"] for side in ("left", "right")]
    shape = line("strap", held.camera, [hands[0], far, hands[1]])
    shape.depth = -3.0
    return [shape]


def stick(held: Held) -> list[Shape]:
    """Return a stick through two places."""
    one, two = held.point(held.said["at"]), held.point(held.said["to"], "end_by")
    way = minus(two, one)
    beyond = held.size(0.1, 0.0, 0.0)[0]
    if length(way) > 1e-6:
        one, two = add(one, unit(way), -beyond), add(two, unit(way), beyond)
    shape = line("stick", held.camera, [one, two])
    shape.depth += 0.2
    return [shape]


def box(held: Held) -> list[Shape]:
    """Return a box between the hands."""
    at = held.said.get("at") or "hands"
    middle, frame = held.point(at), held.facing()
    shapes = block("load", held.camera, middle, held.size(0.16, 0.20, 0.13), frame)
    for shape in shapes:
        shape.depth -= 0.05
    return shapes


def kettlebell(held: Held) -> list[Shape]:
    """Return a kettlebell that hangs from a hand."""
    hand = held.point(held.said.get("at") or "right_hand")
    made = rod("load", held.camera, [(add(hand, (0.0, 0.0, -0.085)), 0.045), (add(hand, (0.0, 0.0, -0.03)), 0.016)])
    return [made]


def bag(held: Held) -> list[Shape]:
    """Return a bag that hangs from a hand."""
    hand = held.point(held.said.get("at") or "right_hand")
    low = [(add(hand, (x, 0.0, -0.19)), 0.025) for x in (-0.055, 0.055)]
    high = [(add(hand, (x, 0.0, -0.085)), 0.018) for x in (-0.05, 0.05)]
    handle = line("stick", held.camera, [add(hand, (-0.04, 0.0, -0.09)), hand, add(hand, (0.04, 0.0, -0.09))])
    return [rod("load", held.camera, [*low, *high]), handle]


def ball(held: Held) -> list[Shape]:
    """Return a ball."""
    radius = held.size(0.09, 0.0, 0.0)[0] / 2
    return [rod("load", held.camera, [(held.point(held.said.get("at") or "hands"), radius)])]


def paper(held: Held) -> list[Shape]:
    """Return a sheet of paper."""
    middle, size = held.point(held.said.get("at") or "right_hand"), held.size(0.13, 0.10, 0.006)
    return behind(block("paper", held.camera, middle, size, held.facing()), 0.1)
