"""What the probability lab shows: published numbers with their sources, and what overlaps."""

import json

import pytest

import widgets
from sciatica.errors import UnknownName
from sciatica.lab_view import lab_conditions, lab_view

VIEW = {condition["name"]: condition for condition in lab_view()}
STENOSIS = VIEW["lumbar spinal stenosis"]


def test_it_is_plain_data_of_every_condition_that_has_a_ratio():
    assert json.loads(json.dumps(list(VIEW.values()))) == list(VIEW.values())
    assert list(VIEW) == lab_conditions()
    assert all(test.keys() & {"lr_positive", "lr_negative"} for one in VIEW.values() for test in one["tests"])


def test_numbers_are_those_of_the_table_with_intervals_computed_where_they_can_be():
    tests = {test["id"]: test for test in STENOSIS["tests"]}
    assert tests["improvement-when-bending-forward-stenosis-suri2010"]["lr_positive"] == {
        "value": 6.4,
        "lo": 4.1,
        "hi": 9.9,
    }
    crossed = VIEW["lumbar disc herniation"]["tests"][1]
    assert crossed["computed"]
    assert crossed["lr_positive"].keys() == {"value", "lo", "hi"}


def test_what_has_no_ratio_is_named_and_what_has_no_published_start_says_so():
    assert STENOSIS["without_ratio"] == ["urinary disturbance"]
    assert {one["kind"] for one in VIEW.values()} == {"start", "open", "contrast"}
    assert all(bool(one["populations"]) == (one["kind"] == "start") for one in VIEW.values())


def test_conditions_that_cannot_wait_say_what_comes_before_arithmetic():
    for name in ("cauda equina syndrome", "spinal cord or cauda equina compression", "spinal epidural abscess"):
        lines = VIEW[name]["lines"]
        assert lines["stop"]
        assert lines["sources"]
        assert lines["refer"] <= 0.02


@pytest.mark.parametrize(
    ("condition", "rows"),
    [
        (
            "lumbar spinal stenosis",
            ["improvement-when-bending-forward-stenosis-suri2010", "no-pain-when-seated-stenosis-suri2010"],
        ),
        ("lumbar spinal stenosis", ["age-over-65-stenosis-suri2010", "age-under-60-stenosis-suri2010"]),
        ("lumbar disc herniation", ["slr-disc-herniation-capra2011", "slr-disc-herniation-deville1998"]),
        (
            "sacroiliac joint pain",
            ["provocation-3-of-6-sij-laslett2005sij", "thigh-thrust-test-sij-laslett2005-via-simpson2006"],
        ),
        (
            "discogenic pain",
            [
                "centralisation-young-2003-discogenic-petersen2017",
                "centralisation-donelson-1997-discogenic-petersen2017",
            ],
        ),
    ],
)
def test_rows_that_measure_the_same_thing_are_in_one_group(condition, rows):
    groups = VIEW[condition]["groups"]
    assert len({groups[row] for row in rows}) == 1


def test_every_group_has_two_tests_or_more_and_authors_reasons_are_for_groups_that_are_there():
    for condition in VIEW.values():
        names = list(condition["groups"].values())
        assert all(names.count(name) > 1 for name in names)
        assert condition["reasons"].keys() <= set(names)
    assert "same thing" in STENOSIS["reasons"]["stenosis-posture"]


def test_the_widget_begins_with_a_condition_and_names_the_nearest_of_an_unknown_one():
    assert widgets.ProbabilityLab().condition == lab_conditions()[0]
    assert repr(widgets.ProbabilityLab(condition="facet joint pain")) == "ProbabilityLab(condition='facet joint pain')"
    with pytest.raises(UnknownName, match="did you mean 'lumbar spinal stenosis'"):
        widgets.ProbabilityLab(condition="spinal stenosis")
    with pytest.raises(UnknownName):
        widgets.ProbabilityLab(condition="")


def test_without_scripts_each_condition_is_a_table_with_sources_its_own_first():
    html = widgets.ProbabilityLab(condition="facet joint pain").plain_html()
    assert html.index("<summary>facet joint pain") < html.index("<summary>lumbar spinal stenosis")
    assert html.count("<details") == len(VIEW)
    assert html.count("<details open") == 1
    assert "6.4 (4.1 to 9.9)" in html
    assert '<a href="https://doi.org/' in html
    assert "25% (19% to 32%)" in html
