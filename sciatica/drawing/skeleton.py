"""From joint angles to points in space."""

from dataclasses import dataclass

from sciatica.drawing import body
from sciatica.drawing.joints import SIDES
from sciatica.drawing.space import (
    Frame,
    Vector,
    add,
    along,
    level,
    pitch,
    roll,
    turned,
    yaw,
)

Angles = dict[str, float]
OUT = {"left": 1.0, "right": -1.0}


@dataclass
class Skeleton:
    """Where each joint and each end of the body is."""

    points: dict[str, Vector]
    frames: dict[str, Frame]

    def move(self, way: Vector) -> None:
        """Carry the whole body along ``way``."""
        self.points = {name: add(point, way) for name, point in self.points.items()}

    def lowest(self, names: list[str]) -> float:
        """Return how high above the floor the lowest of these points is, with the flesh around it."""
        return min(self.points[name][2] - radius_of(name) for name in names)

    def middle(self, names: list[str]) -> Vector:
        """Return the middle of these points."""
        total = (0.0, 0.0, 0.0)
        for name in names:
            total = add(total, self.points[name], 1 / len(names))
        return total


def radius_of(point: str) -> float:
    """Return how thick the body is around ``point``."""
    return body.RADII[point.removeprefix("left_").removeprefix("right_")]


def skeleton(angles: Angles) -> Skeleton:
    """Return the body with these angles, its hips in the middle of the floor; an angle left out is 0."""
    a = Rest(angles)
    frame = turned(turned(turned(yaw(a["face"]), roll(a["tip"])), pitch(a["lean"])), yaw(a["roll"]))
    made = Skeleton({"middle": (0.0, 0.0, 0.0)}, {"pelvis": frame})
    _spine(made, a)
    for side in SIDES:
        _leg(made, a, side)
        _arm(made, a, side)
    return made


class Rest(dict):
    """Angles of which the ones left out are 0."""

    def __missing__(self, key: str) -> float:
        return 0.0


# Each vertebral stretch, its lengths, and the level of the trunk that each of them ends at.
_SPINE = (
    ("low_back", body.LOW_BACK, ("", "waist", "ribs")),
    ("upper_back", body.UPPER_BACK, ("", "chest", "")),
)


def _spine(made: Skeleton, a: Angles) -> None:
    frame, point = made.frames["pelvis"], made.points["middle"]
    _across(made, "pelvis", add(point, frame[2], 0.012), frame)
    point = add(point, frame[2], body.SACRUM)
    for name, lengths, after in _SPINE:
        share = turned(turned(yaw(a["twist"] / 6), roll(a["bend"] / 6)), pitch(a[name] / 3))
        for size, level_name in zip(lengths, after, strict=True):
            frame = turned(frame, share)
            point = add(point, frame[2], size)
            if level_name:
                _across(made, level_name, point, frame)
        made.frames[name] = frame
    _across(made, "shoulders", point, frame)
    made.points["top"] = point
    share = turned(turned(yaw(a["neck_turn"] / 2), roll(a["neck_bend"] / 2)), pitch(a["neck"] / 2))
    for size in body.NECK:
        frame = turned(frame, share)
        point = add(point, frame[2], size)
    made.frames["head"] = frame
    made.points["neck"] = point
    places = {"skull": body.SKULL, "jaw": body.JAW, "nose": body.NOSE, "crown": body.CROWN, "nape": body.NAPE}
    made.points |= {name: add(point, along(frame, place)) for name, place in places.items()}


def _across(made: Skeleton, name: str, point: Vector, frame: Frame) -> None:
    half, thick = body.LEVELS[name]
    for side in SIDES:
        made.points[f"{side}_{name}"] = add(point, frame[1], OUT[side] * (half - thick))


def _leg(made: Skeleton, a: Angles, side: str) -> None:
    out = OUT[side]
    pelvis = made.frames["pelvis"]
    hip = add(made.points["middle"], pelvis[1], out * body.HIP_APART)
    turn = turned(turned(pitch(-a[f"{side}_hip"]), roll(-out * a[f"{side}_hip_out"])), yaw(out * a[f"{side}_hip_turn"]))
    thigh = turned(pelvis, turn)
    knee = add(hip, thigh[2], -body.THIGH)
    shank = turned(thigh, pitch(a[f"{side}_knee"]))
    made.points |= {f"{side}_hip": hip, f"{side}_knee": knee}
    below_knee(made, a, side, shank)


def below_knee(made: Skeleton, a: Angles, side: str, shank: Frame, flat: bool = False) -> None:
    """Put calf and foot below a knee that has its place."""
    knee = made.points[f"{side}_knee"]
    ankle = add(knee, shank[2], -body.SHANK)
    calf = add(add(knee, shank[2], -0.3 * body.SHANK), shank[0], -0.008)
    foot = level(shank) if flat else turned(shank, pitch(-a[f"{side}_ankle"]))
    ball = add(ankle, along(foot, body.BALL))
    toes = turned(foot, pitch(-a[f"{side}_toes"]))
    made.frames |= {f"{side}_shank": shank, f"{side}_foot": foot}
    made.points |= {f"{side}_ankle": ankle, f"{side}_calf": calf, f"{side}_ball": ball}
    made.points |= {
        f"{side}_heel": add(ankle, along(foot, body.HEEL)),
        f"{side}_toe": add(ball, along(toes, body.TOE)),
    }


def _arm(made: Skeleton, a: Angles, side: str) -> None:
    out = OUT[side]
    chest = made.frames["upper_back"]
    shoulder = add(add(made.points["top"], chest[1], out * body.SHOULDER_APART), chest[2], -0.012)
    turn = turned(
        turned(pitch(-a[f"{side}_shoulder"]), roll(-out * a[f"{side}_arm_out"])), yaw(out * a[f"{side}_arm_turn"])
    )
    upper = turned(chest, turn)
    elbow = add(shoulder, upper[2], -body.UPPER_ARM)
    fore = turned(upper, pitch(-a[f"{side}_elbow"]))
    made.points |= {f"{side}_shoulder": shoulder, f"{side}_elbow": elbow}
    wrist = add(elbow, fore[2], -body.FOREARM)
    frame = turned(fore, pitch(-a[f"{side}_wrist"]))
    hand(made, side, wrist, frame)


def hand(made: Skeleton, side: str, wrist: Vector, frame: Frame) -> None:
    """Put a hand on a wrist."""
    made.points[f"{side}_wrist"] = wrist
    made.points[f"{side}_palm"] = add(wrist, frame[2], -body.PALM)
    made.points[f"{side}_fingers"] = add(wrist, frame[2], -(body.HAND - body.RADII["fingers"]))
    made.frames[f"{side}_hand"] = frame
