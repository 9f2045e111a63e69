"""A case worked through with Tab, arrows, Space and Enter alone."""

from playwright.sync_api import Page, expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages, keys_of

FOCUS = "document.activeElement"
# What a reader can see of the focus: an outline or a ring of shadow on the element, or on the label around it.
FOCUS_IS_VISIBLE = f"""() => [{FOCUS}, {FOCUS}.closest('label')].filter(Boolean).some(part => {{
  const style = getComputedStyle(part);
  return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
}})"""
MOST_STOPS = 1500  # more Tab stops than a page has


def test_a_case_is_finished_by_keyboard_alone(visit):
    address, case_id = cases_on_pages("unguided")[0]
    page = visit.go(address)
    quiz = CaseOnPage(page, case_id)
    quiz.place.evaluate("place => place.setAttribute('data-under-test', '')")
    for number, item in enumerate(quiz.items, 1):
        tab_to(page, f'[data-under-test] form[data-item="{item["id"]}"] input')
        choose(page, item)
        tab_to(page, "[data-under-test] .sc-check")
        page.keyboard.press("Enter")
        expect(quiz.verdict).to_contain_text("Right.")
        expect(quiz.verdict).to_be_focused()
        assert page.evaluate(FOCUS_IS_VISIBLE), "the verdict has the focus, but nothing shows it"
        if number < len(quiz.items):
            tab_to(page, "[data-under-test] .sc-next")
            page.keyboard.press("Enter")
            expect(quiz.place.locator("h4")).to_be_focused()
    expect(quiz.score).to_contain_text(f"{len(quiz.items)} of {len(quiz.items)} right")


def choose(page: Page, item: dict) -> None:
    """Choose the keys; the focus stands on the item's first option."""
    if item["type"] == "single_best_answer":
        page.keyboard.press("Space")
        for _ in range(keys_of(item)[0]):
            page.keyboard.press("ArrowDown")
        return
    for index in range(len(item["options"])):
        if index in keys_of(item):
            page.keyboard.press("Space")
        if index < len(item["options"]) - 1:
            page.keyboard.press("Tab")


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus stands on an element that matches; within the case every stop must show its focus."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        here, in_case = page.evaluate(
            f"wanted => [{FOCUS}.matches(wanted), {FOCUS}.closest('[data-under-test]') !== null]", selector
        )
        assert not in_case or page.evaluate(FOCUS_IS_VISIBLE), (
            f"focus is not visible on {page.evaluate(f'{FOCUS}.outerHTML.slice(0, 120)')}"
        )
        if here:
            return
    raise AssertionError(f"Tab never reaches {selector}")
