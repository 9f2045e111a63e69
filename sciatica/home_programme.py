"""The home programme: three to five exercises that nothing found speaks against, or the reason why there are fewer."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from sciatica.choice_of_exercises import Chooser
from sciatica.models.phase_plan import Line, PhasePlan, PlanRules, Slot
from sciatica.movement import Library, Movement
from sciatica.phase_model import PhaseModel

OTHER = "other"
"""The place of an exercise that fills up a programme which would be too short."""
MOST_NAMED = 3
"""Of the precautions that leave a programme short."""


class HomeExercise(NamedTuple):
    """One exercise of the programme; its dose stands on its card."""

    exercise: str
    """Id of the card."""
    slot: str
    """Its place in the programme: why it is there stands in content/phases/plan.yml."""
    why: tuple[Line, ...]
    """The reason of the place, and of the direction where it decided."""
    goals: tuple[str, ...]
    """The person's goals that it serves."""
    easier: tuple[str, ...]
    """Easier neighbours that are allowed today, whatever their phase: the way back."""
    harder: tuple[str, ...]
    """Harder neighbours in this phase that are allowed today: the way on."""


class HomeProgramme(NamedTuple):
    """The programme."""

    exercises: tuple[HomeExercise, ...]
    """In order."""
    unfilled: tuple[str, ...]
    """Places for which nothing fits."""
    left_out: dict[str, int]
    """Exercises of the phase that precautions bar: how many by precaution, the most first."""
    is_short: bool
    """Whether there are fewer than `fewest`; then `short_words` says why."""


def home_programme(chosen: Chooser, rules: PhasePlan, plan: PlanRules, library: Library) -> HomeProgramme:
    """Return the programme of a phase for a person."""
    found: dict[str, tuple[str, Line]] = {}
    unfilled = []
    for slot in rules.home:
        movement = _for_slot(slot, chosen, found)
        if movement is None:
            unfilled.append(slot.id)
        else:
            found[movement.id] = (slot.id, slot.why)
    for movement in _others(chosen, found):
        if len(found) >= plan.fewest:
            break
        found[movement.id] = (OTHER, plan.fewest_why)
    exercises = tuple(
        _home_exercise(library[name], slot, why, chosen, plan, library) for name, (slot, why) in found.items()
    )
    barred = Counter(name for card, names in chosen.barred.items() if library[card].home for name in names)
    return HomeProgramme(exercises, tuple(unfilled), dict(barred.most_common()), len(exercises) < plan.fewest)


def short_words(programme: HomeProgramme, phase: str, model: PhaseModel) -> str:
    """Return why a programme is short, in a sentence or two."""
    count = len(programme.exercises)
    fit = f"Only {count} exercise{'s' if count > 1 else ''} for home" if count else "No exercise for home"
    if not programme.left_out:
        return f"{fit} in the phase {phase} is in the library."
    names = (model.precaution_names[name].name for name in list(programme.left_out)[:MOST_NAMED])
    return (
        f"{fit} of the phase {phase} is free of a precaution that holds today. Most are left out for: "
        f"{'; '.join(names)}. Choose with the person, and ask whoever knows about the precaution."
    )


def _for_slot(slot: Slot, chosen: Chooser, taken: dict) -> Movement | None:
    for wanted in slot.wanted:
        found = chosen.best(wanted, taken, "exercise", home=True)
        if found:
            return found[0]
    return None


def _others(chosen: Chooser, taken: dict) -> Iterator[Movement]:
    """Yield what else may be done at home, the best first."""
    rest = [each for each in chosen.allowed.values() if each.home and each.kind == "exercise" and each.id not in taken]
    yield from sorted(rest, key=chosen.rank)


def _home_exercise(
    movement: Movement, slot: str, why: Line, chosen: Chooser, plan: PlanRules, library: Library
) -> HomeExercise:
    reasons = (why, plan.direction_why) if chosen.matches_direction(movement) else (why,)
    return HomeExercise(
        movement.id,
        slot,
        reasons,
        tuple(chosen.serves(movement)),
        tuple(name for name in movement.easier if name in library and not chosen.bars(library[name])),
        tuple(name for name in movement.harder if name in chosen.allowed),
    )
