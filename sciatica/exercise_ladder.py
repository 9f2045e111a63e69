"""What is easier and what is harder: the neighbours that cards name, read as one graph."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, get_args

from sciatica.fields import Fault, leads_nowhere, texts
from sciatica.models.exercise import Phase
from sciatica.stamped_cache import stamped_cache
from sciatica.yaml_source import read_yaml

PHASES = get_args(Phase)
OPPOSITE = {"easier_id": "harder_id", "harder_id": "easier_id"}


class Rung(NamedTuple):
    """What a card says about its place in the graph, half-written maybe."""

    easier_id: tuple[str, ...]
    harder_id: tuple[str, ...]
    phases: tuple[int, ...]

    @property
    def span(self) -> tuple[int, int] | None:
        """The first and the last phase as numbers; None where the card names none."""
        return (min(self.phases), max(self.phases)) if self.phases else None


@stamped_cache
def rungs(folder: Path) -> dict[str, Rung]:
    """Return what each card in ``folder`` says, by id, whether the card is in order or not."""
    return {path.stem: _rung(read_yaml(path).data) for path in sorted(folder.glob("*.yml"))}


def ladder_faults(raw: Mapping[str, Any], card: str, cards: Mapping[str, Rung]) -> Iterator[Fault]:
    """Yield what ``card`` gets wrong about its neighbours.

    A neighbour exists, is another card, and names this one in return; nothing is harder than itself by way of others;
    and no harder card is for an earlier phase.
    """
    for field, opposite in OPPOSITE.items():
        for position, other in enumerate(texts(raw, field)):
            loc = (field, position)
            yield from leads_nowhere(loc, other, cards, "exercise")
            if other == card:
                yield Fault(loc, "is the card itself", other)
            elif other in cards and card not in getattr(cards[other], opposite):
                yield Fault(loc, f"does not name {card} in return; add it to {opposite} of {other}", other)
    for position, other in enumerate(texts(raw, "harder_id")):
        loc = ("harder_id", position)
        way = _way(other, card, cards) if other != card else None
        if way:
            yield Fault(loc, f"leads back to the card itself: {' → '.join((card, *way))}", other)
        if other in cards and _falls(cards.get(card), cards[other]):
            yield Fault(loc, "is harder, but begins or ends in an earlier phase", other)


def _falls(easier: Rung | None, harder: Rung) -> bool:
    if easier is None or easier.span is None or harder.span is None:
        return False
    return any(later < earlier for earlier, later in zip(easier.span, harder.span, strict=True))


def _way(start: str, goal: str, cards: Mapping[str, Rung]) -> tuple[str, ...] | None:
    """Return the cards from ``start`` to ``goal``, each harder than the one before; None where there is no way."""
    ways, seen = [(start,)], {start}
    while ways:
        way = ways.pop()
        if way[-1] == goal:
            return way
        further = [card for card in cards[way[-1]].harder_id if card not in seen] if way[-1] in cards else []
        seen.update(further)
        ways += [(*way, card) for card in further]
    return None


def _rung(raw: Any) -> Rung:
    data = raw if isinstance(raw, Mapping) else {}
    phases = (PHASES.index(phase) for phase in texts(data, "phases") if phase in PHASES)
    return Rung(tuple(texts(data, "easier_id")), tuple(texts(data, "harder_id")), tuple(phases))
