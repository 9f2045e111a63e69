"""When a part of the page fails or is missing, the reader still gets the course."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.case_on_page import CaseOnPage, cases_on_pages, keys_of, words

BOXES = (
    "() => [...document.querySelectorAll('.sc-widget, .sc-item')].map(part => part.getBoundingClientRect().toJSON())"
)
ADDRESS, CASE = cases_on_pages("unguided")[0]


@pytest.fixture
def broken_state(visit):
    """The page with the case's state cut short, as after a failed upload."""

    def cut(route):
        built = route.fetch()
        head, tail = built.text().split(f'{{"id":"case-quiz:{CASE}"', 1)
        route.fulfill(response=built, body=f'{head}{{"id":"case-quiz:{CASE}",{tail[tail.index("</script>") :]}')

    visit.page.route(f"**/{ADDRESS}", cut)
    return visit.go(ADDRESS)


def test_a_broken_widget_shows_its_plain_text_and_leaves_the_others_alone(broken_state):
    broken = broken_state.locator('.sc-widget[data-state="broken"]')
    expect(broken).to_have_count(1)
    expect(broken.locator(".sc-fallback")).to_be_visible()
    expect(broken.locator(".sc-live")).to_have_count(0)
    others = broken_state.locator('.sc-widget:not([data-state="broken"])')
    assert others.count() > 0
    for widget in others.all():
        expect(widget).to_have_attribute("data-state", "live")


def test_the_plain_text_of_a_case_holds_its_vignette_items_and_rationales(broken_state):
    quiz = CaseOnPage(broken_state, CASE)
    plain = broken_state.locator('.sc-widget[data-state="broken"] .sc-fallback')
    for item in quiz.items:
        expect(plain).to_contain_text(words(item["lead_in"]))
        plain.get_by_text("Key and rationales").first.click()
    shown = " ".join(plain.text_content().split())
    for item in quiz.items:
        for index in range(len(item["options"])):
            assert quiz.rationale(item, index) in shown


def test_a_missing_front_end_leaves_every_case_readable(visit):
    visit.page.route("**/case-quiz-*.js", lambda route: route.fulfill(status=404, body=""))
    page = visit.go(ADDRESS)
    for widget in page.locator('.sc-widget[data-widget="case-quiz"]').all():
        expect(widget).to_have_attribute("data-state", "broken")
        expect(widget.locator(".sc-fallback")).to_be_visible()


def test_without_scripts_the_cases_can_be_read(visit_at, sites):
    page = visit_at(sites["root"], java_script_enabled=False).page
    page.goto(sites["root"] + ADDRESS)
    plain = page.locator(".sc-fallback:visible")
    expect(plain).to_have_count(page.locator(".sc-widget").count())
    for item in CaseOnPage(page, CASE).items:
        expect(plain.get_by_text(words(item["lead_in"])).first).to_be_visible()
        for option in item["options"]:
            expect(plain.get_by_text(words(option["text"]), exact=True).first).to_be_visible()


def test_without_scripts_each_figure_still_gives_its_reading_and_data(visit_at, sites, address):
    page = visit_at(sites["root"], java_script_enabled=False).page
    page.goto(sites["root"] + address)
    for figure in page.locator(".sc-figure").all():
        expect(figure.locator("figcaption")).not_to_be_empty()
        figure.locator("summary").click()
        expect(figure.locator("table")).to_be_visible()
    expect(page.locator("main")).to_contain_text(re.compile(r"\w{3}"))


def test_the_first_item_stands_in_the_html_and_nothing_moves_when_it_comes_to_life(visit):
    held = []
    visit.page.route("**/host-*.js", lambda route: held.append(route))
    page = visit.page
    with page.expect_request("**/host-*.js"):
        page.goto(visit.home + ADDRESS, wait_until="domcontentloaded")
    quiz = CaseOnPage(page, CASE)
    first = quiz.form(quiz.items[0])
    expect(first.get_by_role("button", name="Check answer")).to_be_visible()
    expect(first.locator("input")).to_have_count(len(quiz.items[0]["options"]))
    # Parts of the page far above are laid out at a quiet moment, which would move the boxes too.
    page.add_style_tag(content="* { content-visibility: visible !important; }")
    page.wait_for_function(f"() => ({BOXES})().every(box => box.height > 0)")
    before = page.evaluate(BOXES)
    held[0].continue_()
    expect(page.locator('.sc-widget:not([data-state="live"])')).to_have_count(0)
    assert page.evaluate(BOXES) == before
    quiz.respond(quiz.items[0], keys_of(quiz.items[0]))
    expect(quiz.verdict).to_contain_text("Right.")
