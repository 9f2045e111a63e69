"""What is decided at the end of an encounter."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args

from sciatica.fields import Fault, Id, StrictModel
from sciatica.models.exercise import Phase

Action = Literal["treat", "image", "refer"]
Urgency = Literal["now", "same-day", "days", "weeks"]
URGENCIES: tuple[str, ...] = get_args(Urgency)
"""From the most to the least urgent: hospital at once, by telephone today, within days, within weeks."""
NEEDS = {"treat": ("phase", "first"), "image": ("urgency",), "refer": ("urgency",)}


class Choice(StrictModel):
    """A decision, or those that share the parts named here."""

    action: Action
    """treat, image or refer."""
    phase: Phase | None = None
    """Of a treatment: the phase in which it begins."""
    first: Id | None = None
    """Of a treatment: id of the first step."""
    urgency: Urgency | None = None
    """Of imaging or a referral: how soon."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield parts that belong to another action."""
        needed = _needed(raw)
        for name in ("phase", "first", "urgency"):
            if needed and name in raw and name not in needed:
                yield Fault((name,), f"does not belong to action: {raw['action']}", raw[name])


class Decision(Choice):
    """A decision with all its parts."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield what is missing, besides what does not belong."""
        yield from super().faults(raw)
        for name in _needed(raw):
            if name not in raw:
                yield Fault((name,), f"is required with action: {raw['action']}")


def _needed(raw: Mapping[str, Any]) -> tuple[str, ...]:
    action = raw.get("action")
    return NEEDS.get(action, ()) if isinstance(action, str) else ()
