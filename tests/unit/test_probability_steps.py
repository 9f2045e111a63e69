"""The arithmetic on one patient, step by step: as data, as a table and as a figure."""

import json

import pytest

from sciatica import figures, tables
from sciatica.diagnostics import post_test_probability
from sciatica.errors import UnknownName
from sciatica.probability_steps import probability_steps

PATIENT = "bread-before-dawn"
STORY = ["leg-or-back-worse", "cough-and-sneeze", "neurological-screen"]
TENSION = ["straight-leg-raise", "crossed-straight-leg-raise", "slump"]
ALL = [*STORY, *TENSION]


@pytest.fixture(scope="module")
def found():
    return probability_steps(PATIENT, ALL)


def ratio(step):
    return step.ratio.estimate.value


def test_each_ratio_moves_the_probability_as_bayes_has_it(found):
    probability = found.start.probability
    for step in (step for step in found.steps[:4] if step.ratio):
        probability = post_test_probability(probability, ratio(step))
        assert step.standing.probability == pytest.approx(probability)


def test_a_finding_without_a_published_ratio_moves_nothing(found):
    cough = found.steps[ALL.index("cough-and-sneeze")]
    assert cough.ratio is None
    assert not cough.counts
    assert cough.standing == found.steps[0].standing


def test_of_what_measures_the_same_the_most_informative_counts(found):
    raise_, crossed, slump = found.steps[3:]
    assert raise_.counts
    assert [each.id for each in crossed.replaces] == ["straight-leg-raise"]
    assert slump.set_aside_by.id == "crossed-straight-leg-raise"
    assert slump.standing.probability == crossed.standing.probability
    without = post_test_probability(found.steps[2].standing.probability, ratio(crossed))
    assert crossed.standing.probability == pytest.approx(without)


def test_as_if_independent_counts_them_all(found):
    probability = found.start.probability
    for step in (step for step in found.steps if step.ratio):
        probability = post_test_probability(probability, ratio(step))
        assert step.as_if_independent.probability == pytest.approx(probability)


def test_people_are_whole_and_follow_the_probability(found):
    assert [step.people for step in found.steps] == [round(1000 * step.standing.probability) for step in found.steps]


def test_another_hypothesis_may_be_followed():
    (step,) = probability_steps(PATIENT, ["sitting"], "spinal-stenosis").steps
    assert step.ratio.hypothesis == "spinal-stenosis"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("bread-before-down", ALL), "unknown virtual patient 'bread-before-down'; did you mean 'bread-before-dawn'"),
        ((PATIENT, ["slumps"]), "unknown procedure 'slumps'; did you mean 'slump'"),
        ((PATIENT, ALL, "vertebral-fracture"), "unknown hypothesis of this patient 'vertebral-fracture'"),
    ],
)
def test_an_unknown_name_is_told(arguments, told):
    with pytest.raises(UnknownName, match=told):
        probability_steps(*arguments)


class TestTable:
    def test_has_a_row_for_the_start_and_each_finding_with_linked_sources(self, found):
        table = tables.probability_steps(PATIENT, ALL)
        html = table._repr_html_()
        assert html.count('<th scope="row">') == len(ALL) + 1
        assert html.count('<a href="https://') >= 3
        assert "set aside: measures the same as “Crossed straight leg raise”" in html
        assert "counts, in place of “Straight leg raise”" in html
        assert f"<td>{found.steps[-1].people}</td>" in html
        assert [odds for odds in ("1 to 1", "1.87 to 1") if f"<td>{odds}</td>" not in html] == []

    def test_gives_whole_percentages_and_a_frame(self):
        table = tables.probability_steps(PATIENT, ALL)
        assert len(table.probabilities) == len(table.as_if_independent) == len(ALL) + 1
        assert table.probabilities[0] == table.as_if_independent[0] == "50%"
        frame = table.to_frame()
        assert list(frame.index) == ALL
        assert frame["counts"].tolist() == [True, False, True, True, True, False]
        assert repr(table) == "StepTable('Disc herniation with nerve root pain')"


class TestFigure:
    @pytest.fixture
    def figure(self):
        return figures.probability_path(PATIENT, ALL)

    def test_has_a_point_for_each_step_and_whiskers_where_something_was_published(self, figure, found):
        counted = figure.data[1]
        assert list(counted.x) == pytest.approx(
            [found.start.probability, *(step.standing.probability for step in found.steps)], abs=1e-4
        )
        assert [width > 0 for width in counted.error_x.array] == [False] * 5 + [True] * 2

    def test_the_dashed_line_begins_where_it_parts(self, figure):
        independent = figure.data[0]
        assert len(independent.x) == 3
        assert independent.y[0] == figure.data[1].y[4]

    def test_says_what_to_see_and_that_the_band_is_too_narrow(self, figure):
        reading = figure.layout.meta["reading"]
        assert reading.startswith(
            "Counted once each, the findings take “Disc herniation with nerve root pain” from 50%"
        )
        assert "2 have no published interval: the band is at least so wide" in reading
        table = figure.layout.meta["table"]
        assert len(table["rows"]) == len(ALL) + 1
        assert all(len(row) == len(table["columns"]) for row in table["rows"])

    def test_without_intervals_there_is_no_band_and_the_lines_are_one(self):
        figure = figures.probability_path(PATIENT, STORY)
        assert "so there is no band" in figure.layout.meta["reading"]
        assert len(figure.data) == 1
        assert figure.data[0].error_x.array is None

    def test_json_is_lean(self, figure):
        assert len(json.dumps(json.loads(figure.to_json()))) < 8_000
