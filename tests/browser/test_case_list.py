"""The list of all cases: filtered by keyboard, kept in the address, aware of the reader's record."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from sciatica.case_list import listed_cases
from tests.browser.accessibility import assert_no_barrier
from tests.browser.case_on_page import CaseOnPage, cases_on_pages, keys_of
from tests.browser.responding import FOCUS_IS_VISIBLE
from tests.browser.stored import STORAGE_IS_BLOCKED
from tests.browser.visit import Visit

ADDRESS = "chapters/cases.html"
CASES = [listed.case for listed in listed_cases()]
CALM = [case for case in CASES if case.phase == "calm"]
CALM_AND_ADVANCED = [case for case in CALM if case.difficulty == "advanced"]
CHAPTER_PAGE, UNGUIDED = cases_on_pages("unguided")[0]


def test_without_scripts_the_list_is_whole_and_has_no_filters(visit_at, sites):
    page = visit_at(sites["root"], java_script_enabled=False).page
    page.goto(sites["root"] + ADDRESS)
    expect_cases(page, CASES)
    expect(page.get_by_label("Phase", exact=True)).to_be_hidden()


def test_without_its_script_the_list_is_whole_and_offers_no_dead_filters(visit):
    visit.page.route("**/case-list-*.js", lambda route: route.fulfill(status=404, body=""))
    expect_cases(visit.go(ADDRESS), CASES)
    expect(visit.page.get_by_label("Phase", exact=True)).to_be_hidden()


def test_a_link_leads_to_the_case(visit):
    page = visit.go(ADDRESS)
    case = CASES[-1]
    page.get_by_role("link", name=case.title, exact=True).click()
    expect(page.get_by_role("region", name=f"Case: {case.title}", exact=True)).to_be_in_viewport()


def test_filters_work_by_keyboard_and_outlive_a_reload(visit):
    page = visit.go(ADDRESS)
    expect_cases(page, CASES)
    page.get_by_label("Chapter", exact=True).focus()
    choose_next(page, "Phase", "Calm")
    expect_cases(page, CALM)
    choose_next(page, "Difficulty", "Advanced")
    expect_cases(page, CALM_AND_ADVANCED)
    assert parse_qs(urlsplit(page.url).query) == {"phase": ["calm"], "difficulty": ["advanced"]}
    assert visit.heard() == []

    visit.reload()
    expect_cases(page, CALM_AND_ADVANCED)
    expect(page.get_by_label("Phase", exact=True)).to_have_value("calm")

    page.get_by_label("Your progress").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Show all cases")).to_be_focused()
    page.keyboard.press("Enter")
    expect_cases(page, CASES)
    assert urlsplit(page.url).query == ""


def test_a_shared_address_opens_the_same_list(visit):
    chapter = CASES[-1].chapter
    page = visit.go(f"{ADDRESS}?chapter={chapter}&phase=no-such-phase")
    expect_cases(page, [case for case in CASES if case.chapter == chapter])
    expect(page.get_by_label("Phase", exact=True).locator("option:checked")).to_have_text("All phases")


def test_every_choice_of_chapter_phase_and_difficulty_shows_its_cases(visit):
    page = visit.go(ADDRESS)
    for name in ("chapter", "phase", "difficulty"):
        field = page.locator(f"select[name={name}]")
        values = [option.get_attribute("value") for option in field.locator("option").all()]
        for value in filter(None, values):
            field.select_option(value)
            expect_cases(page, [case for case in CASES if getattr(case, name) == value])
        field.select_option("")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_list_follows_the_readers_record(visit_at, sites, theme):
    visit = visit_at(sites["root"], color_scheme=theme)
    (case,) = (case for case in CASES if case.id == UNGUIDED)
    quiz = CaseOnPage(visit.go(CHAPTER_PAGE), case.id)
    quiz.respond(quiz.items[0], keys_of(quiz.items[0]))
    page = visit.go(ADDRESS)
    page.get_by_label("Your progress").select_option("Started")
    expect_cases(page, [case])
    expect(rows(page)).to_contain_text("Started")
    assert_no_barrier(page)

    visit.go(CHAPTER_PAGE)
    quiz.go_on()
    for number, item in enumerate(quiz.items[1:], 2):
        quiz.respond(item, keys_of(item))
        if number < len(quiz.items):
            quiz.go_on()
    page = visit.go(f"{ADDRESS}?progress=finished")
    expect_cases(page, [case])
    page.get_by_label("Your progress").select_option("Not started")
    expect_cases(page, [other for other in CASES if other.guidance == "unguided" and other != case])


def test_an_open_list_follows_an_answer_in_another_tab(visit, sites):
    (case,) = (case for case in CASES if case.id == UNGUIDED)
    page = visit.go(ADDRESS)
    other = Visit.begin(visit.page.context, sites["root"])
    quiz = CaseOnPage(other.go(CHAPTER_PAGE), case.id)
    quiz.respond(quiz.items[0], keys_of(quiz.items[0]))
    expect(rows(page).filter(has_text=case.title)).to_contain_text("Started")


def test_where_the_browser_keeps_nothing_the_list_says_so_and_the_filters_work(visit_at, sites):
    visit = visit_at(sites["root"])
    visit.page.add_init_script(STORAGE_IS_BLOCKED)
    page = visit.go(f"{ADDRESS}?phase=calm")
    expect_cases(page, CALM)
    expect(page.locator(".sc-notice")).to_contain_text("keeps nothing")
    assert visit.heard() == []


def choose_next(page: Page, label: str, choice: str) -> None:
    """Go to the next field, which has that label, and press the arrow until it says the choice."""
    page.keyboard.press("Tab")
    field = page.get_by_label(label, exact=True)
    expect(field).to_be_focused()
    assert page.evaluate(FOCUS_IS_VISIBLE)
    choices = field.locator("option").all_inner_texts()
    for _ in range(choices.index(choice)):
        page.keyboard.press("ArrowDown")
    expect(field.locator("option:checked")).to_have_text(choice)


def rows(page: Page):
    return page.locator(".sc-case-list > li:visible")


def expect_cases(page: Page, cases: list) -> None:
    """The list shows these cases in this order, and says how many they are."""
    expect(rows(page).locator(".sc-case-title")).to_contain_text([case.title for case in cases])
    expect(rows(page)).to_have_count(len(cases))
    count = f"{len(cases)} of {len(CASES)} cases"
    expect(page.locator("output")).to_have_text(count if cases else f"{count}. None fits: take a filter away.")
