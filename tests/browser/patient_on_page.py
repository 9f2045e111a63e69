"""A virtual patient as a learner plays it in the browser, by keyboard alone, and what the patient's file says of it."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from sciatica.patient_view import catalogue_view, patient_view
from sciatica.patients import PATIENTS, load_patient_file
from tests.browser.by_keyboard import ByKeyboard
from tests.browser.responding import FOCUS
from tests.paths import SITE, page_addresses

# The first who is played without help, with an expert beside the learner, and with hints in the first half.
FIRST, WORKED, FADED = (
    next(id_ for id_ in PATIENTS.ids() if PATIENTS.load(id_).guidance == kind) for kind in ("free", "worked", "faded")
)
TREAT = {"action": "treat", "phase": "calm", "first": "explain-and-keep-moving"}
SAVED_ID = re.compile(r'class="sc-state">\{"id":"virtual-patient:([^"]+)"')


@cache
def patients_on_pages() -> dict[str, str]:
    """The address of a page that holds each patient of the course, by the patient's id."""
    found = {id_: page for page in page_addresses() for id_ in SAVED_ID.findall((SITE / page).read_text("utf-8"))}
    return {id_: found[id_] for id_ in PATIENTS.ids() if id_ in found}


@cache
def view_of(patient: str | Path) -> dict:
    """The patient as the page gets it: one of the course, or one in an educator's own file."""
    return patient_view(load_patient_file(patient) if isinstance(patient, Path) else PATIENTS.load(patient))


@cache
def procedures() -> dict[str, dict]:
    """All that can be asked and done, by id."""
    return {each["id"]: each for each in catalogue_view()["procedures"]}


def percent(shares: dict[str, float]) -> dict[str, int]:
    """The shares as whole percent that sum to 100: what rounding leaves over goes to the largest."""
    whole = {name: int(100 * share) for name, share in shares.items()}
    largest = max(shares, key=shares.get)
    return whole | {largest: whole[largest] + 100 - sum(whole.values())}


class PatientOnPage(ByKeyboard):
    """A virtual patient on its page. Everything is done with Tab, arrows, Space, Enter, Escape and letters."""

    def __init__(self, page: Page, patient: str | Path):
        self.view = view_of(patient)
        super().__init__(page, page.get_by_role("region", name=f"Virtual patient: {self.view['title']}", exact=True))
        self.stage = self.place.locator("[data-stage]")
        self.heading = self.place.locator("h4")
        self.search = self.place.get_by_role("searchbox")
        self.notes = self.place.get_by_role("region", name="Your notes").locator("ol > li")
        self.said = self.place.get_by_role("status")
        self.guide = self.place.locator(".sc-guide")
        self.beside = self.place.locator(".sc-beside")
        self.has_examined = False

    def begin(self) -> None:
        """Begin, or begin again, and wait for the first differential."""
        self.has_examined = False
        self.press(self.place.get_by_role("button", name=re.compile("^(Begin|Play again)$")))
        self.expect_stage("start")

    def expect_stage(self, name: str) -> None:
        """Wait until the play stands there."""
        expect(self.stage).to_have_attribute("data-stage", name)

    def estimate(self, shares: dict[str, float], speaks_for: tuple[str, ...] = ()) -> None:
        """Write a differential, with findings that speak for its first hypothesis, and hand it in."""
        for name, share in sorted(percent(shares).items(), key=lambda each: self._order(each[0])):
            self.tab_to(self.place.locator(f'[data-hypothesis="{name}"] input'))
            self.page.keyboard.type(str(share))
        for finding in speaks_for:
            self.tick(self.place.locator(f'[data-finding="{finding}"]').get_by_label("For", exact=True))
        self.press(self.place.locator("form.sc-estimate button[type=submit]"))

    def examine(self, procedure: str) -> None:
        """Find something by its name and do it."""
        self._back_to_search()
        self.page.keyboard.type(procedures()[procedure]["name"])
        button = self.place.locator(f'[data-procedure="{procedure}"] button')
        expect(button).to_be_visible()
        self.page.keyboard.press("Enter")
        self.tab_to(button)
        self.page.keyboard.press("Enter")
        expect(self.place.locator(f'[data-procedure="{procedure}"] button:enabled:not([aria-disabled])')).to_have_count(
            0
        )

    def enough(self) -> None:
        """Go on to the final differential."""
        self.press(self.place.locator(".sc-sum-bar").get_by_role("button", name="I have enough"))
        self.expect_stage("final")

    def decide(self, decision: dict[str, str]) -> None:
        """Take a decision."""
        for part in ("action", "phase", "first", "urgency"):
            if part in decision:
                self.tick(self.place.locator(f'.sc-choice input[value="{decision[part]}"]'))
        self.press(self.place.get_by_role("button", name="That is my decision"))
        self.expect_stage("statement")

    def state(self, text: str) -> None:
        """Write the problem statement, which ends the play."""
        self.tab_to(self.place.get_by_label("Sum the problem up in one line"))
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        self.expect_stage("debrief")

    def undo(self) -> None:
        """Take back the last step."""
        self.press(self.place.get_by_role("button", name=re.compile("^Undo")))

    def begin_asking(self) -> list[str]:
        """Begin, write the first differential and ask two questions; returns those."""
        self.begin()
        self.estimate(self.view["expert_differential"]["start"])
        path = [step["do"] for step in self.view["expert_path"]][:2]
        self.gather(path)
        return path

    def follow(self, procedure: str) -> None:
        """Do what the expert would do next, which has to be this."""
        expect(self.guide).to_contain_text(f"{procedures()[procedure]['name']}: ")
        self.press(self.guide.get_by_role("button", name="Do this"))

    def gather(self, path: list[str], do: Callable[[str], None] | None = None) -> None:
        """Do all of these, with the differential that is asked before the first examination shows."""
        for procedure in path:
            (do or self.examine)(procedure)
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
        self.conclude(decision)

    def conclude(self, decision: dict[str, str] | None = None) -> None:
        """Go on from the final differential to the debrief, as the expert would."""
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
            self.tab_to(self.search)
        expect(self.search).to_be_focused()
        self.page.keyboard.press("ControlOrMeta+a")
