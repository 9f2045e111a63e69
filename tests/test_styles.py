"""The course's own style sheets serve every direction of writing, and move nothing."""

import re

import pytest

from tests.paths import FRONTEND

SHEETS = sorted(
    path for folder in ("case-quiz", "shared", "site", "virtual-patient") for path in (FRONTEND / folder).rglob("*.css")
)
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
# Names of our own, such as --sc-right, may mean what they like.
_DECLARATION = re.compile(r"(?<=[{;])\s*([a-z][a-z-]*)\s*:\s*([^;{}]+)")
_SIDED = re.compile(r"(?:^|-)(?:left|right)(?:-|$)")
_PART = re.compile(r"[^\s(]*\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+")
_MOVING = re.compile(r"(?:^|-)(?:transition|animation)(?:-|$)")


def declarations(path):
    """Pairs of property and value."""
    return _DECLARATION.findall(_COMMENT.sub("", path.read_text("utf-8")))


def is_sided(name, value):
    """Whether the declaration means the left or the right of the screen, not the beginning or the end of a line."""
    parts = _PART.findall(value.replace("!important", ""))
    if name in ("margin", "padding", "inset", "border-width", "border-color"):
        return len(parts) == 4 and parts[1] != parts[3]
    if name == "border-radius":
        return len(parts) == 4 and (parts[0], parts[2]) != (parts[1], parts[3])
    if name in ("text-align", "float", "clear"):
        return value.strip() in ("left", "right")
    return bool(_SIDED.search(name))


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_styles_name_no_left_and_no_right(path):
    sided = [f"{name}: {value.strip()}" for name, value in declarations(path) if is_sided(name, value)]
    assert not sided, f"these need their logical twins, such as margin-inline-start or text-align: end: {sided}"


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_styles_move_nothing(path):
    moving = [f"{name}: {value}" for name, value in declarations(path) if _MOVING.search(name) or "smooth" in value]
    assert not moving, f"readers who are made ill by motion would need a guard around: {moving}"


@pytest.mark.parametrize(
    ("name", "value", "sided"),
    [
        ("margin-left", "1rem", True),
        ("border-right-color", "red", True),
        ("left", "0", True),
        ("text-align", "right", True),
        ("padding", "0 1rem 0 2rem", True),
        ("border-radius", "0 1rem 1rem 0", True),
        ("padding", "0 clamp(1rem, 3vw, 2rem)", False),
        ("border-radius", "1rem 1rem 0 0", False),
        ("margin-inline-start", "1rem", False),
        ("text-align", "end", False),
    ],
)
def test_what_counts_as_sided(name, value, sided):
    assert is_sided(name, value) == sided
