"""The course's content in parts that a page fetches when it needs them, each by its name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sciatica.bank import case_ids, load_case
from sciatica.case_view import case_view, flashcards_view, item_pool_view
from sciatica.flashcards import FLASHCARDS
from sciatica.paths import CONTENT
from sciatica.patient_view import catalogue_view, patient_view
from sciatica.patients import PATIENTS
from sciatica.test_items import TEST_ITEMS

Ids = Callable[[Path], list[str]]
View = Callable[[str, Path], dict[str, Any]]
KINDS: dict[str, tuple[Ids, View]] = {
    "cases": (case_ids, lambda id_, content: case_view(load_case(id_, content), content)),
    "flashcards": (FLASHCARDS.ids, lambda id_, content: flashcards_view(FLASHCARDS.load(id_, content), content)),
    "patients": (PATIENTS.ids, lambda id_, content: patient_view(PATIENTS.load(id_, content), content)),
    # What all patients share is one part.
    "reasoning": (lambda _: ["catalogue"], lambda _, content: catalogue_view(content)),
    "test-items": (TEST_ITEMS.ids, lambda id_, content: item_pool_view(TEST_ITEMS.load(id_, content), content)),
}


def part_names(content: Path = CONTENT) -> list[str]:
    """Return the names of all parts, such as ``cases/first-visit`` or ``flashcards/anatomy``."""
    return [f"{kind}/{id_}" for kind, (ids, _) in KINDS.items() for id_ in ids(content)]


def content_part(name: str, content: Path = CONTENT) -> dict[str, Any]:
    """Return one part as JSON-able data; see `sciatica.case_view`. Raises what its loader raises."""
    kind, id_ = name.split("/")
    return KINDS[kind][1](id_, content)
