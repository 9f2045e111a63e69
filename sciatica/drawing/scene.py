"""Start and end of an exercise as bodies in space, and the shapes that are seen of them."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sciatica.drawing.camera import TILT, VIEW, Camera
from sciatica.drawing.furniture import PLINTH_HEIGHT
from sciatica.drawing.held import Held
from sciatica.drawing.resolve import Poses, halfway, layered, percent, stand
from sciatica.drawing.shapes import Shape, figure_shapes, slab
from sciatica.drawing.skeleton import Skeleton
from sciatica.drawing.space import Vector, add, minus
from sciatica.drawing.stance import PoseFault, middle_of
from sciatica.drawing.supports import THINGS, shapes_of


class Picture(NamedTuple):
    """The bodies of one half of a drawing."""

    person: Skeleton
    therapist: Skeleton | None


class Scene(NamedTuple):
    """A drawing as bodies in space, before it is seen."""

    start: Picture
    end: Picture
    camera: Camera
    said: Mapping[str, Any]
    arrows: list[list[Vector]]


def make_scene(said: Mapping[str, Any], poses: Poses) -> Scene:
    """Return the bodies of both halves. Raises PoseFault."""
    camera = Camera(said.get("view", VIEW), said.get("tilt", TILT))
    base = PLINTH_HEIGHT if any(support["kind"] == "plinth" for support in said.get("supports", ())) else 0.0
    first = layered(poses, {}, said["start"])
    last = layered(poses, first, said["end"])
    start, end = _stand("start", first, base), _stand("end", last, base)
    anchor = said.get("keep") or (first.get("rests_on") or ["middle"])[0]
    stays = minus(middle_of(start, anchor), middle_of(end, anchor))
    end.move(_flat(add(stays, percent(said["end"].get("at") or [0, 0, 0]))))
    therapists: list[Skeleton | None] = [None, None]
    if helper := said.get("therapist"):
        one = layered(poses, {}, helper)
        two = layered(poses, one, said.get("therapist_end") or {})
        therapists = [_stand("therapist", one, 0.0, start), _stand("therapist_end", two, 0.0, end)]
    between = halfway(first, last)
    arrows = [_way(arrow, start, end, between, base, anchor) for arrow in said.get("arrows", ())]
    return Scene(Picture(start, therapists[0]), Picture(end, therapists[1]), camera, said, arrows)


def _stand(place: str, layer: Mapping[str, Any], base: float, other: Skeleton | None = None) -> Skeleton:
    try:
        return stand(layer, base, other)
    except PoseFault as fault:
        fault.place = (place,)
        raise


def _flat(way: Vector) -> Vector:
    return (way[0], way[1], 0.0)


def _way(arrow: Any, start: Skeleton, end: Skeleton, between: dict, base: float, anchor: str) -> list[Vector]:
    """Return where an arrow begins, what it passes and where it ends."""
    if not isinstance(arrow, str):
        part, *ways = arrow
        at = middle_of(end, part)
        return [add(at, percent(ways[i : i + 3])) for i in range(0, len(ways), 3)]
    one, two = middle_of(start, arrow), middle_of(end, arrow)
    if arrow.endswith(("hand", "hands")) and "reach" in between:
        return [one, two]
    try:
        body = stand({name: said for name, said in between.items() if name != "reach"}, base)
    except PoseFault:
        return [one, two]
    body.move(_flat(minus(middle_of(start, anchor), middle_of(body, anchor))))
    return [one, middle_of(body, arrow), two]


def shapes_in(scene: Scene, which: str) -> list[Shape]:
    """Return all that is seen in one half, the farthest first."""
    picture: Picture = getattr(scene, which)
    person = figure_shapes(picture.person, scene.camera, "person")
    here = scene.camera.depth(picture.person.points["middle"])
    shapes = _at_depth(person, here)
    if picture.therapist:
        far = scene.camera.depth(picture.therapist.points["middle"])
        therapist = figure_shapes(picture.therapist, scene.camera, "therapist")
        # Someone behind the person reaches over them.
        over = [shape for shape in therapist if far > here and shape.limb.endswith("arm")]
        shapes += _at_depth([shape for shape in therapist if shape not in over], far) + _at_depth(over, -2.0)
    for support in scene.said.get("supports", ()):
        if support.get("only") in (None, which):
            carried = support["kind"] in THINGS
            source = picture if carried else getattr(scene, support.get("of") or "start")
            shown = (which,) if support.get("only") else ("start", "end")
            lying = tuple(getattr(scene, name).person for name in shown)
            shapes += shapes_of(Held(source.person, source.therapist, scene.camera, support, lying))
    shapes += _floor(scene)
    return sorted(shapes, key=lambda shape: -shape.depth)


def _at_depth(shapes: list[Shape], depth: float) -> list[Shape]:
    """Keep a figure together: its parts hide each other, and nothing comes between them."""
    for place, shape in enumerate(shapes):
        shape.depth = depth - 0.0001 * place
    return shapes


def _floor(scene: Scene) -> list[Shape]:
    feet = [p for picture in (scene.start, scene.end) for body in picture if body for p in body.points.values()]
    x0, x1 = min(p[0] for p in feet) - 0.08, max(p[0] for p in feet) + 0.08
    y0, y1 = min(p[1] for p in feet) - 0.08, max(p[1] for p in feet) + 0.08
    floor = slab("floor", scene.camera, (x0, y0, -0.001), (x1, y1, 0.0))
    for shape in floor:
        shape.depth = 99.0
        shape.style = "floor"
    return floor[-1:]
