"""The rules of safety, applied to what is true of a patient."""

from collections.abc import Iterable, Mapping

from sciatica.models import URGENCIES, Choice, StopRule


def rules_that_hold(rules: Iterable[StopRule], readings: Mapping[str, str]) -> list[StopRule]:
    """Return the rules that hold for ``readings``, a reading by procedure, the most urgent first."""
    holding = [rule for rule in rules if any(_all_true(conditions, readings) for conditions in rule.when)]
    return sorted(holding, key=lambda rule: URGENCIES.index(rule.urgency))


def is_safe(choice: Choice, rule: StopRule) -> bool:
    """Return whether a decision does what a rule asks, or does it sooner."""
    if choice.action != rule.action or choice.urgency is None:
        return False
    return URGENCIES.index(choice.urgency) <= URGENCIES.index(rule.urgency)


def _all_true(conditions: Mapping[str, Iterable[str]], readings: Mapping[str, str]) -> bool:
    return all(readings.get(procedure) in allowed for procedure, allowed in conditions.items())
