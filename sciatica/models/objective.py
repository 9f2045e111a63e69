"""A learning objective: what a learner can do after a chapter."""

from collections.abc import Iterator, Mapping
from typing import Any

from sciatica.fields import Fault, Id, StrictModel, Text

# Nobody can observe these, so no item could show whether they were reached.
UNOBSERVABLE_VERBS = frozenset({"appreciate", "be", "become", "know", "learn", "realise", "understand"})


class Objective(StrictModel):
    """One line of content/objectives.yml."""

    id: Id
    """Begins with the chapter's slug and a hyphen."""
    chapter: Id
    """Slug of the chapter."""
    text: Text
    """Begins with a measurable verb."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield an id that does not begin with its chapter, and a text that begins with an unobservable verb."""
        objective_id, chapter, text = raw.get("id"), raw.get("chapter"), raw.get("text")
        if isinstance(objective_id, str) and isinstance(chapter, str) and not objective_id.startswith(f"{chapter}-"):
            yield Fault(("id",), f"expected an id that begins with {chapter}-", objective_id)
        if isinstance(text, str) and text.split()[:1] and text.split()[0].lower() in UNOBSERVABLE_VERBS:
            yield Fault(("text",), "expected a verb that can be observed at the beginning", text.split()[0])
