"""The figure "probability after each test": what counts, what is set aside, and what it says of itself."""

import pytest

from sciatica import figures
from sciatica.errors import UnknownName

BENDING = "improvement-when-bending-forward-stenosis-suri2010"
SEATED = "no-pain-when-seated-stenosis-suri2010"
GAIT = "wide-based-gait-stenosis-suri2010"
STENOSIS = "lumbar spinal stenosis"


@pytest.fixture(scope="module")
def figure():
    return figures.probability_by_test(STENOSIS, "stenosis-primary-care", {BENDING: "found", SEATED: "found"})


def test_of_two_tests_of_the_same_thing_the_more_telling_counts(figure):
    apart, counted = figure.data
    # 25 % is odds of 1 to 3; the ratios are 6.4 and then 7.4 in its place.
    assert list(counted.x) == pytest.approx([0.25, 6.4 / 9.4, 7.4 / 10.4], abs=1e-4)
    # The dashed line begins where it parts from the other.
    assert list(apart.x) == pytest.approx([6.4 / 9.4, 6.4 * 7.4 / (6.4 * 7.4 + 3)], abs=1e-4)
    assert apart.line.dash == "dash"


def test_the_start_has_its_published_interval_and_every_step_its_band(figure):
    whiskers = figure.data[-1].error_x
    assert (0.25 - whiskers.arrayminus[0], 0.25 + whiskers.array[0]) == (pytest.approx(0.19), pytest.approx(0.32))
    assert all(low > 0 for low in whiskers.arrayminus)


def test_meta_says_what_to_see_and_holds_every_step(figure):
    assert figure.layout.meta["reading"].startswith(
        "The probability of lumbar spinal stenosis goes from 25% (19% to 32%) to 71% ("
    )
    assert figure.layout.meta["reading"].endswith("as if each were news would make it 94%.")
    table = figure.layout.meta["table"]
    assert all(len(row) == len(table["columns"]) for row in table["rows"])
    assert [row[2] for row in table["rows"][1:]] == ["no", "yes"]


def test_tests_that_do_not_overlap_have_one_line_and_a_result_without_ratio_moves_nothing():
    figure = figures.probability_by_test(STENOSIS, 0.5, {BENDING: "found", GAIT: "not found"})
    assert len(figure.data) == 1
    assert figure.data[0].x[1] == figure.data[0].x[2]
    assert figure.layout.meta["table"]["rows"][2][2] == "no ratio published"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("spinal stenosis", 0.5, {BENDING: "found"}), "did you mean 'lumbar spinal stenosis'"),
        ((STENOSIS, "stenosis-primary", {BENDING: "found"}), "did you mean 'stenosis-primary-care'"),
        ((STENOSIS, 0.5, {"improvement-when-bending": "found"}), "unknown finding"),
        ((STENOSIS, 0.5, {BENDING: "fund"}), "did you mean 'found'"),
    ],
)
def test_unknown_names_name_the_nearest(arguments, told):
    with pytest.raises(UnknownName, match=told):
        figures.probability_by_test(*arguments)
