"""Run the benchmark from the repository's root, after the book has been built: `python -m benchmarks`."""

import argparse
import os
import platform
import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.browser import CPU_SLOWDOWN, launch
from benchmarks.build_time import time_builds
from benchmarks.contestants import CONTESTANTS
from benchmarks.peers import build_peers
from benchmarks.report import README, RESULTS, write
from benchmarks.rounds import Runs, run_rounds
from benchmarks.server import Site
from benchmarks.summary import summarise
from benchmarks.targets import judge
from benchmarks.toolchain import prepare


def main() -> None:
    """Measure pages and builds, write the results and print the targets."""
    options = _options()
    load = os.getloadavg()[0]
    prepare()
    build_peers()
    pages, browser = _measure_pages(options.runs)
    builds, notes = _measure_builds(options.builds)
    meta = {
        "date": date.today().isoformat(),
        "runs": options.runs,
        "builds": options.builds,
        "browser": f"Chromium {browser}",
        "cpus": os.cpu_count(),
        "load_at_start": round(load, 1),
        "cpu_slowdown": CPU_SLOWDOWN,
        "python": platform.python_version(),
    }
    summary = summarise(pages)
    for name, measures in summarise(builds).items():
        summary.setdefault(name, {}).update(measures)
    verdicts = judge(summary)
    write(meta, summary, verdicts, [*_missing(), *_observations(pages), *notes])
    for verdict in verdicts:
        print({True: "met   ", False: "MISSED", None: "?     "}[verdict.met], verdict.label, "-", verdict.rule)
    print(f"written: {RESULTS.name}, {README.name}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="visits of each kind to each page (default 7)")
    parser.add_argument("--builds", type=int, default=3, help="builds of each kind, 0 for none (default 3)")
    return parser.parse_args()


def _measure_pages(runs: int) -> tuple[Runs, str]:
    present = [contestant for contestant in CONTESTANTS if contestant.exists]
    with Site() as site, sync_playwright() as playwright:
        browser = launch(playwright, site)
        try:
            return run_rounds(browser, site, present, runs), browser.version
        finally:
            browser.close()


def _measure_builds(runs: int) -> tuple[Runs, list[str]]:
    """Builds of ours and plain; where one fails the pages' results are worth keeping, so it becomes a note."""
    if not runs:
        return {}, ["Build times were not measured in this run."]
    with tempfile.TemporaryDirectory() as folder:
        try:
            return time_builds(Path(folder), runs), []
        except (OSError, RuntimeError) as error:
            print(error)
            return {}, ["Build times are missing: a build failed."]


def _missing() -> list[str]:
    return [f"{each.label}: page not built, so not measured." for each in CONTESTANTS if not each.exists]


def _observations(pages: Runs) -> list[str]:
    """What a number hides: which hosts, which errors, what was not found; from the last run of each contestant."""
    notes = []
    for contestant in CONTESTANTS:
        if contestant.name not in pages:
            continue
        last = pages[contestant.name][-1]
        for key, words in (
            ("other_host_names", "asks"),
            ("not_found", "asks in vain for"),
            ("console_error_texts", "reports in the console"),
        ):
            if listed := dict.fromkeys(last[key]):
                notes.append(f"{contestant.label} {words}: {'; '.join(f'`{each}`' for each in listed)}.")
    return notes


if __name__ == "__main__":
    main()
