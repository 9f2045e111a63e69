"""The probability lab for its front end: each target condition with populations, lines to act at, and tests."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sciatica.accuracy import load_accuracy
from sciatica.bibliography import Reference, load_references
from sciatica.errors import UnknownName
from sciatica.evidence import load_evidence, topic_of
from sciatica.lab_content import lines_for, load_action_lines, load_overlaps, load_populations, pre_test
from sciatica.lab_groups import grouped_rows, groups_of, reasons
from sciatica.markdown import to_inline_html
from sciatica.models import ActionLines, Estimate, IndexTest, Population
from sciatica.paths import CONTENT
from sciatica.ratio_intervals import with_computed_intervals
from sciatica.reasoning import load_reasoning

VERSUS = "(versus "


def lab_conditions(content: Path = CONTENT) -> list[str]:
    """Return the target conditions for which a likelihood ratio was published, most tests first."""
    counted: dict[str, int] = {}
    for test in load_accuracy(content):
        if _has_ratio(test):
            counted[test.target_condition] = counted.get(test.target_condition, 0) + 1
    return sorted(counted, key=lambda name: -counted[name])


def lab_view(content: Path = CONTENT) -> list[dict[str, Any]]:
    """Return each condition as JSON-able data.

    ``name``; ``kind``, which is "start" where a pre-test probability was published, "contrast" where the condition was
    set against one other alone, else "open"; ``populations``, ``lines`` and ``tests`` (those with a ratio), all with
    their sources; ``without_ratio``, the other findings of the table; ``groups``, the group of each test in one, and
    ``reasons``, why those of a group overlap, where authors have said so.
    """
    return [_condition(name, content) for name in lab_conditions(content)]


def require_condition(name: str, content: Path = CONTENT) -> str:
    """Return the condition's name. Raises UnknownName, which names the nearest, where there is none with a ratio."""
    if name not in lab_conditions(content):
        raise UnknownName(name, lab_conditions(content), "target condition")
    return name


def _condition(name: str, content: Path) -> dict[str, Any]:
    of_condition = [test for test in load_accuracy(content) if test.target_condition == name]
    tests = [with_computed_intervals(test) for test in of_condition if _has_ratio(test)]
    populations = [one for one in load_populations(content) if name in one.conditions]
    references, reasoning, overlaps = load_references(content), load_reasoning(content), load_overlaps(content)
    groups = groups_of(tests, grouped_rows(reasoning, overlaps))
    return {
        "name": name,
        "kind": "contrast" if VERSUS in name else "start" if populations else "open",
        "populations": [_population(one, content) for one in populations],
        "lines": _lines(lines_for(name, load_action_lines(content)), content),
        "tests": [_test(test, references[test.cite], content) for test in tests],
        "without_ratio": list(dict.fromkeys(test.finding for test in of_condition if not _has_ratio(test))),
        "groups": groups,
        "reasons": {
            name: to_inline_html(reason)
            for name, reason in reasons(reasoning, overlaps).items()
            if name in groups.values()
        },
    }


def _has_ratio(test: IndexTest) -> bool:
    return bool(test.lr_positive or test.lr_negative)


def _population(population: Population, content: Path) -> dict[str, Any]:
    estimate = pre_test(population, load_evidence(content))
    about = {"id": population.id, "name": population.name, "reference_standard": population.reference_standard}
    return about | {"share": _estimate(estimate), "source": _claim(population.evidence, content)}


def _lines(lines: ActionLines, content: Path) -> dict[str, Any]:
    shown: dict[str, Any] = {name: getattr(lines, name) for name in ("treat", "image", "refer")}
    if lines.stop:
        shown |= {"stop": to_inline_html(lines.stop), "sources": [_claim(one, content) for one in lines.evidence]}
    return shown


def _claim(claim: str, content: Path) -> dict[str, Any]:
    entry = load_evidence(content)[claim]
    source = _source(claim, load_references(content)[entry.cite], content)
    return source | {"population": entry.population, "certainty": entry.certainty_words}


def _source(claim: str, reference: Reference, content: Path) -> dict[str, Any]:
    return {"id": claim, "topic": topic_of(claim, content), "label": reference.label, "url": reference.url}


def _test(test: IndexTest, reference: Reference, content: Path) -> dict[str, Any]:
    return dict(_test_fields(test)) | {"source": _source(test.evidence_id, reference, content)}


def _test_fields(test: IndexTest) -> Iterator[tuple[str, Any]]:
    for name in ("id", "finding", "kind", "setting", "reference_standard"):
        yield name, getattr(test, name)
    for name in ("sensitivity", "specificity"):
        if getattr(test, name):
            yield name, getattr(test, name).value
    for name in ("lr_positive", "lr_negative"):
        if getattr(test, name):
            yield name, _estimate(getattr(test, name))
    if test.lr_source == "computed":
        yield "computed", True
    if test.status == "secondary":
        yield "secondary", True


def _estimate(estimate: Estimate) -> dict[str, float]:
    interval = {"lo": estimate.interval.lo, "hi": estimate.interval.hi} if estimate.interval else {}
    return {"value": estimate.value, **interval}
