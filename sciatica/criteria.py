"""Judges criteria by today's findings: met, not met, or not known."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from sciatica.figure_number import limit_number
from sciatica.models import EvidenceEntry
from sciatica.models.criterion import PLACEHOLDER, Condition, Criterion
from sciatica.numbers import plain

Value = str | float | Sequence[str]
Findings = Mapping[str, Value]
"""Values by id of finding: an answer, a number, or a list of answers. What was left out is missing."""
# Differences of scores such as 7.3 - 5.3 are a hair off what they mean.
HAIR = 1e-9


def condition_holds(condition: Condition, findings: Findings, evidence: Mapping[str, EvidenceEntry]) -> bool | None:
    """Return whether a condition holds; None where a finding that it needs was left out."""
    value = findings.get(condition.finding)
    if value is None:
        return None
    operation = condition.operation
    if operation in ("is", "one_of"):
        wanted = {condition.is_} if operation == "is" else set(condition.one_of)
        return not wanted.isdisjoint([value] if isinstance(value, str) else value)
    limit = limit_number(condition.limit, evidence)
    if condition.since is None:
        return COMPARE[operation](value, limit)
    start = findings.get(condition.since)
    return None if start is None else CHANGE[operation](start, value, limit)


def is_met(criterion: Criterion, findings: Findings, evidence: Mapping[str, EvidenceEntry]) -> bool | None:
    """Return whether a criterion is met; None where nothing that it asks is known.

    Of several conditions those that are known decide: who left out the Oswestry is judged by leg pain.
    """
    judged = [condition_holds(each, findings, evidence) for each in criterion.conditions]
    known = [each for each in judged if each is not None]
    if not known:
        return True if criterion.if_missing == "passes" else None
    return any(known) if criterion.any_of else not any(known)


def was_met_at_start(criterion: Criterion, findings: Findings, evidence: Mapping[str, EvidenceEntry]) -> bool:
    """Return whether the value of day one met it already, so that meeting it now tells nothing."""
    if criterion.start is None or criterion.start not in findings:
        return False
    (condition,) = criterion.conditions
    then = {condition.finding: findings[criterion.start]}
    return condition_holds(condition, then, evidence) is True


def criterion_words(criterion: Criterion, evidence: Mapping[str, EvidenceEntry]) -> str:
    """Return a criterion as a clinician says it, with its numbers, shares as percent."""
    limits = [condition for condition in criterion.conditions if condition.limit]
    return PLACEHOLDER.sub(lambda found: _shown(limits[int(found[1]) - 1], evidence), criterion.words)


def _shown(condition: Condition, evidence: Mapping[str, EvidenceEntry]) -> str:
    number = limit_number(condition.limit, evidence)
    return plain(round(100 * number, 6) if condition.operation == "fell_by_share" else number)


def _fell(start: float, now: float, limit: float, share: bool) -> bool:
    return start - now > 0 and start - now >= limit * (start if share else 1) - HAIR


COMPARE: dict[str, Callable[[float, float], bool]] = {
    "at_most": lambda value, limit: value <= limit,
    "at_least": lambda value, limit: value >= limit,
    "more_than": lambda value, limit: value > limit,
}
CHANGE: dict[str, Callable[[float, float, float], bool]] = {
    "fell_by": partial(_fell, share=False),
    "fell_by_share": partial(_fell, share=True),
    "rose_by": lambda start, now, limit: now - start >= limit - HAIR,
}
