"""Repeats the visits, all contestants in turn, so that whatever else the machine does falls on all alike."""

from collections import defaultdict
from collections.abc import Callable

from playwright.sync_api import Browser

from benchmarks.contestants import Contestant
from benchmarks.measure import visit_figure, visit_reading, visit_responding
from benchmarks.server import Site
from benchmarks.summary import Measurement

Runs = dict[str, list[Measurement]]


def run_rounds(browser: Browser, site: Site, contestants: list[Contestant], runs: int) -> Runs:
    """Measure every contestant ``runs`` times after one uncounted visit each.

    Returns one mapping of all measures for each contestant and run; measures on the slow network begin with `slow_`.
    """
    first = {each.name: visit_reading(browser, site, each) for each in contestants}
    results: Runs = defaultdict(list)
    for run in range(runs):
        print(f"round {run + 1} of {runs}", flush=True)
        # Nobody is always the first one after a pause.
        turn = contestants[run % len(contestants) :] + contestants[: run % len(contestants)]
        measured: dict[str, Measurement] = {each.name: {} for each in turn}
        for visit in _VISITS:
            for each in turn:
                measured[each.name] |= visit(browser, site, each, first[each.name])
        for name, measurement in measured.items():
            results[name].append(measurement)
    return results


def _reading(browser: Browser, site: Site, contestant: Contestant, _first: Measurement) -> Measurement:
    return visit_reading(browser, site, contestant)


def _impatient(
    visit: Callable[[Browser, Site, Contestant, bool], Measurement], needs: str, slow: bool
) -> Callable[[Browser, Site, Contestant, Measurement], Measurement]:
    """A visit that is left out where the uncounted one showed that what it waits for never comes."""

    def measure(browser: Browser, site: Site, contestant: Contestant, first: Measurement) -> Measurement:
        if first[needs] is None:
            return {}
        result = visit(browser, site, contestant, slow)
        return {f"slow_{name}": value for name, value in result.items()} if slow else result

    return measure


_VISITS = (
    _reading,
    _impatient(visit_responding, "click_painted_ms", slow=False),
    _impatient(visit_figure, "figure_late_ms", slow=False),
    _impatient(visit_responding, "click_painted_ms", slow=True),
    _impatient(visit_figure, "figure_late_ms", slow=True),
)
