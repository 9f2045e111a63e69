"""The three kinds of visit that are measured.

Sizes are in kB (1000 bytes) on the wire, times in milliseconds, ``None`` for what never happened.
"""

from playwright.sync_api import Browser, ElementHandle
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from benchmarks.browser import Visit, open_page
from benchmarks.contestants import FIGURE_LIBRARY, OWN_HOST, Contestant
from benchmarks.server import Response, Site
from benchmarks.summary import Measurement


def visit_reading(browser: Browser, site: Site, contestant: Contestant) -> Measurement:
    """A reader who opens the page, waits, scrolls to the first figure, then responds to the first item."""
    with open_page(browser, site, contestant) as visit:
        visit.wait_until_idle()
        loaded = visit.responses()
        before_figure = [response for response in loaded if FIGURE_LIBRARY not in response.path]
        loading = {
            "kb_before_figure": _kilobytes(before_figure),
            "kb_idle": _kilobytes(loaded),
            "requests": len(loaded),
            "freeze_load_ms": _longest_freeze(visit),
        }
        figure = _scroll_to_figure(visit, contestant)
        visit.wait_until_idle()
        visited = visit.responses()
        feedback = respond_by_click(visit, contestant)
        return {
            **loading,
            **figure,
            **feedback,
            "kb_total": _kilobytes(visited),
            "other_hosts": len(visit.hosts),
            "other_host_names": sorted(visit.hosts),
            "not_found": sorted(
                {r.path if r.host == OWN_HOST else f"{r.host}{r.path}" for r in visited if r.status == 404}
            ),
            "freeze_visit_ms": _longest_freeze(visit),
            "layout_shift": _layout_shift(visit),
            "console_errors": len(visit.errors),
            "console_error_texts": list(visit.errors),
        }


def visit_responding(browser: Browser, site: Site, contestant: Contestant, slow: bool) -> Measurement:
    """An impatient reader who tries to respond to the first item until it gives feedback."""
    with open_page(browser, site, contestant, "respondAsap", slow) as visit:
        marks = visit.marks("feedbackPainted")
        return {
            "feedback_ms": marks.get("feedback"),
            "feedback_painted_ms": marks.get("feedbackPainted"),
            "early_reload": visit.page.evaluate("() => __probe.earlyReload"),
        }


def visit_figure(browser: Browser, site: Site, contestant: Contestant, slow: bool) -> Measurement:
    """An impatient reader who scrolls to the first figure at once and waits there."""
    with open_page(browser, site, contestant, "watchFigure", slow) as visit:
        return {"figure_at_once_ms": visit.marks("figurePainted").get("figurePainted")}


def _scroll_to_figure(visit: Visit, contestant: Contestant) -> Measurement:
    if not visit.page.locator(contestant.figure).count():
        return {"figure_late_ms": None}
    visit.page.evaluate("at => __probe.watchFigure(at)", contestant.selectors)
    return {"figure_late_ms": _span(visit.marks("figurePainted"), "figureAsked", "figurePainted")}


def respond_by_click(visit: Visit, contestant: Contestant) -> Measurement:
    """Respond to the first item with real clicks and time the feedback from the last of them.

    The mouse is moved and pressed: a click on an element would put the driver's own listeners into the page.
    """
    visit.page.evaluate("at => __probe.timeFeedback(at)", contestant.selectors)
    quiz = visit.page.evaluate_handle("at => __probe.findQuiz(at)", contestant.selectors).as_element()
    controls = [contestant.option, contestant.submit] if contestant.submit else [contestant.option]
    try:
        for control in controls if quiz else []:
            _click(visit, quiz.wait_for_selector(control))
    except PlaywrightTimeout:
        return {"click_ms": None, "click_painted_ms": None}
    marks = visit.marks("clickFeedbackPainted")
    return {
        "click_ms": _span(marks, "click", "clickFeedback"),
        "click_painted_ms": _span(marks, "click", "clickFeedbackPainted"),
    }


def _click(visit: Visit, control: ElementHandle) -> None:
    control.scroll_into_view_if_needed()
    box = control.bounding_box()
    visit.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def _span(marks: dict[str, float], begin: str, end: str) -> float | None:
    return marks[end] - marks[begin] if begin in marks and end in marks else None


def _kilobytes(responses: list[Response]) -> float:
    return sum(response.size for response in responses) / 1000


def _longest_freeze(visit: Visit) -> float:
    return visit.page.evaluate("() => Math.max(0, ...__probe.longTasks)")


def _layout_shift(visit: Visit) -> float:
    """Largest sum of shifts in a window of at most 5 s without a gap of 1 s (the Web Vitals definition)."""
    worst = total = begin = last = 0.0
    for at, value in visit.page.evaluate("() => __probe.shifts"):
        if at - last > 1000 or at - begin > 5000:
            total, begin = 0.0, at
        total, last = total + value, at
        worst = max(worst, total)
    return worst
