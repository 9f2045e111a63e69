"""Whatever the angles, as long as joints allow them: bones keep their length, and the picture holds the body."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sciatica.drawing import body
from sciatica.drawing.camera import Camera
from sciatica.drawing.joints import SIDED, SIDES, WHOLE
from sciatica.drawing.picture import HEIGHT, WIDTH, draw
from sciatica.drawing.reaching import reach_to
from sciatica.drawing.shapes import figure_shapes
from sciatica.drawing.skeleton import skeleton
from sciatica.drawing.space import length, minus
from tests.unit.test_drawing import corners

JOINTS = WHOLE | {f"{side}_{name}": joint for name, joint in SIDED.items() for side in SIDES}
ANGLES = st.fixed_dictionaries(
    {}, optional={name: st.floats(joint.least, joint.most, allow_nan=False) for name, joint in JOINTS.items()}
)
VIEWS = st.tuples(st.floats(-180, 180), st.floats(0, 60))
BONES = {
    ("hip", "knee"): body.THIGH, ("knee", "ankle"): body.SHANK, ("shoulder", "elbow"): body.UPPER_ARM,
    ("elbow", "wrist"): body.FOREARM, ("wrist", "palm"): body.PALM,
}  # fmt: skip


def lengths(made):
    for (one, two), size in BONES.items():
        for side in SIDES:
            yield length(minus(made.points[f"{side}_{one}"], made.points[f"{side}_{two}"])), size


@given(ANGLES)
def test_bones_keep_their_length(angles):
    assert all(found == pytest.approx(size, abs=1e-9) for found, size in lengths(skeleton(angles)))


@given(ANGLES, st.tuples(*[st.floats(-1.5, 1.5)] * 3), st.booleans())
def test_an_arm_that_reaches_keeps_its_length_too(angles, goal, flat):
    made = skeleton(angles)
    short = reach_to(made, "left", goal, flat)
    assert all(found == pytest.approx(size, abs=1e-6) for found, size in lengths(made))
    assert math.isfinite(short)


@given(ANGLES, VIEWS)
def test_every_outline_has_numbers(angles, view):
    shapes = figure_shapes(skeleton(angles), Camera(*view), "person")
    assert all(math.isfinite(value) for shape in shapes for spot in shape.bounds() for value in spot)


@settings(max_examples=40)
@given(ANGLES, ANGLES, VIEWS)
def test_the_picture_holds_the_body(start, end, view):
    said = {"start": start, "end": end, "view": view[0], "tilt": view[1]}
    svg = draw(said, {}, "any", "Any pose")
    for path in svg.split(' d="')[1:]:
        for x, y in corners(path.split('"')[0]):
            assert 0 <= x <= WIDTH
            assert 0 <= y <= HEIGHT
