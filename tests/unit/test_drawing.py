"""The drawings of the exercises: whole, within their frame, and with the body where its supports are."""

import math
import re
from xml.etree import ElementTree

import pytest

from sciatica.drawing.furniture import PLINTH_HEIGHT
from sciatica.drawing.joints import SIDES, WHOLE, spread
from sciatica.drawing.picture import HEIGHT, WIDTH
from sciatica.drawing.scene import make_scene, shapes_in
from sciatica.drawing.skeleton import radius_of
from sciatica.drawing.space import length, minus
from sciatica.drawing.stance import SINKS, TOLERANCE, Stance, points_of, take
from sciatica.exercises import EXERCISES
from sciatica.poses import drawing_html, load_poses

ALL = EXERCISES.all()
POSES = load_poses()
SIDEWAYS = ("roll", "tip", "face", "bend", "twist", "neck_turn", "neck_bend")
NUMBER = re.compile(r"-?\d+")

each = pytest.mark.parametrize("exercise", ALL, ids=lambda exercise: exercise.id)


SCENES = {exercise.id: make_scene(exercise.drawing.model_dump(exclude_none=True), POSES) for exercise in ALL}
PICTURES = {exercise.id: drawing_html(exercise, POSES) for exercise in ALL}


def supports_of(exercise, stance):
    """How high above the floor the body may be carried."""
    base = PLINTH_HEIGHT if any(support.kind == "plinth" for support in exercise.drawing.supports) else 0.0
    return [base, *(height / 100 for height in (stance.raised or {}).values())]


def corners(path):
    """Where the lines and arcs of a path begin and end."""
    at = start = (0.0, 0.0)
    for command, rest in re.findall(r"([MlLaQz])([^MlLaQz]*)", path):
        numbers = [int(number) for number in NUMBER.findall(rest)]
        if command in "ML":
            at = start = (numbers[0], numbers[1])
        elif command == "l":
            for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                at = (at[0] + x, at[1] + y)
                yield at
        elif command == "a":
            at = (at[0] + numbers[-2], at[1] + numbers[-1])
        elif command == "Q":
            at = (numbers[2], numbers[3])
        else:
            at = start
        yield at


@each
def test_a_drawing_is_one_well_formed_picture_within_its_frame(exercise):
    svg = PICTURES[exercise.id]
    root = ElementTree.fromstring(svg)
    assert root.get("viewBox") == f"0 0 {WIDTH} {HEIGHT}"
    assert (root.get("width"), root.get("height")) == (str(WIDTH // 2), str(HEIGHT // 2))
    assert root.get("role") == "img"
    assert exercise.name in root.get("aria-label")
    assert " nan" not in svg
    assert not "".join(root.itertext()).strip(), "words belong to the card"
    spots = [spot for path in root.iter("path") for spot in corners(path.get("d"))]
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in spots)
    known = {path.get("id") for path in root.iter("path")}
    assert {use.get("href")[1:] for use in root.iter("use")} <= known


@each
def test_a_drawing_is_light(exercise):
    most = 8_000 if exercise.drawing.therapist else 6_800
    assert len(PICTURES[exercise.id]) < most


@each
def test_start_and_end_differ_to_the_eye(exercise):
    scene = SCENES[exercise.id]
    moved = [length(minus(scene.start.person.points[name], point)) for name, point in scene.end.person.points.items()]
    if scene.start.therapist:
        moved += [
            length(minus(scene.start.therapist.points[name], point))
            for name, point in scene.end.therapist.points.items()
        ]
    assert max(moved) > 0.015


@each
def test_what_carries_the_body_touches_it(exercise):
    scene = SCENES[exercise.id]
    for which in ("start", "end"):
        points = getattr(scene, which).person.points
        lowest = min(point[2] - radius_of(name) for name, point in points.items() if name != "middle")
        gaps = [lowest - height for height in supports_of(exercise, getattr(exercise.drawing, which))]
        assert min(map(abs, gaps)) <= SINKS, f"{which}: {gaps}"
        assert lowest <= max(supports_of(exercise, getattr(exercise.drawing, which))) + TOLERANCE


@each
def test_feet_that_stand_are_flat_on_what_they_stand_on(exercise):
    scene = SCENES[exercise.id]
    said = exercise.drawing
    for stance, picture in ((said.start, scene.start), (said.end, scene.end)):
        raised = stance.raised or {}
        for part in stance.rests_on or ():
            for foot in ("left_foot", "right_foot") if part == "feet" else (part,):
                if foot.endswith("_foot"):
                    floor = raised[foot] / 100 if foot in raised else supports_of(exercise, stance)[0]
                    gaps = [picture.person.points[p][2] - radius_of(p) - floor for p in points_of(foot)]
                    assert max(map(abs, gaps)) <= TOLERANCE


@each
def test_shapes_are_told_from_far_to_near_and_have_numbers(exercise):
    scene = SCENES[exercise.id]
    for which in ("start", "end"):
        shapes = shapes_in(scene, which)
        assert [shape.depth for shape in shapes] == sorted((shape.depth for shape in shapes), reverse=True)
        assert all(math.isfinite(value) for shape in shapes for spot in shape.bounds() for value in spot)


def mirrored(angles: dict[str, float]) -> dict[str, float]:
    """Return the angles of the figure that a mirror shows: left and right change places."""
    swapped = {}
    for name, angle in angles.items():
        side, _, joint = name.partition("_")
        if side in SIDES:
            swapped[f"{SIDES[side == 'left']}_{joint}"] = angle
        else:
            swapped[name] = -angle if name in SIDEWAYS else angle
    return swapped


@pytest.mark.parametrize("name", sorted(POSES))
def test_a_mirrored_pose_is_the_pose_in_a_mirror(name):
    pose = POSES[name]
    angles = spread({key: value for key, value in pose.items() if key in WHOLE or isinstance(value, (int, float))})
    rests = tuple(pose["rests_on"])
    swap = {"left": "right", "right": "left"}

    def other(text):
        side, _, rest = text.partition("_")
        return f"{swap[side]}_{rest}" if side in swap else text

    one = take(Stance(angles, rests))
    two = take(Stance(mirrored(angles), tuple(map(other, rests))))
    for point, (x, y, z) in one.points.items():
        assert two.points[other(point)] == pytest.approx((x, -y, z), abs=1e-6)
