"""The exercise library: searched and filtered by keyboard, kept in the address, each card one link away."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from sciatica.exercise_library import listed_exercises
from tests.browser.accessibility import assert_no_barrier
from tests.browser.layout import CUT_OFF, LIST, SMALL, sideways
from tests.browser.responding import FOCUS_IS_VISIBLE

ADDRESS = "reference/exercise-library.html"
LISTED = listed_exercises()
CARDS = [listed.exercise for listed in LISTED]
BY_ID = {listed.exercise.id: listed for listed in LISTED}
FIELDS = {
    "phase": lambda card: card.phases,
    "category": lambda card: [card.category],
    "position": lambda card: [card.position],
    "suits": lambda card: card.suits,
}


def test_without_scripts_every_card_can_be_read(visit_at, sites):
    page = visit_at(sites["root"], java_script_enabled=False).page
    page.goto(sites["root"] + ADDRESS)
    expect(shown(page)).to_have_count(len(CARDS))
    expect(page.get_by_label("Phase", exact=True)).to_be_hidden()
    bird_dog = page.locator("#bird-dog")
    bird_dog.locator("summary").first.click()
    expect(bird_dog.get_by_text("Slide one leg back until it is straight")).to_be_visible()


def test_each_card_shows_its_drawing_while_it_is_folded(visit):
    page = visit.go(ADDRESS)
    for card in CARDS:
        drawing = page.locator(f"#{card.id} > .sc-drawing")
        expect(drawing).to_have_accessible_name(f"Drawing: {card.name}, start and end")
    assert page.locator(".sc-drawing").count() == len(CARDS)


def test_without_its_script_the_list_is_whole_and_offers_no_dead_filters(visit):
    visit.page.route("**/exercise-library-*.js", lambda route: route.fulfill(status=404, body=""))
    expect(shown(visit.go(ADDRESS))).to_have_count(len(CARDS))
    expect(visit.page.get_by_label("Phase", exact=True)).to_be_hidden()


def test_filters_work_by_keyboard_and_outlive_a_reload(visit):
    page = visit.go(ADDRESS)
    expect_cards(page, CARDS)
    page.get_by_label("Words in the card").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Alone at home")).to_be_focused()
    page.keyboard.press("Space")
    home = [card for card in CARDS if card.home]
    expect_cards(page, home)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    bare = [card for card in home if card.equipment_free]
    expect_cards(page, bare)
    page.keyboard.press("Tab")
    expect(page.get_by_label("Phase", exact=True)).to_be_focused()
    assert page.evaluate(FOCUS_IS_VISIBLE)
    page.keyboard.press("ArrowDown")
    calm = [card for card in bare if "calm" in card.phases]
    expect_cards(page, calm)
    assert parse_qs(urlsplit(page.url).query) == {"home": ["yes"], "kit": ["free"], "phase": ["calm"]}

    visit.reload()
    expect_cards(page, calm)
    expect(page.get_by_label("Alone at home")).to_be_checked()
    page.get_by_role("button", name="Show all exercises").press("Enter")
    expect_cards(page, CARDS)
    assert urlsplit(page.url).query == ""
    assert visit.heard() == []


def test_words_are_found_wherever_they_stand_and_however_they_are_written(visit):
    page = visit.go(ADDRESS)
    words = page.get_by_label("Words in the card")
    words.press_sequentially("STRÁP hamstring")
    expect_cards(page, [BY_ID["hamstring-stretch-with-strap"].exercise])
    assert parse_qs(urlsplit(page.url).query)["words"] == ["STRÁP hamstring"]
    words.press("Enter")
    expect(words).to_have_value("STRÁP hamstring")
    words.fill("bicycle repair")
    expect_cards(page, [])
    expect(page.get_by_role("status").filter(has_text="None fits: take a filter away.")).to_be_visible()


def test_every_choice_shows_its_cards(visit):
    page = visit.go(ADDRESS)
    for name, values_of in FIELDS.items():
        field = page.locator(f"select[name={name}]")
        values = [option.get_attribute("value") for option in field.locator("option").all()]
        for value in filter(None, values):
            field.select_option(value)
            expect_cards(page, [card for card in CARDS if value in values_of(card)])
        field.select_option("")


def test_a_link_opens_its_card_whatever_the_filters_say(visit):
    page = visit.go(f"{ADDRESS}?phase=calm#single-leg-bridge")
    expect_open(page, "single-leg-bridge")
    expect_cards(page, CARDS)
    page.locator("#single-leg-bridge").get_by_role("link", name="Bridge on two legs").press("Enter")
    expect_open(page, "two-leg-bridge")
    page.get_by_label("Phase", exact=True).select_option("restore")
    page.locator("#two-leg-bridge").get_by_role("link", name="Bridge on one leg").click()
    expect_open(page, "single-leg-bridge")
    assert visit.heard() == []


def test_a_card_leads_to_the_chapter_that_teaches_it(visit):
    page = visit.go(f"{ADDRESS}#bird-dog")
    title = BY_ID["bird-dog"].chapter_title
    page.locator("#bird-dog").get_by_role("link", name=title, exact=True).click()
    expect(page.get_by_role("heading", name="Bird-dog", exact=True)).to_be_in_viewport()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_folded_and_open_there_is_no_barrier(visit_at, sites, theme):
    page = visit_at(sites["root"], color_scheme=theme).go(f"{ADDRESS}?phase=calm#rest-prone-pillow")
    page.locator("#rest-prone-pillow summary").nth(1).click()
    assert_no_barrier(page)


def test_on_a_small_phone_all_stays_in_sight(visit_at, sites):
    page = visit_at(sites["root"], viewport={"width": 320, "height": 800}).go(f"{ADDRESS}#gluteal-myofascial-release")
    expect_open(page, "gluteal-myofascial-release")
    page.locator("#gluteal-myofascial-release summary").nth(1).click()
    assert sideways(page) == 0
    assert page.evaluate(LIST, [".sc-filter *, .sc-exercises *", CUT_OFF]) == []
    assert page.evaluate(LIST, [".sc-filter :is(button, input, select), .sc-exercises summary", SMALL]) == []


def shown(page: Page):
    return page.locator(".sc-exercises > li:visible")


def expect_open(page: Page, card: str) -> None:
    """The card is open, in sight, and has the focus."""
    expect(page.locator(f"#{card} > details")).to_have_attribute("open", "")
    expect(page.locator(f"#{card} > h3")).to_be_in_viewport()
    expect(page.locator(f"#{card} > details > summary")).to_be_focused()


def expect_cards(page: Page, cards: list) -> None:
    """The list shows these cards in this order, and says how many they are."""
    count = f"{len(cards)} of {len(CARDS)} exercises"
    expect(page.locator("output")).to_have_text(count if cards else f"{count}. None fits: take a filter away.")
    assert shown(page).evaluate_all("rows => rows.map(row => row.id)") == [card.id for card in cards]
