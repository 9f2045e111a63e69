"""The probability lab: every part shows the numbers that Python reckons, and every reader can use it."""

import re

import pytest
from playwright.sync_api import expect

from sciatica.bayes import post_test_probability
from sciatica.lab_view import lab_view
from sciatica.numbers import percent
from tests.browser.accessibility import assert_no_barrier
from tests.browser.lab_on_page import PAGE, LabOnPage
from tests.browser.layout import assert_all_in_sight
from tests.browser.looks import NARROW, each_look

VIEW = {condition["name"]: condition for condition in lab_view()}
STENOSIS = VIEW["lumbar spinal stenosis"]
TESTS = {test["finding"]: test for test in STENOSIS["tests"]}
BENDING, SEATED, BILATERAL = "improvement when bending forward", "no pain when seated", "bilateral buttock or leg pain"
START = STENOSIS["populations"][0]["share"]["value"]


@pytest.fixture
def lab(visit):
    return LabOnPage(visit.go(PAGE))


def after(start, *results):
    """What Python makes of tests that do not overlap."""
    for finding, side in results:
        start = post_test_probability(start, TESTS[finding][side]["value"])
    return percent(start)


def to_the_top(page):
    """Where what stays in sight lies over nothing."""
    page.evaluate("() => scrollTo({top: 0, behavior: 'instant'})")


def with_tests(lab):
    lab.enter(BENDING, "Found")
    lab.enter(SEATED, "Found")
    lab.enter(BILATERAL, "Not found")
    return lab


def test_it_begins_with_the_published_probability_of_a_population(lab, visit):
    expect(lab.told).to_contain_text(f"{percent(START)} before any test")
    expect(lab.place.get_by_role("radio", name=re.compile("adults in primary care"))).to_be_checked()
    expect(lab.place).to_contain_text("Of 1,000 adults in primary care, 250 have it; 750 do not.")
    assert visit.heard() == []


def test_by_keyboard_each_test_moves_the_probability_as_python_reckons(lab):
    lab.enter(BENDING, "Found")
    expect(lab.told).to_contain_text(f"{percent(START)} before, {after(START, (BENDING, 'lr_positive'))} after 1 test")
    lab.enter(BILATERAL, "Not found")
    both = after(START, (BENDING, "lr_positive"), (BILATERAL, "lr_negative"))
    expect(lab.told).to_contain_text(f"{both} after 2 tests")
    assert [lab.step(number) for number in range(3)] == [percent(START), after(START, (BENDING, "lr_positive")), both]
    lab.enter(BENDING, "Not done")
    expect(lab.told).to_contain_text(f"{after(START, (BILATERAL, 'lr_negative'))} after 1 test")


def test_of_tests_that_measure_the_same_one_counts_and_one_sees_how_counting_all_misleads(lab):
    lab.enter(BENDING, "Found")
    lab.enter(SEATED, "Found")
    expect(lab.told).to_contain_text(f"{after(START, (SEATED, 'lr_positive'))} after 2 tests")
    expect(lab.place).to_contain_text(f"set aside: tells no more than “{SEATED}”")
    lab.place.get_by_role("checkbox", name=re.compile("Count all")).press("Space")
    apart = after(START, (BENDING, "lr_positive"), (SEATED, "lr_positive"))
    expect(lab.told).to_contain_text(f"{apart} after 2 tests as if all were independent")
    expect(lab.place).to_contain_text(f"As if all were independent: {apart}.")


def test_ones_own_probability_comes_from_field_and_slider_alike(lab):
    field = lab.place.get_by_label("Percent before any test")
    field.fill("0.5")
    expect(lab.told).to_contain_text("0.5% before any test")
    expect(lab.place.get_by_role("radio", name="My own estimate")).to_be_checked()
    field.fill("")
    expect(lab.told).to_contain_text("0.5% before any test")
    lab.place.get_by_label("Before any test, as a slider").press("End")
    expect(lab.told).to_contain_text("99% before any test")
    expect(field).to_have_value("99")


def test_lines_say_what_one_would_do_and_which_test_would_change_it(lab):
    expect(lab.told).to_contain_text("It is below all your lines.")
    lab.place.get_by_label("Image from").press("Home")
    expect(lab.told).to_contain_text("It has reached your line for imaging, not that for treating and referring.")
    following = lab.place.locator(".sc-lab-next").first
    expect(following.locator("li").first).to_contain_text("That happens in about")
    lab.enter(BENDING, "Found")
    expect(following).not_to_contain_text(BENDING)
    for name in ("Image from", "Treat from", "Refer from"):
        lab.place.get_by_label(name).press("Home")
    expect(lab.place).to_contain_text("No test that is left can take you over a line.")


def test_people_tell_the_same_in_words(lab):
    lab.enter(BILATERAL, "Found")
    # 51 % of the 250 and 8 % of the 750, to whole people.
    expect(lab.place).to_contain_text(re.compile(r"is found in 12[78] of the 250 and in 60 of the 750\."))
    expect(lab.place.locator(".sc-lab-people path")).to_have_count(4)


def test_another_condition_begins_anew_and_start_again_does_too(lab):
    with_tests(lab)
    lab.choose_condition("cauda equina syndrome")
    expect(lab.place.get_by_role("heading", level=3)).to_have_text("How likely is cauda equina syndrome?")
    expect(lab.told).to_contain_text("19% before any test")
    expect(lab.place).to_contain_text("No arithmetic decides here.")
    lab.choose_condition("spinal malignancy")
    expect(lab.place).to_contain_text("No starting probability is published")
    lab.enter("history of cancer", "Found")
    button = lab.place.get_by_role("button", name="Start again")
    button.press("Enter")
    expect(lab.told).to_contain_text("50% before any test")
    expect(button).to_be_focused()


def test_what_was_chosen_before_the_script_came_is_kept(visit):
    page = visit.page
    page.route("**/probability-lab*.js", lambda route: (page.wait_for_timeout(300), route.continue_()))
    page.goto(visit.home + PAGE, wait_until="commit")
    page.locator(".sc-lab").get_by_role("radio", name=re.compile("adults in general")).check()
    page.unroute_all(behavior="wait")
    lab = LabOnPage(page)
    page.wait_for_function("() => document.querySelector('.sc-widget').dataset.state === 'live'")
    expect(lab.told).to_contain_text("11% before any test")
    expect(lab.place.get_by_role("radio", name=re.compile("adults in general"))).to_be_checked()


def test_only_pages_that_hold_the_lab_fetch_it(visit):
    fetched = []
    visit.page.on("request", lambda request: fetched.append(request.url))
    visit.go("chapters/anatomy.html")
    assert not [url for url in fetched if "probability-lab" in url]


@each_look
def test_no_state_has_a_barrier(visit_at, sites, look):
    lab = LabOnPage(visit_at(sites["root"], **look).go(PAGE))
    assert_no_barrier(lab.page)
    with_tests(lab)
    lab.place.get_by_role("checkbox", name=re.compile("Count all")).check()
    lab.page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert_no_barrier(lab.page)
    lab.choose_condition("cauda equina syndrome")
    assert_no_barrier(lab.page)


def test_on_the_narrowest_screen_nothing_is_lost(visit_at, sites):
    lab = LabOnPage(visit_at(sites["root"], **NARROW).go(PAGE))
    assert_all_in_sight(lab.page)
    with_tests(lab)
    lab.place.get_by_role("checkbox", name=re.compile("Count all")).check()
    to_the_top(lab.page)
    assert_all_in_sight(lab.page)
    lab.choose_condition("neuropathic pain in typical radiculopathy (versus pain confined to the back)")
    to_the_top(lab.page)
    assert_all_in_sight(lab.page)


def test_what_has_the_focus_is_not_hidden_by_what_stays_in_sight(visit_at, sites):
    page = visit_at(sites["root"], viewport={"width": 360, "height": 640}).go(PAGE)
    place = LabOnPage(page).place
    place.get_by_role("button", name="Start again").focus()
    for _ in range(12):
        page.keyboard.press("Shift+Tab")
        bar = place.locator(".sc-lab-now").bounding_box()
        box = page.evaluate("() => document.activeElement.getBoundingClientRect().toJSON()")
        if page.evaluate("() => !!document.activeElement.closest('.sc-lab-parts')"):
            assert box["y"] >= bar["y"] + bar["height"] - 1


def test_without_scripts_the_ratios_stand_in_tables_with_their_sources(visit_at, sites):
    visit = visit_at(sites["root"], java_script_enabled=False)
    visit.page.goto(visit.home + PAGE)
    fallback = visit.page.locator(".sc-fallback")
    expect(fallback.locator("details")).to_have_count(len(VIEW))
    row = fallback.get_by_role("row", name=re.compile(BENDING))
    expect(row).to_contain_text("6.4 (4.1 to 9.9)")
    expect(row.get_by_role("link", name="Suri et al. 2010")).to_be_visible()
