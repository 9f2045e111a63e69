"""The plan of a visit: its parts with their minutes, which sum to the length of the visit."""

from typing import NamedTuple

from sciatica.choice_of_exercises import Chooser
from sciatica.models.phase_plan import Line, PhasePlan, SessionPart


class PlannedPart(NamedTuple):
    """One part of the visit."""

    part: str
    """Its id in content/phases/plan.yml."""
    name: str
    """As it is read."""
    what: Line
    """What is done, and what that rests on."""
    minutes: int
    """How long."""
    cards: tuple[str, ...]
    """Ids of the cards chosen for it."""


class SessionPlan(NamedTuple):
    """The visit."""

    parts: tuple[PlannedPart, ...]
    """In order."""
    fallen_away: tuple[str, ...]
    """Ids of the parts for which nothing is allowed today, or no time is left."""


def session_plan(chosen: Chooser, rules: PhasePlan, minutes: int, is_first: bool, practised: list[str]) -> SessionPlan:
    """Return the plan of a visit of ``minutes``; what is ``practised`` at home is chosen before other cards."""
    parts = [part for part in rules.session if part.visits in ("every", "first" if is_first else "later")]
    spare = minutes - sum(part.least_minutes for part in parts if not part.wanted)
    kept: list[tuple[SessionPart, int, tuple[str, ...]]] = []
    taken: set[str] = set()
    for part in parts:
        cards, least = _cards(part, chosen, spare, practised, taken)
        if part.wanted and not cards:
            continue
        spare -= least if part.wanted else 0
        taken.update(cards)
        kept.append((part, least, cards))
    extra = shared_out(spare, [part.share for part, _, _ in kept])
    planned = tuple(
        PlannedPart(part.id, part.name, part.what, least + more, cards)
        for (part, least, cards), more in zip(kept, extra, strict=True)
    )
    stays = {part.part for part in planned}
    return SessionPlan(planned, tuple(part.id for part in parts if part.id not in stays))


def shared_out(minutes: int, shares: list[int]) -> list[int]:
    """Return whole minutes by share that sum to ``minutes``; what rounding leaves goes to the largest remainders."""
    if not any(shares):
        shares = [1] * len(shares)
    exact = [minutes * share / sum(shares) for share in shares]
    given = [int(each) for each in exact]
    order = sorted(range(len(shares)), key=lambda i: (given[i] - exact[i], i))
    for i in order[: minutes - sum(given)]:
        given[i] += 1
    return given


def _cards(
    part: SessionPart, chosen: Chooser, spare: int, practised: list[str], taken: set[str]
) -> tuple[tuple[str, ...], int]:
    """Return the cards of a part that fit into ``spare`` minutes, and what the part takes at least.

    A technique takes its minutes; an exercise is tried and explained, and done in full at home.
    """
    if not part.wanted:
        return (), part.least_minutes
    found = chosen.best(part.wanted, taken, part.kind, home=False)
    found.sort(key=lambda card: card.id not in practised)  # a stable sort: the order within stays
    cards: list[str] = []
    used = 0
    for card in found:
        takes = card.minutes if part.kind == "technique" else 0
        if len(cards) < part.most and max(part.least_minutes, used + takes) <= spare:
            cards.append(card.id)
            used += takes
    return tuple(cards), max(part.least_minutes, used)
