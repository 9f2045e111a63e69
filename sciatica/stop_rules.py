"""The rules of safety, applied to what is true of a patient."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sciatica.models import URGENCIES, Choice, Procedure, Screen, StopRule

# A rule of days or weeks asks for a referral; it stops no examination.
STOPPING = ("now", "same-day")


def rules_that_hold(rules: Iterable[StopRule], readings: Mapping[str, str]) -> list[StopRule]:
    """Return the rules that hold for ``readings``, a reading by procedure, the most urgent first."""
    holding = [rule for rule in rules if any(_all_true(conditions, readings) for conditions in rule.when)]
    return sorted(holding, key=lambda rule: URGENCIES.index(rule.urgency))


def is_safe(choice: Choice, rule: StopRule) -> bool:
    """Return whether a decision does what a rule asks, or does it sooner."""
    if choice.action != rule.action or choice.urgency is None:
        return False
    return URGENCIES.index(choice.urgency) <= URGENCIES.index(rule.urgency)


def found_at(rule: StopRule, done: Sequence[str], readings: Mapping[str, str]) -> int | None:
    """Return the position in ``done`` at which the findings of a rule are first all known, or None."""
    known = {name: readings[name] for name in done if name in readings}
    moments = [
        max((done.index(name) for name in conditions), default=-1)
        for conditions in rule.when
        if _all_true(conditions, known)
    ]
    return min(moments, default=None)


def loaded_late(
    rule: StopRule, done: Sequence[str], readings: Mapping[str, str], procedures: Mapping[str, Procedure]
) -> list[str]:
    """Return the loading tests of ``done`` that came when the findings of a rule that stops were all known."""
    moment = found_at(rule, done, readings)
    if moment is None or rule.urgency not in STOPPING:
        return []
    return [name for name in done[moment + 1 :] if procedures[name].load > 0]


def unasked(screen: Screen | None, done: Collection[str]) -> list[str]:
    """Return what everybody is asked and is not among ``done``."""
    return [name for name in (screen.procedures if screen else ()) if name not in done]


def _all_true(conditions: Mapping[str, Iterable[str]], readings: Mapping[str, str]) -> bool:
    return all(readings.get(procedure) in allowed for procedure, allowed in conditions.items())
