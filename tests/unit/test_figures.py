"""The post-test figure: what is drawn, what is not, and what it says of itself."""

import json

import pytest

from sciatica import figures
from sciatica.diagnostics import load_accuracy
from sciatica.errors import UnknownName
from sciatica.figures import style
from sciatica.figures.post_test import ranked


def lines(figure):
    return [trace for trace in figure.data if trace.mode == "lines+markers"]


def bands(figure):
    return [trace for trace in figure.data if trace.fill == "toself"]


@pytest.fixture
def stenosis(course):
    return figures.post_test_probability("lumbar spinal stenosis", content=course)


def test_curves_follow_the_published_ratios(stenosis):
    bending = next(
        trace for trace in lines(stenosis) if trace.legendgroup == "bending-suri" and trace.line.dash == "solid"
    )
    at_half = bending.x.index(0.5)
    assert bending.y[at_half] == pytest.approx(6.4 / 7.4, abs=1e-4)
    assert (bending.x[0], bending.y[0]) == (0, 0)
    assert (bending.x[-1], bending.y[-1]) == (1, 1)


def test_bands_stand_only_where_there_is_an_interval(stenosis):
    grouped = [trace.legendgroup for trace in bands(stenosis)]
    assert sorted(grouped) == ["bending-suri", "bending-suri", "over-65-suri", "over-65-suri", "wide-gait-suri"]
    urinary = next(trace for trace in lines(stenosis) if trace.legendgroup == "urinary-suri" and trace.showlegend)
    assert "no interval" in urinary.name.replace("<br>", " ")
    band = next(trace for trace in bands(stenosis) if trace.legendgroup == "wide-gait-suri")
    at_half = band.x.index(0.5)
    assert band.y[at_half] == pytest.approx(1.9 / 2.9, abs=1e-4)
    assert band.y[len(band.y) - 1 - at_half] == pytest.approx(95 / 96, abs=1e-4)


def test_a_cautious_small_ratio_ranks_before_a_huge_uncertain_one(course):
    tests = [test for test in load_accuracy(course) if test.target_condition == "lumbar spinal stenosis"]
    # Lower bounds 4.1 and 1.9, upper bound 0.61 (1 / 0.61 = 1.64); no interval last.
    assert [test.id for test in ranked(tests)] == ["bending-suri", "wide-gait-suri", "over-65-suri", "urinary-suri"]


def test_a_negative_result_can_lead_the_ranking(broken_course):
    # Upper bound 0.42 moves further than lower bound 1.9, but not further than 4.1.
    content = broken_course("evidence/diagnostic_accuracy.csv", "0.34,0.19,0.61", "0.34,0.19,0.42")
    tests = [test for test in load_accuracy(content) if test.target_condition == "lumbar spinal stenosis"]
    assert [test.id for test in ranked(tests)][:3] == ["bending-suri", "over-65-suri", "wide-gait-suri"]


def test_at_most_four_tests_are_drawn_and_the_table_keeps_all(broken_course):
    row = (
        "age-{0},age over {0},history,lumbar spinal stenosis,expert opinion,older adults,,,,,,,,"
        "2,1.6,2.5,,,,reported,Suri2010,stenosis-history,verified\n"
    )
    more = "".join(row.format(age) for age in (70, 71, 72, 73))
    content = broken_course("evidence/diagnostic_accuracy.csv", "bending-suri", more + "bending-suri")
    figure = figures.post_test_probability("lumbar spinal stenosis", content=content)
    assert len({trace.legendgroup for trace in lines(figure)}) == 4
    rows = figure.layout.meta["table"]["rows"]
    assert len(rows) == 8
    assert [row[1] for row in rows].count("yes") == 4


def test_meta_says_what_to_see(stenosis):
    assert stenosis.layout.meta["reading"] == (
        "Read at the cautious end of its interval, “improvement when bending forward” (Suri et al. 2010) moves the "
        "probability furthest: from 50% to 86% (80% to 91%) when positive and to 34% (32% to 38%) when negative."
    )
    table = stenosis.layout.meta["table"]
    assert all(len(row) == len(table["columns"]) for row in table["rows"])
    assert table["rows"][0][:3] == ["improvement when bending forward", "yes", "6.4 (4.1 to 9.9)"]


def test_without_any_interval_the_reading_says_so(course):
    figure = figures.post_test_probability("lumbar disc herniation", findings=["slr-capra"], content=course)
    assert figure.layout.meta["reading"].startswith("No interval was published for these tests")
    assert bands(figure) == []
    assert all(trace.type == "scatter" for trace in figure.data)


def test_json_is_lean_and_leaves_page_colours_alone(stenosis):
    text = stenosis.to_json()
    layout = json.loads(text)["layout"]
    assert len(text) < 16_000
    assert layout["paper_bgcolor"] == layout["plot_bgcolor"] == "rgba(0,0,0,0)"
    assert len(json.dumps(layout["template"])) < 200
    assert "color" not in layout.get("font", {})
    assert "gridcolor" not in text
    assert layout["xaxis"]["tickformat"] == layout["yaxis"]["tickformat"] == ".0%"


def test_legend_fits_a_phone(stenosis):
    assert stenosis.layout.legend.orientation == "h"
    for trace in stenosis.data:
        if trace.showlegend is not False:
            assert max(map(len, trace.name.split("<br>"))) <= 40


def test_selection_by_kind_and_finding(course):
    figure = figures.post_test_probability("lumbar spinal stenosis", kind="exam", content=course)
    assert {trace.legendgroup for trace in lines(figure)} == {"wide-gait-suri"}
    figure = figures.post_test_probability("lumbar spinal stenosis", findings=["age over 65"], content=course)
    assert {trace.legendgroup for trace in lines(figure)} == {"over-65-suri"}


def test_unknown_condition_names_the_nearest(course):
    with pytest.raises(
        UnknownName, match="unknown target condition 'spinal stenosis'; did you mean 'lumbar spinal stenosis'"
    ):
        figures.post_test_probability("spinal stenosis", content=course)


def test_a_condition_without_any_ratio_is_refused(course):
    with pytest.raises(LookupError, match="no likelihood ratio"):
        figures.post_test_probability("lumbar disc herniation", findings=["slump test"], content=course)


@pytest.mark.parametrize("colour", [*style.COLOURWAY, style.NEUTRAL])
@pytest.mark.parametrize("page", ["#ffffff", "#121212"])
def test_colours_stand_out_on_light_and_dark_pages(colour, page):
    def luminance(hex_colour):
        channels = [int(hex_colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted([luminance(colour), luminance(page)])
    assert (light + 0.05) / (dark + 0.05) >= 3
