"""What figures lie, sit and stand on: it stays where one of the poses puts it."""

from sciatica.drawing.held import Held, behind, extent, under
from sciatica.drawing.resolve import percent
from sciatica.drawing.shapes import Shape, block, line, rod, slab
from sciatica.drawing.space import Vector, add

PLINTH_HEIGHT = 0.38


def mat(held: Held) -> list[Shape]:
    """Return a mat as long as all who lie on it."""
    low, high = extent(held.lying)
    wide = max(0.2, high[1] - low[1]) / 2
    middle = (low[1] + high[1]) / 2
    ends = (low[0] - 0.04, middle - wide, -0.014), (high[0] + 0.04, middle + wide, 0.0)
    return behind(slab("mat", held.camera, *ends), 3.0)


def plinth(held: Held) -> list[Shape]:
    """Return a treatment table under someone who lies."""
    low, high = extent((held.lying[0],))
    x0, x1 = (low[0] + high[0]) / 2 - 0.56, (low[0] + high[0]) / 2 + 0.56
    top = PLINTH_HEIGHT
    board = slab("wood", held.camera, (x0, -0.17, top - 0.05), (x1, 0.17, top))
    legs = [_leg(held, (x, y, 0.0), top) for x in (x0 + 0.1, x1 - 0.1) for y in (-0.13, 0.13)]
    return [*under(held, legs, 0.06), *under(held, board, 0.05)]


def chair(held: Held) -> list[Shape]:
    """Return a chair, or a stool, under someone who sits or whatever rests on it."""
    frame = held.facing()
    at = held.said.get("at") or "buttocks"
    middle = held.point(at)
    top = held.top(at) + percent(held.said.get("by") or [0, 0, 0])[2]
    deep, wide, _ = held.size(0.25, 0.24, 0.0)
    centre = add(middle, frame[0], 0.06)
    seat = block("wood", held.camera, (centre[0], centre[1], top - 0.014), (deep, wide, 0.028), frame)
    shapes = behind(seat, 0.3)
    for a in (-1, 1):
        for b in (-1, 1):
            foot = add(add(centre, frame[0], a * (deep / 2 - 0.02)), frame[1], b * (wide / 2 - 0.02))
            shapes.append(_leg(held, foot, top))
    if held.said["kind"] == "chair":
        back = add(centre, frame[0], -deep / 2 + 0.008)
        for height, z in ((0.09, 0.235), (0.05, 0.12)):
            middle = (back[0], back[1], top + z)
            shapes += behind(block("wood", held.camera, middle, (0.018, wide, height), frame), 0.35)
        for b in (-1, 1):
            x, y, _ = add(back, frame[1], b * (wide / 2 - 0.015))
            post = line("frame", held.camera, [(x, y, top), (x, y, top + 0.27)])
            shapes += behind([post], 0.4)
    return shapes


def _leg(held: Held, foot: Vector, top: float) -> Shape:
    leg = line("frame", held.camera, [(foot[0], foot[1], 0.0), (foot[0], foot[1], top - 0.028)])
    leg.depth += 0.5
    return leg


def step(held: Held) -> list[Shape]:
    """Return a box under a foot."""
    at = held.said.get("at") or "left_foot"
    middle, top = held.point(at), held.top(at)
    long, wide, high = held.size(0.24, 0.26, 0.0)
    thick = high or top
    centre = (middle[0], middle[1], top - thick / 2)
    return behind(block("wood", held.camera, centre, (long, wide, thick), held.facing()), 0.3)


def table(held: Held) -> list[Shape]:
    """Return a table under what leans on it."""
    at = held.said.get("at") or "hands"
    frame = held.facing()
    long, wide, _ = held.size(0.28, 0.36, 0.0)
    middle = held.point(at)
    top = held.top(at) + percent(held.said.get("by") or [0, 0, 0])[2]
    centre = add(middle, frame[0], long / 2 - 0.07)
    shapes = behind(block("wood", held.camera, (centre[0], centre[1], top - 0.014), (long, wide, 0.028), frame), 0.25)
    for a in (-1, 1):
        for b in (-1, 1):
            foot = add(add(centre, frame[0], a * (long / 2 - 0.025)), frame[1], b * (wide / 2 - 0.025))
            shapes.append(_leg(held, foot, top))
    return shapes


def shelf(held: Held) -> list[Shape]:
    """Return a board on the wall, with the wall behind it."""
    frame, middle = held.facing(), held.point(held.said.get("at") or "hands")
    top = middle[2]
    board = block("wood", held.camera, (middle[0] + 0.05, middle[1], top - 0.012), (0.2, 0.36, 0.024), frame)
    wall = middle[0] + 0.15
    bracket = line("frame", held.camera, [(wall, middle[1], top - 0.17), (wall, middle[1], top)])
    return behind([*board, bracket], 0.3)


def stairs(held: Held) -> list[Shape]:
    """Return three stairs, the first of them under a foot."""
    at = held.said.get("at") or "left_foot"
    middle, frame = held.point(at), held.facing()
    rise = held.top(at)
    run, wide, _ = held.size(0.17, 0.34, 0.0)
    shapes: list[Shape] = []
    for i in (3, 2, 1):
        centre = add(middle, frame[0], (i - 1) * run + 0.02)
        middle_of_it, size = (centre[0], centre[1], i * rise / 2), (run, wide, i * rise)
        shapes += behind(block("wood", held.camera, middle_of_it, size, frame), 1.0 + 0.1 * i)
    return shapes


def mark(held: Held) -> list[Shape]:
    """Return a cone on the floor."""
    x, y, _ = held.point(held.said.get("at") or "middle")
    return behind([rod("mark", held.camera, [((x, y, 0.012), 0.035), ((x, y, 0.09), 0.008)])], 0.6)


def rail(held: Held) -> list[Shape]:
    """Return a handrail on two posts, level or along stairs."""
    hand, frame = held.point(held.said.get("at") or "right_hand"), held.facing()
    long, _, rise = held.size(0.5, 0.0, 0.0)
    slope = (0.0, 0.0, rise)
    one, two = add(add(hand, frame[0], -long / 2), slope, -0.5), add(add(hand, frame[0], long / 2), slope, 0.5)
    # On stairs a post stands as much higher as its rail does.
    feet = [(p[0], p[1], max(0.0, p[2] - hand[2]) if rise else 0.0) for p in (one, two)]
    posts = [line("rail", held.camera, [top, foot]) for top, foot in zip((one, two), feet, strict=True)]
    return behind([line("rail", held.camera, [one, two]), *posts], 0.3)


def a_block(held: Held) -> list[Shape]:
    """Return a block whose middle is where the author says, standing on the floor."""
    long, wide, high = held.size(0.2, 0.2, 0.12)
    x, y, _ = held.point(held.said.get("at") or "middle")
    return behind(block("wood", held.camera, (x, y, high / 2), (long, wide, high), held.facing()), 0.3)
