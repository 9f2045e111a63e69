"""Writes the results: a file for programs, and tables between the markers of the README."""

import json
from dataclasses import asdict
from pathlib import Path

from benchmarks.contestants import CONTESTANTS, HERE, OURS, PEERS
from benchmarks.summary import PLAIN_BUILD, Medians, Summary
from benchmarks.targets import Verdict

RESULTS = HERE / "results" / "latest.json"
README = HERE / "README.md"
ENGINE_RESULTS = HERE / "results" / "engine.json"
REASONING_RESULTS = HERE / "results" / "reasoning.json"

# Key of the measure, what the table calls it, digits after the point.
_ROWS = (
    ("kb_before_figure", "kB without the figure library, page idle", 0),
    ("kb_total", "kB in all, after scrolling to the figure", 0),
    ("requests", "requests until idle", 0),
    ("other_hosts", "other hosts asked", 0),
    ("feedback_ms", "feedback to the earliest response, in the page, ms", 0),
    ("feedback_painted_ms", "… painted, ms", 0),
    ("slow_feedback_ms", "… in the page, slow 4G, ms", 0),
    ("slow_feedback_painted_ms", "… painted, slow 4G, ms", 0),
    ("early_reload", "a response before that reloads the page (1 = yes)", 0),
    ("click_ms", "click to feedback, in the page, ms", 0),
    ("click_painted_ms", "click to feedback, painted, ms", 0),
    ("figure_at_once_ms", "figure drawn, scrolled to at once, ms", 0),
    ("slow_figure_at_once_ms", "figure drawn, scrolled to at once, slow 4G, ms", 0),
    ("figure_late_ms", "figure drawn, scrolled to late, ms after scrolling", 0),
    ("freeze_load_ms", "longest freeze until idle, ms", 0),
    ("freeze_visit_ms", "longest freeze of the visit, ms", 0),
    ("layout_shift", "layout shift", 3),
    ("console_errors", "console errors", 0),
)
_NONE = "-"


def write(meta: dict[str, object], summary: Summary, verdicts: list[Verdict], notes: list[str]) -> None:
    """Write `results/latest.json` and the README's tables."""
    _keep(RESULTS, meta, summary, verdicts, notes)
    tables = [_heading(meta), _measures(Medians(summary)), _builds(Medians(summary)), _targets(verdicts)]
    _put("results", [*tables, "\n".join(f"- {note}" for note in notes)])


def write_engine(meta: dict[str, object], summary: Summary, verdicts: list[Verdict]) -> None:
    """Write `results/engine.json` and the README's table on the quiz engine and the learner's record."""
    _keep(ENGINE_RESULTS, meta, summary, verdicts, [])
    _put("engine", [_heading(meta), _targets(verdicts)])


def write_reasoning(meta: dict[str, object], summary: Summary, verdicts: list[Verdict]) -> None:
    """Write `results/reasoning.json` and the README's table on the arithmetic of clinical reasoning."""
    _keep(REASONING_RESULTS, meta, summary, verdicts, [])
    _put("reasoning", [_heading(meta), _targets(verdicts)])


def _keep(file: Path, meta: dict[str, object], summary: Summary, verdicts: list[Verdict], notes: list[str]) -> None:
    file.parent.mkdir(exist_ok=True)
    content = {**meta, "measures": summary, "targets": [asdict(verdict) for verdict in verdicts], "notes": notes}
    file.write_text(json.dumps(content, indent=1) + "\n")


def _put(section: str, parts: list[str]) -> None:
    """Replace what stands between the markers of a section of the README."""
    begin, end = f"<!-- {section}: written by the benchmark -->", f"<!-- end of {section} -->"
    text = README.read_text()
    before, after = text.split(begin)[0], text.split(end)[1]
    README.write_text("\n\n".join([f"{before}{begin}", *parts, f"{end}{after}"]))


def _heading(meta: dict[str, object]) -> str:
    return (
        f"Measured on {meta['date']}: medians of {meta['runs']} runs, {meta['browser']}, {meta['cpus']} CPU cores "
        f"(load {meta['load_at_start']} at the start; near 0 is a quiet machine), "
        f"processor slowed {meta['cpu_slowdown']} times."
    )


def _measures(medians: Medians) -> str:
    header = ["measure", *(each.label for each in CONTESTANTS), *(f"ours / {peer.name}" for peer in PEERS)]
    return _table(header, [_measure_row(medians, *row) for row in _ROWS])


def _measure_row(medians: Medians, key: str, label: str, digits: int) -> list[str]:
    values = [_number(medians.of(each.name, key), digits) for each in CONTESTANTS]
    return [label, *values, *(_ratio(medians.of(OURS, key), medians.of(peer.name, key)) for peer in PEERS)]


def _builds(medians: Medians) -> str:
    rows = []
    for key, label in (("build_clean_s", "clean build, s"), ("build_edit_s", "after editing one chapter, s")):
        ours, plain = medians.ours(key), medians.of(PLAIN_BUILD, key)
        rows.append([label, _number(ours, 1), _number(plain, 1), _ratio(ours, plain)])
    return _table(["build", "this course", "plain jupyter-book", "ours / plain"], rows)


def _targets(verdicts: list[Verdict]) -> str:
    words = {True: "met", False: "**missed**", None: "not measured"}
    rows = [
        [each.label, each.rule, _number(each.limit, _digits(each)), _number(each.value, _digits(each)), words[each.met]]
        for each in verdicts
    ]
    return _table(["target", "rule", "limit in this run", "measured", ""], rows)


def _digits(verdict: Verdict) -> int:
    return 1 if verdict.key.endswith("_s") else 0


def _table(header: list[str], rows: list[list[str]]) -> str:
    aligned = ["---", *["--:"] * (len(header) - 1)]
    return "\n".join("| " + " | ".join(row) + " |" for row in [header, aligned, *rows])


def _number(value: float | None, digits: int) -> str:
    return _NONE if value is None else f"{value:,.{digits}f}"


def _ratio(ours: float | None, theirs: float | None) -> str:
    return _NONE if ours is None or not theirs else f"{ours / theirs:.2f}"
