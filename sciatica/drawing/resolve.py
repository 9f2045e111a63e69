"""From what an author wrote to two stances: named poses, what the end takes over from the start, places to reach."""

from collections.abc import Mapping
from typing import Any

from sciatica.drawing.joints import angle_names, spread
from sciatica.drawing.skeleton import Skeleton
from sciatica.drawing.space import Vector, add, along, level
from sciatica.drawing.stance import PART_NAMES, PoseFault, Stance, check_floor, middle_of, take

Layer = Mapping[str, Any]
Poses = Mapping[str, Layer]
_ANGLES = frozenset(angle_names())
_TAKEN_OVER = ("rests_on", "raised", "reach", "by", "at")


def layered(poses: Poses, before: Layer, said: Layer) -> dict[str, Any]:
    """Return ``said`` over the pose it names, or over ``before`` where it names none."""
    base = poses[said["pose"]] if said.get("pose") else before
    angles = spread(angles_of(base)) | spread(angles_of(said))
    rest = {name: base[name] for name in _TAKEN_OVER if base.get(name) is not None}
    if said.get("pose") and "at" not in base and before.get("at") is not None:
        rest["at"] = before["at"]
    return angles | rest | {name: said[name] for name in _TAKEN_OVER if said.get(name) is not None}


def angles_of(layer: Layer) -> dict[str, float]:
    """Return the angles of a layer."""
    return {name: float(angle) for name, angle in layer.items() if name in _ANGLES and angle is not None}


def stand(layer: Layer, base: float, other: Skeleton | None = None) -> Skeleton:
    """Return the body of a layer; ``other`` is whom it may reach for. Raises PoseFault."""
    raised = {part: height / 100 for part, height in (layer.get("raised") or {}).items()}
    plain = Stance(angles_of(layer), tuple(layer.get("rests_on") or ()), raised, {}, base)
    at = percent(layer.get("at") or [0, 0, 0])
    made = take(plain, at)
    if wanted := layer.get("reach"):
        reach = {part: _target(made, other, part, place, layer) for part, place in wanted.items()}
        made = take(plain._replace(reach=reach), at)
    check_floor(plain, made)
    return made


def _target(made: Skeleton, other: Skeleton | None, part: str, place: Any, layer: Layer) -> Vector:
    way = (layer.get("by") or {}).get(part) or [0, 0, 0]
    if not isinstance(place, str):
        middle = made.points["middle"]
        return add((middle[0], middle[1], 0.0), along(level(made.frames["pelvis"]), percent(place)))
    return add(find(place, made, other), percent(way))


def find(place: str, made: Skeleton, other: Skeleton | None) -> Vector:
    """Return where the part ``place`` is, which may be another person's."""
    who, dot, part = place.rpartition(".")
    body = other if dot else made
    if body is None or part not in PART_NAMES or who not in ("", "person", "therapist"):
        raise PoseFault(f"there is no part {place!r} to reach for")
    return middle_of(body, part)


def percent(way: list[float]) -> Vector:
    """Return a way that was told in percent of stature."""
    return (way[0] / 100, way[1] / 100, way[2] / 100)


def halfway(one: Layer, two: Layer) -> dict[str, Any]:
    """Return a layer between two, for the path that a part takes."""
    a, b = spread(angles_of(one)), spread(angles_of(two))
    angles = {name: (a.get(name, 0.0) + b.get(name, 0.0)) / 2 for name in a.keys() | b.keys()}
    return angles | {name: two[name] for name in ("rests_on", "raised", "reach") if two.get(name)}
