"""The exercise library: content/exercises/*.yml, shown as cards."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sciatica.bibliography import load_references
from sciatica.catalogue import Catalogue
from sciatica.content_folder import ContentFolder
from sciatica.evidence import load_evidence
from sciatica.exercise_card import Known, card_html
from sciatica.exercise_ladder import ladder_faults, rungs
from sciatica.fields import Fault, leads_nowhere, texts
from sciatica.models import Exercise
from sciatica.paths import CONTENT
from sciatica.poses import drawing_faults, drawing_html, load_poses, read_poses
from sciatica.precautions import load_precautions, precaution_faults, read_precautions


def _unresolved(raw: Mapping[str, Any], catalogue: Catalogue) -> Iterator[Fault]:
    for position, entry_id in enumerate(texts(raw, "evidence")):
        yield from leads_nowhere(("evidence", position), entry_id, catalogue.evidence.ids, "evidence entry")
    yield from precaution_faults(raw, read_precautions(catalogue.content)[0])
    cards = rungs(catalogue.content / EXERCISES.name)
    if isinstance(raw.get("id"), str):
        yield from ladder_faults(raw, raw["id"], cards)


class ExerciseFolder(ContentFolder[Exercise]):
    """The exercises, whose drawings share poses."""

    def _faults(self, content_id: str, catalogue: Catalogue, content: Path, raw: Any) -> Iterator[Fault]:
        yield from super()._faults(content_id, catalogue, content, raw)
        if isinstance(raw, Mapping):
            yield from drawing_faults(raw, read_poses(content)[0])


EXERCISES = ExerciseFolder("exercises", Exercise, "exercise", _unresolved)


class ExerciseCards:
    """Exercises and techniques as cards; shown as HTML in a notebook and on the site."""

    def __init__(self, exercises: list[Exercise], content: Path) -> None:
        self.exercises = exercises
        self._content = content

    def __repr__(self) -> str:
        return f"ExerciseCards({', '.join(repr(exercise.id) for exercise in self.exercises)})"

    def _repr_html_(self) -> str:
        known = Known(load_evidence(self._content), load_references(self._content), load_precautions(self._content))
        poses = load_poses(self._content)
        cards = (card_html(each, known, drawing_html(each, poses)) for each in self.exercises)
        return f'<div class="sc-cards">{"".join(cards)}</div>'


def cards(*exercise_ids: str, content: Path = CONTENT) -> ExerciseCards:
    """Return the cards of these exercises, in this order.

    Raises UnknownName, which names the nearest ids, and ContentError with every fault of a file.
    """
    return ExerciseCards([EXERCISES.load(exercise_id, content) for exercise_id in exercise_ids], content)
