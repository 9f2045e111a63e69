"""Chooses from the exercise library: what is wanted, allowed with these findings, and nearest to the person's goals."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sciatica.criteria import Findings
from sciatica.models.phase_plan import GoalWords, Wanted
from sciatica.movement import Library, Movement
from sciatica.phase_model import PhaseModel
from sciatica.raised_precautions import barring, raised_precautions


class Chooser(NamedTuple):
    """What may be done in a phase with today's findings, and in which order it is taken."""

    allowed: dict[str, Movement]
    """Cards of the phase with whom nothing found speaks against; by id."""
    barred: dict[str, list[str]]
    """The other cards of the phase: the precautions that bar each."""
    raised: dict[str, str]
    """The precautions that hold today, each with why."""
    goals: tuple[GoalWords, ...]
    """The person's goals, the leading one first."""
    marked_by: str | None
    """The precaution that marks exercises in the preferred direction."""
    direction_categories: tuple[str, ...]
    """Categories in which these go first."""

    def best(self, wanted: Wanted, taken: Iterable[str], kind: str, home: bool) -> list[Movement]:
        """Return what fits, the best first.

        In the preferred direction comes before all, then, where they go first, the goals in their order, then the list
        of cards, then what is no step up from another that is allowed. Ids break ties: the same findings give the same
        plan.
        """
        out = set(taken)
        found = [
            each
            for each in self.allowed.values()
            if each.id not in out and each.kind == kind and (each.home or not home) and _fits(each, wanted)
        ]
        return sorted(found, key=lambda each: self.rank(each, wanted))

    def bars(self, movement: Movement) -> bool:
        """Return whether a precaution that holds today speaks against a card, whatever its phase."""
        return bool(barring(movement, self.raised))

    def matches_direction(self, movement: Movement) -> bool:
        """Return whether an exercise goes in the preferred direction."""
        return self.marked_by in movement.precautions and movement.category in self.direction_categories

    def serves(self, movement: Movement) -> list[str]:
        """Return the person's goals that an exercise serves."""
        return [goal.goal for goal in self.goals if not movement.suits.isdisjoint(goal.suits)]

    def rank(self, movement: Movement, wanted: Wanted | None = None) -> tuple[bool, Sequence[bool], int, bool, str]:
        """Return what the order is made of; less comes first."""
        served = self.serves(movement)
        misses = tuple(goal.goal not in served for goal in self.goals) if wanted and wanted.goals_first else ()
        is_step_up = any(name in self.allowed for name in movement.easier)
        place = wanted.cards.index(movement.id) if wanted and wanted.cards else 0
        return not self.matches_direction(movement), misses, place, is_step_up, movement.id


def chooser(phase: str, findings: Findings, model: PhaseModel, library: Library) -> Chooser:
    """Return what chooses for a person in ``phase``."""
    raised = raised_precautions(findings, model)
    cards = {name: card for name, card in library.items() if phase in card.phases}
    barred = {name: found for name, card in cards.items() if (found := barring(card, raised))}
    words: Mapping[str, GoalWords] = {goal.goal: goal for goal in model.plan.goals}
    direction = findings.get("direction")
    marks = (each.marked_by for each in model.plan.directions if each.direction == direction)
    return Chooser(
        {name: card for name, card in cards.items() if name not in barred},
        barred,
        raised,
        tuple(words[name] for name in findings.get("goals") or ()),
        next(marks, None),
        tuple(model.plan.direction_categories),
    )


def _fits(movement: Movement, wanted: Wanted) -> bool:
    if wanted.cards:
        return movement.id in wanted.cards
    in_category = not wanted.categories or movement.category in wanted.categories
    return in_category and (not wanted.suits or not movement.suits.isdisjoint(wanted.suits))
