"""Measure the quiz engine and the learner's record, after the book has been built: `python -m benchmarks.engine`."""

import argparse
import os
import platform
import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.browser import CPU_SLOWDOWN, launch
from benchmarks.contestants import OURS
from benchmarks.engine.bank import check_bank, make_bank
from benchmarks.engine.bundle import bundle_kb
from benchmarks.engine.pages import COURSE, build_pages
from benchmarks.engine.visits import visit_cases, visit_with_record
from benchmarks.report import write_engine
from benchmarks.server import Site
from benchmarks.summary import Measurement, summarise
from benchmarks.targets import Target, fixed, judge
from benchmarks.toolchain import prepare

TARGETS = (
    Target("front end, kB", "at most 60", "bundle_kb", fixed(60)),
    Target(
        "page with 12 cases answered, ms",
        "at most 1.5 times the page with one",
        "twelve_cases_ms",
        lambda medians: 1.5 * medians.ours("one_case_ms"),
    ),
    Target("click to feedback with 20,000 attempts, in the page, ms", "at most 50", "click_ms", fixed(50)),
    Target("… painted, ms", "at most 50", "click_painted_ms", fixed(50)),
    Target("record page with 20,000 attempts, full speed, ms", "at most 1,000", "record_page_ms", fixed(1000)),
    Target("… slowed, ms", "at most 1,000", "record_page_slow_ms", fixed(1000)),
    Target("bank of 10,000 items checked, s", "at most 20", "bank_s", fixed(20)),
    Target("… largest memory, MB", "at most 500", "bank_mb", fixed(500)),
)


def main() -> None:
    """Measure, write the results and print the targets."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.engine", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="how often each thing is measured (default 5)")
    runs = parser.parse_args().runs
    load = os.getloadavg()[0]
    prepare()
    with tempfile.TemporaryDirectory() as folder:
        measured, browser = _measure(Path(folder), runs)
    summary = summarise({OURS: measured})
    verdicts = judge(summary, TARGETS)
    meta = {
        "date": date.today().isoformat(),
        "runs": runs,
        "browser": f"Chromium {browser}",
        "cpus": os.cpu_count(),
        "load_at_start": round(load, 1),
        "cpu_slowdown": CPU_SLOWDOWN,
        "python": platform.python_version(),
    }
    write_engine(meta, summary, verdicts)
    for verdict in verdicts:
        print("met   " if verdict.met else "MISSED", verdict.label, verdict.value, "-", verdict.rule)


def _measure(folder: Path, runs: int) -> tuple[list[Measurement], str]:
    pages = build_pages(folder)
    bank = make_bank(folder / "bank")
    measured = []
    with Site([COURSE, *pages.values()]) as site, sync_playwright() as playwright:
        browser = launch(playwright, site)
        for run in range(runs):
            print(f"round {run + 1} of {runs}", flush=True)
            measurement: Measurement = {"bundle_kb": bundle_kb(), **check_bank(bank)}
            for page in pages.values():
                measurement |= visit_cases(browser, site, page)
            measured.append(measurement | visit_with_record(browser, site))
        version = browser.version
        browser.close()
    return measured, version


if __name__ == "__main__":
    main()
