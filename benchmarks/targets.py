"""What the course promises, held against the same run's peers. Missing a target fails nothing: it is reported."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from benchmarks.summary import PLAIN_BUILD, Medians, Summary

Limit = Callable[[Medians], float | None]


@dataclass(frozen=True)
class Target:
    """One promise: a measure of ours, the limit in words, and the limit as a number from the same run."""

    label: str
    rule: str
    key: str
    limit: Limit


@dataclass(frozen=True)
class Verdict:
    """A target with what was measured; ``met`` is ``None`` where ours or the peer's measure is missing."""

    label: str
    rule: str
    key: str
    value: float | None
    limit: float | None
    met: bool | None


def fixed(value: float) -> Limit:
    """A limit that is the same in every run."""
    return lambda medians: value


def _of_peer(share: float, name: str, key: str) -> Limit:
    return lambda medians: _share(share, medians.of(name, key))


def _of_best_peer(share: float, key: str, only_drawing: bool = False) -> Limit:
    return lambda medians: _share(share, medians.best_peer(key, only_drawing))


def _share(share: float, value: float | None) -> float | None:
    return None if value is None else share * value


_FEEDBACK = "feedback to the earliest response, painted"
_FIFTH, _FIRST = "at most 20 % of the default book's", "no later than jupyterquiz has it in the page"

TARGETS = (
    Target("kB before the figure library", "at most 200", "kb_before_figure", fixed(200)),
    Target(_FEEDBACK, _FIFTH, "feedback_painted_ms", _of_peer(0.2, "default", "feedback_painted_ms")),
    Target(_FEEDBACK, _FIRST, "feedback_painted_ms", _of_peer(1, "jupyterquiz", "feedback_ms")),
    Target(
        f"{_FEEDBACK}, slow 4G",
        _FIFTH,
        "slow_feedback_painted_ms",
        _of_peer(0.2, "default", "slow_feedback_painted_ms"),
    ),
    Target(f"{_FEEDBACK}, slow 4G", _FIRST, "slow_feedback_painted_ms", _of_peer(1, "jupyterquiz", "slow_feedback_ms")),
    Target(
        "click to feedback, painted",
        "no longer than the fastest peer's",
        "click_painted_ms",
        _of_best_peer(1, "click_painted_ms"),
    ),
    Target("figure scrolled to late", "within 300 ms", "figure_late_ms", fixed(300)),
    Target(
        "figure scrolled to at once",
        "at most 40 % of the best peer's",
        "figure_at_once_ms",
        _of_best_peer(0.4, "figure_at_once_ms"),
    ),
    Target(
        "longest freeze until idle",
        "at most 15 % of the best peer's",
        "freeze_load_ms",
        _of_best_peer(0.15, "freeze_load_ms"),
    ),
    Target(
        "longest freeze of the visit",
        "at most 15 % of the best peer's that draws a figure",
        "freeze_visit_ms",
        _of_best_peer(0.15, "freeze_visit_ms", only_drawing=True),
    ),
    Target("other hosts asked", "none", "other_hosts", fixed(0)),
    Target("console errors", "none", "console_errors", fixed(0)),
    Target(
        "clean build", "at most 1.3 times the plain build", "build_clean_s", _of_peer(1.3, PLAIN_BUILD, "build_clean_s")
    ),
    Target(
        "build after editing one chapter",
        "at most a quarter of the clean build",
        "build_edit_s",
        lambda medians: _share(0.25, medians.ours("build_clean_s")),
    ),
)


def judge(summary: Summary, targets: Iterable[Target] = TARGETS) -> list[Verdict]:
    """Every target with its measured value and its limit in this run."""
    medians = Medians(summary)
    return [_verdict(target, medians.ours(target.key), target.limit(medians)) for target in targets]


def _verdict(target: Target, value: float | None, limit: float | None) -> Verdict:
    met = None if value is None or limit is None else value <= limit
    return Verdict(target.label, target.rule, target.key, value, limit, met)
