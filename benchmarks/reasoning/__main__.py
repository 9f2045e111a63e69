"""Measure the arithmetic of the differential in the browser: `python -m benchmarks.reasoning`; it takes seconds."""

import argparse
import os
import platform
import subprocess
from datetime import date
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from benchmarks.contestants import HERE, OURS, REPOSITORY
from benchmarks.report import write_reasoning
from benchmarks.summary import Measurement, summarise
from benchmarks.targets import Target, fixed, judge
from tests.browser.chromium import launch

FRONTEND = REPOSITORY / "widgets" / "frontend"
BATCHES = 30
# Hypotheses, findings, and for how many hypotheses each finding has a ratio.
SIZES = {"patient": (8, 30, 2), "large": (20, 100, 3), "full": (20, 100, 20)}
SLOWDOWNS = {"": 1, "_slow": 4}

_LABELS = {
    "patient": "8 hypotheses, 30 findings with 2 ratios each",
    "large": "20 hypotheses, 100 findings with 3 ratios each",
    "full": "20 hypotheses, 100 findings with a ratio for every hypothesis",
}
TARGETS = tuple(
    Target(f"{label}{suffix}, µs", "at most 1,000", f"{size}{speed}_us", fixed(1000))
    for size, label in _LABELS.items()
    for speed, suffix in (("", ""), ("_slow", ", processor slowed"), ("_first", ", first 20 after opening"))
)


def main() -> None:
    """Measure, write the results and print the targets."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reasoning", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="how often a page is opened (default 5)")
    runs = parser.parse_args().runs
    load = os.getloadavg()[0]
    script = _bundle()
    with sync_playwright() as playwright:
        browser = launch(playwright)
        measured = [_measure(browser, script) for _ in range(runs)]
        version = browser.version
        browser.close()
    summary = summarise({OURS: measured})
    verdicts = judge(summary, TARGETS)
    meta = {
        "date": date.today().isoformat(),
        "runs": runs,
        "browser": f"Chromium {version}",
        "cpus": os.cpu_count(),
        "load_at_start": round(load, 1),
        "cpu_slowdown": SLOWDOWNS["_slow"],
        "python": platform.python_version(),
    }
    write_reasoning(meta, summary, verdicts)
    for verdict in verdicts:
        print("met   " if verdict.met else "MISSED", verdict.label, verdict.value, "-", verdict.rule)


def _bundle() -> str:
    """The measuring script with what it measures, as the site's build would make it."""
    esbuild = FRONTEND / "node_modules" / ".bin" / "esbuild"
    options = ["--bundle", "--minify", "--target=es2022", "--format=iife"]
    run = subprocess.run(
        [esbuild, HERE / "reasoning" / "update.ts", *options], stdout=subprocess.PIPE, text=True, check=True
    )
    return run.stdout


def _measure(browser: Browser, script: str) -> Measurement:
    """Each size at each speed in a page of its own: the median batch, and at full speed the first."""
    measurement: Measurement = {}
    for size, numbers in SIZES.items():
        for speed, slowdown in SLOWDOWNS.items():
            page = browser.new_page()
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
            page.add_script_tag(content=script)
            batches = page.evaluate("sizes => measure(...sizes)", [*numbers, BATCHES])
            measurement[f"{size}{speed}_us"] = median(batches)
            if slowdown == 1:
                measurement[f"{size}_first_us"] = batches[0]
            page.close()
    return measurement


if __name__ == "__main__":
    main()
