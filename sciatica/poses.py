"""Poses that drawings share, and drawings of the exercises: content/poses.yml."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from sciatica.drawing.picture import draw
from sciatica.drawing.stance import PoseFault
from sciatica.errors import ContentError, Problem
from sciatica.fields import Fault, leads_nowhere, said_twice
from sciatica.models import Drawing, Exercise, Pose
from sciatica.paths import CONTENT
from sciatica.stamped_cache import stamped_cache
from sciatica.validation import read_content

Poses = Mapping[str, Mapping[str, Any]]


def load_poses(content: Path = CONTENT) -> Poses:
    """Return the poses by name. Raises ContentError with every fault of the file."""
    poses, problems = read_poses(content)
    if problems:
        raise ContentError(problems)
    return poses


def read_poses(content: Path = CONTENT) -> tuple[Poses, list[Problem]]:
    """Return the poses by name, and what is wrong with the file (then there are none)."""
    return _read(content / "poses.yml")


@stamped_cache
def _read(path: Path) -> tuple[Poses, list[Problem]]:
    # A course without exercises needs no poses.
    poses, problems = read_content(path, list[Pose], _taken) if path.exists() else ([], [])
    return {pose.name: pose.model_dump(exclude_none=True) for pose in poses or []}, problems


def _taken(raw: Any) -> Iterator[Fault]:
    for fault in said_twice({"poses": raw}, "poses", "name", "pose"):
        yield fault._replace(loc=fault.loc[1:])


def drawing_html(exercise: Exercise, poses: Poses) -> str:
    """Return the drawing of an exercise as SVG."""
    label = f"Drawing: {exercise.name}, start and end"
    return draw(exercise.drawing.model_dump(exclude_none=True), poses, f"d-{exercise.id}", label)


def drawing_faults(raw: Mapping[str, Any], poses: Poses) -> Iterator[Fault]:
    """Yield poses that are not there, and what keeps a body from being where ``raw["drawing"]`` puts it."""
    drawing = raw.get("drawing")
    if not isinstance(drawing, Mapping):
        return
    unknown = []
    for field in ("start", "end", "therapist", "therapist_end"):
        if isinstance(drawing.get(field), Mapping):
            unknown += leads_nowhere(("drawing", field, "pose"), drawing[field].get("pose"), poses, "pose")
    yield from unknown
    if not unknown:
        try:
            draw(Drawing.model_validate(drawing).model_dump(exclude_none=True), poses, "drawing", "")
        except ValidationError:
            return  # Told where the model is checked.
        except PoseFault as fault:
            yield Fault(("drawing", *fault.place), str(fault))
