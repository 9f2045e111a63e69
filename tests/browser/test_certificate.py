"""The certificate: earned, printed on one sheet, saved, and verified by the course's own command."""

import json
import re
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from sciatica.course_test import course_test
from tests.browser.accessibility import assert_no_barrier
from tests.browser.layout import assert_all_in_sight
from tests.browser.looks import each_look
from tests.browser.stored import put, stored
from tests.paths import ROOT

PAGE = "reference/certificate.html"
TEST = course_test()
NAME = "Zoë  O'Brien-Łuk"
SHEETS = re.compile(rb"/Type\s*/Page\b")
WIDGET = "course-test:post-test"


def hand_in_post_test(visit, right):
    """Put a post-test into the record: one item of each chapter, so many of them right."""
    page = visit.go(PAGE)
    stored(page, 0)
    first = {item["chapter"]: item["id"] for item in reversed(TEST["pool"])}
    form = list(first.values())
    put(page, {"id": "s", "kind": "sitting", "widget": WIDGET, "form": form, "at": "2026-11-22T10:00:00.000Z"})
    for index, item in enumerate(form):
        answer = {"item": item, "version": "v", "attempt": 1, "response": 0, "score": int(index < right)}
        about = {"id": f"a{index}", "kind": "attempt", "widget": WIDGET, "sitting": "s"}
        put(page, answer | about | {"at": "2026-11-22T11:00:00.000Z"})
    finish = {"id": "f", "kind": "finish", "widget": WIDGET, "sitting": "s", "course": TEST["course"]}
    put(page, finish | {"at": "2026-11-22T12:00:00.000Z"})
    visit.reload()
    return page


@pytest.fixture
def page(visit):
    """The page of a learner who has passed, with their name in it."""
    page = hand_in_post_test(visit, len(TEST["chapters"]))
    page.get_by_label("Your name").fill(NAME)
    return page


def verify(*arguments):
    command = [sys.executable, "-m", "sciatica", "verify-certificate", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


def test_before_it_is_earned_it_says_what_is_missing(visit):
    page = visit.go(PAGE)
    expect(page.locator(".sc-missing")).to_contain_text("follows from a passed post-test")
    page.get_by_role("link", name="To the post-test").click()
    page.wait_for_url("**/reference/post-test.html")


def test_a_failed_post_test_earns_none(visit):
    page = hand_in_post_test(visit, 3)
    expect(page.locator(".sc-missing")).to_contain_text(f"3 of {len(TEST['chapters'])} items right")
    expect(page.locator(".sc-sheet")).to_have_count(0)


def test_it_needs_a_name_which_is_kept_nowhere(visit):
    page = hand_in_post_test(visit, len(TEST["chapters"]))
    page.get_by_role("button", name="Save as a file").click()
    expect(page.locator(".sc-certificate [role=status]")).to_have_text("Type your name first.")
    expect(page.get_by_label("Your name")).to_be_focused()
    expect(page.locator(".sc-sheet-code")).to_contain_text("follows from your name")
    page.get_by_label("Your name").fill(NAME)
    kept = json.dumps(stored(page)) + page.evaluate("() => JSON.stringify({...localStorage, ...sessionStorage})")
    assert "Brien" not in kept
    visit.reload()
    expect(page.get_by_label("Your name")).to_have_value("")


def test_the_saved_file_is_verified_and_a_changed_one_is_not(page, tmp_path):
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    run = verify(str(file))
    assert (run.returncode, run.stdout) == (0, "the code belongs to these data\n"), run.stderr
    data = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps(data | {"name": "Someone Else"}), "utf-8")
    assert verify(str(file)).returncode == 1


def test_what_is_printed_is_verified_too(page):
    shown = dict(zip(page.locator("dt").all_inner_texts(), page.locator("dd").all_inner_texts(), strict=True))
    right, items = re.match(r"(\d+) of (\d+)", shown["Score"]).groups()
    run = verify(
        "--name", page.locator(".sc-sheet-name").inner_text(), "--date", shown["Post-test passed on"],
        "--course-version", shown["Version of the course"], "--minutes", shown["Planned study time"].split()[0],
        "--objectives", shown["Learning objectives"], "--score", f"{right}/{items}",
        page.locator(".sc-sheet-code strong").inner_text().lower(),
    )  # fmt: skip
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_print_is_one_sheet_with_nothing_else_of_the_page(page, paper, scheme):
    page.emulate_media(media="print", color_scheme=scheme)
    assert len(SHEETS.findall(page.pdf(format=paper))) == 1
    shown = page.evaluate("() => document.body.innerText")
    assert " ".join(shown.split()) == " ".join(page.locator(".sc-sheet").inner_text().split())
    assert "Not accredited" in shown
    colours = page.locator(".sc-sheet").evaluate(
        "sheet => [getComputedStyle(sheet).color, getComputedStyle(sheet).backgroundColor]"
    )
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def test_the_print_button_prints(page):
    page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    page.get_by_role("button", name="Print, or save as PDF").click()
    assert page.evaluate("() => window.printed")


@each_look
def test_no_state_has_a_barrier_or_scrolls_sideways(visit_at, sites, look):
    visit = visit_at(sites["root"], **look)

    def assert_in_order():
        assert_no_barrier(visit.page)
        assert_all_in_sight(visit.page)

    visit.go(PAGE)
    assert_in_order()
    page = hand_in_post_test(visit, len(TEST["chapters"]))
    assert_in_order()
    page.get_by_label("Your name").fill("Maximiliane Theodora Wolff")
    assert_in_order()


def test_without_scripts_the_page_says_what_it_needs(visit_at, sites):
    page = visit_at(sites["root"], java_script_enabled=False).page
    page.goto(sites["root"] + PAGE)
    expect(page.locator(".sc-fallback")).to_contain_text("It follows when you have passed the post-test")
