"""A number is to be given."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, Markdown, StrictModel, Text, mappings
from sciatica.items.base import Task


class Tolerance(StrictModel):
    """How far a response may lie from the value: either `absolute` or `relative`."""

    absolute: Annotated[float, Field(gt=0)] | None = None
    """In the unit of the value."""
    relative: Annotated[float, Field(gt=0, lt=1)] | None = None
    """As a share of the value, 0 to 1."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a tolerance that says both or nothing."""
        if ("absolute" in raw) == ("relative" in raw):
            yield Fault((), "expected either absolute or relative")


class Slip(StrictModel):
    """A number to which a common mistake leads."""

    value: float
    """The number."""
    rationale: Markdown
    """Which mistake leads to it, and how to avoid it."""


class NumericTask(Task):
    """A task whose response is one number; within the tolerance it is right."""

    type: Literal["numeric"]
    """The item type."""
    value: float
    """The right number."""
    unit: Text | None = None
    """What it counts or measures, shown after the field."""
    tolerance: Tolerance
    """How far a response may lie from the value."""
    rationale: Markdown
    """How to come to the value."""
    slips: list[Slip] = Field(default_factory=list)
    """Numbers to which common mistakes lead."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield slips that the tolerance takes for the value or for an earlier slip."""
        yield from super().faults(raw)
        seen = [raw.get("value")]
        for position, slip in mappings(raw, "slips"):
            number = slip.get("value")
            if any(_near(number, other, raw.get("tolerance")) for other in seen):
                rule = "lies within the tolerance of the value or an earlier slip"
                yield Fault(("slips", position, "value"), rule, number)
            seen.append(number)


def _near(number: Any, other: Any, tolerance: Any) -> bool:
    """Whether ``number`` counts as ``other``; False where the data are no numbers."""
    if not (_is_number(number) and _is_number(other) and isinstance(tolerance, Mapping)):
        return False
    absolute, relative = tolerance.get("absolute"), tolerance.get("relative")
    room = absolute if _is_number(absolute) else abs(other) * relative if _is_number(relative) else 0
    return abs(number - other) <= room


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
