"""A virtual patient as a learner plays it in the browser, by keyboard alone, and what the patient's file says of it."""

import re
from functools import cache

from playwright.sync_api import Locator, Page, expect

from sciatica.patient_view import catalogue_view, patient_view
from sciatica.patients import PATIENTS
from tests.browser.responding import FOCUS, FOCUS_IS_VISIBLE
from tests.paths import SITE, page_addresses

SAVED_ID = re.compile(r'class="sc-state">\{"id":"virtual-patient:([^"]+)"')
# No stage has more stops between two things that a learner uses one after the other.
MOST_STOPS = 150


@cache
def patients_on_pages() -> dict[str, str]:
    """The address of a page that holds each patient of the course, by the patient's id."""
    found = {id_: page for page in page_addresses() for id_ in SAVED_ID.findall((SITE / page).read_text("utf-8"))}
    return {id_: found[id_] for id_ in PATIENTS.ids() if id_ in found}


@cache
def view_of(patient: str) -> dict:
    """The patient as the page gets it."""
    return patient_view(PATIENTS.load(patient))


@cache
def procedures() -> dict[str, dict]:
    """All that can be asked and done, by id."""
    return {each["id"]: each for each in catalogue_view()["procedures"]}


def percent(shares: dict[str, float]) -> dict[str, int]:
    """The shares as whole percent that sum to 100: what rounding leaves over goes to the largest."""
    whole = {name: int(100 * share) for name, share in shares.items()}
    largest = max(shares, key=shares.get)
    return whole | {largest: whole[largest] + 100 - sum(whole.values())}


class PatientOnPage:
    """A virtual patient on its page. Everything is done with Tab, arrows, Space, Enter, Escape and letters.

    Each stop on the way must show its focus.
    """

    def __init__(self, page: Page, patient: str):
        self.view = view_of(patient)
        self.page = page
        self.place = page.get_by_role("region", name=f"Virtual patient: {self.view['title']}", exact=True)
        self.stage = self.place.locator("[data-stage]")
        self.heading = self.place.locator("h4")
        self.search = self.place.get_by_role("searchbox")
        self.notes = self.place.get_by_role("region", name="Your notes").locator("ol > li")
        self.said = self.place.get_by_role("status")
        self.has_examined = False

    def begin(self) -> None:
        """Begin, or begin again, and wait for the first differential."""
        self.has_examined = False
        self._press(self.place.get_by_role("button", name=re.compile("^(Begin|Play again)$")))
        self.expect_stage("start")

    def expect_stage(self, name: str) -> None:
        """Wait until the play stands there."""
        expect(self.stage).to_have_attribute("data-stage", name)

    def estimate(self, shares: dict[str, float], speaks_for: tuple[str, ...] = ()) -> None:
        """Write a differential, with findings that speak for its first hypothesis, and hand it in."""
        for name, share in sorted(percent(shares).items(), key=lambda each: self._order(each[0])):
            self._tab_to(self.place.locator(f'[data-hypothesis="{name}"] input'))
            self.page.keyboard.type(str(share))
        for finding in speaks_for:
            self._tick(self.place.locator(f'[data-finding="{finding}"]').get_by_label("For", exact=True))
        self._press(self.place.locator("form.sc-estimate button[type=submit]"))

    def examine(self, procedure: str) -> None:
        """Find something by its name and do it."""
        self._back_to_search()
        self.page.keyboard.type(procedures()[procedure]["name"])
        button = self.place.locator(f'[data-procedure="{procedure}"] button')
        expect(button).to_be_visible()
        self.page.keyboard.press("Enter")
        self._tab_to(button)
        self.page.keyboard.press("Enter")
        expect(self.place.locator(f'[data-procedure="{procedure}"] button:enabled:not([aria-disabled])')).to_have_count(
            0
        )

    def enough(self) -> None:
        """Go on to the final differential."""
        self._press(self.place.locator(".sc-sum-bar").get_by_role("button", name="I have enough"))
        self.expect_stage("final")

    def decide(self, decision: dict[str, str]) -> None:
        """Take a decision."""
        for part in ("action", "phase", "first", "urgency"):
            if part in decision:
                self._tick(self.place.locator(f'.sc-choice input[value="{decision[part]}"]'))
        self._press(self.place.get_by_role("button", name="That is my decision"))
        self.expect_stage("statement")

    def state(self, text: str) -> None:
        """Write the problem statement, which ends the play."""
        self._tab_to(self.place.get_by_label("Sum the problem up in one line"))
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        self.expect_stage("debrief")

    def undo(self) -> None:
        """Take back the last step."""
        self._press(self.place.get_by_role("button", name=re.compile("^Undo")))

    def gather(self, path: list[str]) -> None:
        """Do all of these, with the differential that is asked before the first examination shows."""
        for procedure in path:
            self.examine(procedure)
            if procedures()[procedure]["part"] != "history" and not self.has_examined:
                self.has_examined = True
                self.expect_stage("history")
                self.estimate(self.view["expert_differential"]["history"])
            self.expect_stage("gathering")

    def play(self, decision: dict[str, str] | None = None) -> None:
        """Play from the start to the debrief, along the expert's path and with the expert's differentials."""
        self.begin()
        self.estimate(self.view["expert_differential"]["start"])
        self.gather([step["do"] for step in self.view["expert_path"]])
        self.enough()
        key = next(each["finding"] for each in self.view["key_findings"] if each.get("for") == self.view["truth"])
        self.estimate(self.view["expert_differential"]["final"], (key,))
        self.decide(decision or self.view["decision"]["best"])
        self.state(self.view["problem_statement"]["text"][:80])

    def part(self, title: str) -> Locator:
        """A part of the debrief."""
        return self.place.get_by_role("region", name=title, exact=True)

    def _order(self, hypothesis: str) -> int:
        ids = self.place.locator("[data-hypothesis]").evaluate_all("all => all.map(one => one.dataset.hypothesis)")
        return ids.index(hypothesis)

    def _back_to_search(self) -> None:
        # Once in the list, Escape leads back, with what stands there selected.
        if self.page.evaluate(f"Boolean({FOCUS}.closest('.sc-topics'))"):
            self.page.keyboard.press("Escape")
        else:
            self._tab_to(self.search)
        expect(self.search).to_be_focused()
        self.page.keyboard.press("ControlOrMeta+a")

    def _press(self, button: Locator) -> None:
        self._tab_to(button)
        self.page.keyboard.press("Enter")

    def _tick(self, radio: Locator) -> None:
        group = radio.get_attribute("name")
        self._tab_to(self.place.locator(f'input[name="{group}"]'))
        self.page.keyboard.press("Space")
        for _ in range(self.place.locator(f'input[name="{group}"]').count()):
            if radio.is_checked():
                break
            self.page.keyboard.press("ArrowDown")
        expect(radio).to_be_checked()

    def _tab_to(self, wanted: Locator) -> None:
        """Tab until the focus is on one of these, as the radios of a group are, one stop together."""
        targets = wanted.element_handles()
        assert targets, f"there is no {wanted}"
        place = self.place.element_handle()
        is_here = f"([place, ...targets]) => [targets.includes({FOCUS}), place.contains({FOCUS})]"
        if self.page.evaluate(is_here, [place, *targets])[0]:
            return
        if not self.page.evaluate(is_here, [place, *targets])[1]:
            place.evaluate("place => { place.tabIndex = -1; place.focus(); place.removeAttribute('tabindex'); }")
        ahead = self.page.evaluate(f"target => {FOCUS}.compareDocumentPosition(target) & 4", targets[0])
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab" if ahead else "Shift+Tab")
            here, inside = self.page.evaluate(is_here, [place, *targets])
            assert not inside or self.page.evaluate(FOCUS_IS_VISIBLE), (
                f"focus is not visible on {self.page.evaluate(f'{FOCUS}.outerHTML.slice(0, 120)')}"
            )
            if here:
                return
        raise AssertionError(f"Tab never reaches {wanted}")
