"""Virtual patients and what they share, for the front end: plain JSON, Markdown as safe HTML, sources resolved."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sciatica.case_view import sources_of
from sciatica.markdown import to_inline_html
from sciatica.model_view import model_view
from sciatica.models import Patient, Procedure
from sciatica.paths import CONTENT
from sciatica.published_ratios import PublishedRatio, index_tests, published_ratios
from sciatica.reasoning import load_reasoning
from sciatica.versions import item_version


def catalogue_view(content: Path = CONTENT) -> dict[str, Any]:
    """Return what virtual patients share, as JSON-able data.

    ``hypotheses``, ``procedures`` (each with ``ratios`` by reading), ``groups``, ``stop_rules``, ``screen`` and
    ``first_steps`` as their files have them, every Markdown field as HTML; ``evidence`` and ``references`` as in
    `sciatica.case_view.case_view`. Raises ContentError with every fault of what it reads.
    """
    reasoning, tests = load_reasoning(content), index_tests(content)
    procedures = list(reasoning.procedures.values())
    ratios = {
        each.id: {reading: published_ratios(each, reading, reasoning, tests) for reading in each.readings}
        for each in procedures
    }
    rows = [ratio.test for readings in ratios.values() for found in readings.values() for ratio in found]
    ruled = [*reasoning.groups.values(), *reasoning.stop_rules.values(), reasoning.screen]
    claims = [claim for each in ruled if each for claim in each.evidence] + [row.evidence_id for row in rows]
    sources = sources_of(claims, [row.cite for row in rows], content)
    labels = {key: reference["label"] for key, reference in sources["references"].items()}
    return {
        "hypotheses": [model_view(each) for each in reasoning.hypotheses.values()],
        "procedures": [_procedure(each, ratios[each.id], labels) for each in procedures],
        "groups": [model_view(each) for each in reasoning.groups.values()],
        "stop_rules": [model_view(each) for each in reasoning.stop_rules.values()],
        "screen": model_view(reasoning.screen) if reasoning.screen else None,
        "first_steps": [model_view(each) for each in reasoning.first_steps.values()],
    } | sources


def patient_view(patient: Patient, content: Path = CONTENT) -> dict[str, Any]:
    """Return ``patient`` as JSON-able data.

    The file's own fields, every Markdown field as HTML; ``results`` of all procedures, with the usual ones;
    ``setting`` with its name and who comes there; ``expert_differential`` with ``start``; its ``version``; and
    ``evidence`` and ``references`` as in `sciatica.case_view.case_view`.
    """
    reasoning = load_reasoning(content)
    shown = model_view(patient)
    usual = {
        each.id: {"reading": each.usual, "text": to_inline_html(each.usual_text)}
        for each in reasoning.procedures.values()
        if each.usual and each.usual_text
    }
    own = {name: model_view(result) for name, result in patient.results.items()}
    claims = [*patient.pre_test_evidence, *patient.decision.evidence]
    claims += _claims([*patient.expert_path, *patient.key_findings, *patient.decision.tempting])
    return (
        shown
        | {
            "version": item_version(patient),
            "setting": model_view(reasoning.settings[patient.setting]),
            "results": {name: own.get(name) or usual[name] for name in reasoning.procedures},
            "expert_differential": {"start": patient.pre_test} | shown["expert_differential"],
        }
        | sources_of(claims, [], content)
    )


def _procedure(procedure: Procedure, ratios: dict[str, list[PublishedRatio]], labels: dict[str, str]) -> dict[str, Any]:
    shown = {name: value for name, value in model_view(procedure).items() if name not in ("accuracy", "against")}
    return shown | {"ratios": {reading: [_ratio(each, labels) for each in found] for reading, found in ratios.items()}}


def _ratio(ratio: PublishedRatio, labels: dict[str, str]) -> dict[str, Any]:
    interval, test = ratio.estimate.interval, ratio.test
    return {
        "hypothesis": ratio.hypothesis,
        **({"versus": ratio.versus} if ratio.versus else {}),
        "lr": ratio.estimate.value,
        **({"lo": interval.lo, "hi": interval.hi} if interval else {}),
        "row": test.id,
        "finding": test.finding,
        "population": test.setting,
        "reference_standard": test.reference_standard,
        "cite": test.cite,
        "label": labels[test.cite],
        "evidence": test.evidence_id,
    }


def _claims(entries: Iterable[Any]) -> Iterator[str]:
    return (claim for entry in entries for claim in entry.evidence)
