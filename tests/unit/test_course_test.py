"""The settings of the tests, what may be drawn, and the widget that draws."""

import re

import pytest

import widgets
from sciatica.check import check_all
from sciatica.course_facts import course_facts
from sciatica.course_test import course_test, load_course_test
from sciatica.errors import ContentError, UnknownName
from sciatica.minutes import sitting_minutes
from sciatica.objectives import objectives_by_chapter
from sciatica.test_items import TEST_ITEMS

ITEM = """\
  - id: {id}
    type: single_best_answer
    lead_in: What comes next?
    learning_objective: evaluation-{objective}
    options:
      - text: Listen
        key: true
        rationale: The story comes first.
      - text: Image
        rationale: Nothing asks for it yet.
      - text: Refer
        rationale: Nothing asks for it yet.
    citations: [{{cite: Capra2011}}]
"""
POOL = """\
id: evaluation
review_date: 2026-11-22
review_status: Not yet reviewed.
items:
"""


@pytest.fixture
def with_pool(broken_course):
    """A copy of the tiny course with test items for such objectives."""

    def write(*objectives):
        content = broken_course()
        (content / "test_items").mkdir()
        items = [ITEM.format(id=f"item-{index}", objective=name) for index, name in enumerate(objectives)]
        (content / "test_items" / "evaluation.yml").write_text(POOL + "".join(items), "utf-8")
        return content

    return write


def test_both_forms_can_be_drawn_for_every_chapter_that_teaches():
    pools = {pool.id: pool for pool in TEST_ITEMS.all()}
    assert pools.keys() == objectives_by_chapter().keys()
    for chapter, objectives in objectives_by_chapter().items():
        practised = [item.learning_objective for item in pools[chapter].items]
        assert {objective.id: practised.count(objective.id) for objective in objectives} == dict.fromkeys(
            (objective.id for objective in objectives), 2
        )


def test_a_front_end_gets_what_it_draws_from_and_marks_by():
    test = course_test()
    settings, pool = load_course_test(), test["pool"]
    assert test["items"] == settings.objectives_per_chapter * len(test["chapters"])
    assert test["minutes"] % 5 == 0
    assert test["course"] == course_facts()._asdict() | {"pass_mark": settings.pass_mark}
    assert [chapter["slug"] for chapter in test["chapters"]] == list(dict.fromkeys(item["chapter"] for item in pool))
    assert len({item["id"] for item in pool}) == len(pool)
    assert all(item["objective"].startswith(item["chapter"]) for item in pool)


def test_minutes_grow_with_the_items_of_a_sitting():
    items = TEST_ITEMS.load("evaluation").items
    assert 0 < sitting_minutes(items, 2) < sitting_minutes(items, 24)
    assert sitting_minutes([], 0) == 0


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("pass_mark: 0.8", "pass_mark: 80", "pass_mark: expected"),
        ("pass_mark: 0.8", "pass_mark: 0", "pass_mark: expected"),
        ("pass_mark: 0.8", "pass: 0.8", "pass_mark: is required"),
        ("objectives_per_chapter: 2", "objectives_per_chapter: two", "objectives_per_chapter: expected"),
    ],
)
def test_faults_of_the_settings_are_told_with_their_line(broken_course, old, new, told):
    content = broken_course("course_test.yml", old, new)
    problems = "\n".join(map(str, check_all(content)))
    assert told in problems
    assert re.search(r"course_test\.yml:\d", problems)
    with pytest.raises(ContentError):
        load_course_test(content)


def test_a_pool_must_have_enough_objectives_for_two_forms(with_pool):
    assert check_all(with_pool("read-tests", "read-tests", "screen-red-flags", "screen-red-flags")) == []


def test_a_pool_that_is_too_small_is_told(with_pool):
    (problem,) = check_all(with_pool("read-tests", "read-tests", "screen-red-flags"))
    assert "test_items/evaluation.yml has 2 items for only 1 objectives" in str(problem)


@pytest.mark.parametrize("kind", ["short_text", "staged"])
def test_a_test_has_no_item_that_tells_what_is_right_before_the_end(with_pool, kind):
    content = with_pool("read-tests", "read-tests", "screen-red-flags", "screen-red-flags")
    file = content / "test_items" / "evaluation.yml"
    file.write_text(file.read_text("utf-8").replace("single_best_answer", kind, 1), "utf-8")
    assert "type: shows what is right before a test is handed in" in "\n".join(map(str, check_all(content)))


@pytest.mark.parametrize("kind", ["pre-test", "post-test"])
def test_a_widget_of_each_kind_keeps_its_answers_apart(kind):
    widget = widgets.CourseTest(kind)
    twin = widget.static_twin()
    assert twin["id"] == f"course-test:{kind}"
    assert repr(widget) == f"CourseTest({kind!r})"
    assert "entries" not in twin["state"]
    assert f"{widget.test['items']} items" in twin["plain"]
    assert "needs scripts" in twin["plain"]


def test_an_unknown_kind_is_told_with_the_nearest():
    with pytest.raises(UnknownName, match="unknown kind of test 'pretest'; did you mean 'pre-test'"):
        widgets.CourseTest("pretest")


def test_in_a_notebook_the_items_are_asked_of_the_kernel():
    widget = widgets.CourseTest("pre-test")
    widget.wanted = ["test-items/anatomy"]
    assert widget.parts["test-items/anatomy"]["id"] == "anatomy"


def test_the_certificate_says_without_scripts_what_it_follows_from():
    widget = widgets.Certificate()
    assert widget.course_title == "Sciatica for clinicians"
    assert "passed the post-test" in widget.plain_html()
    assert repr(widget) == "Certificate()"
