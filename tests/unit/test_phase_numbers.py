"""Every number of the three-phase model is that of a claim; cuts of our own say so."""

import re

import pytest
import yaml

from sciatica.criteria import criterion_words, is_met
from sciatica.figure_number import figure_number, figure_range, limit_number
from sciatica.models.figure_ref import FigureRef
from sciatica.norms import norm
from sciatica.paths import CONTENT
from tests.unit.phase_people import MODEL

EVIDENCE = MODEL.evidence
# What the claims publish, read from them by eye: criterion, its limits in order.
PUBLISHED = {
    "leg-pain-strong": [5], "leg-pain-bearable": [5], "leg-pain-down": [2, 0.3, 3], "leg-pain-up": [2, 2],
    "leg-pain-not-up": [2, 2],
    "disability-very-high": [60], "disability-moderate": [40], "disability-low": [20], "leg-pain-low": [1.75],
    "back-pain-low": [2.25], "bothersomeness-low": [6.5], "no-change-that-counts": [2, 0.3, 10, 0.3],
    "something-left": [1.75, 20], "still-troubled": [3, 40], "six-weeks-of-care": [6],
    "two-visits-agree": [2], "time-for-a-plateau": [4],
}  # fmt: skip
OWN = {"two-visits-agree", "time-for-a-plateau"}


def limits_of(criterion):
    return [condition.limit for condition in criterion.conditions if condition.limit]


def test_limits_are_those_that_were_published():
    found = {
        name: [limit_number(limit, EVIDENCE) for limit in limits_of(each)] for name, each in MODEL.criteria.items()
    }
    assert {name: limits for name, limits in found.items() if limits} == PUBLISHED


def test_the_claim_that_lists_our_criteria_says_the_same():
    listed = EVIDENCE["phase-criteria-are-derived"].figures
    same = {
        "leg_pain_drop": ("leg-pain-down", 0, 1), "leg_pain_relative_drop": ("leg-pain-down", 1, 100),
        "oswestry_to_enter_phase_3": ("disability-moderate", 0, 1), "oswestry_to_finish": ("disability-low", 0, 1),
        "leg_pain_to_finish": ("leg-pain-low", 0, 10), "back_pain_to_finish": ("back-pain-low", 0, 10),
        "bothersomeness_to_finish": ("bothersomeness-low", 0, 1),
    }  # fmt: skip
    assert same.keys() == listed.keys()
    for name, (criterion, position, factor) in same.items():
        ref = FigureRef(evidence="phase-criteria-are-derived", figure=name)
        limit = limits_of(MODEL.criteria[criterion])[position]
        assert figure_number(ref, EVIDENCE) == pytest.approx(factor * limit_number(limit, EVIDENCE)), name


def test_cuts_of_our_own_are_few_and_rest_on_custom():
    own = {name for name, each in MODEL.criteria.items() if any(limit.own is not None for limit in limits_of(each))}
    assert own == OWN
    assert {MODEL.criteria[name].basis for name in own} == {"custom"}


def test_every_criterion_is_used():
    phases = MODEL.phases
    used = {name for phase in phases.phases for name in (*phase.entry, *phase.progress, *phase.step_back)}
    used |= {*phases.finish, *(name for fact in MODEL.decisions.facts for name in (*fact.all_of, *fact.any_of))}
    assert used == MODEL.criteria.keys()


def test_words_carry_the_numbers():
    words = {name: criterion_words(each, EVIDENCE) for name, each in MODEL.criteria.items()}
    assert words["leg-pain-down"].startswith("Leg pain is down by 2 points or by 30 percent since day one")
    assert words["back-pain-low"] == "Back pain is 2.25 of ten or less."
    assert not any("{" in text for text in words.values())


def test_ranges_of_findings_are_those_of_their_measures():
    for finding in MODEL.findings.values():
        measure = MODEL.measures.get(finding.measure)
        if measure and measure.range:
            assert figure_range(measure.range, EVIDENCE) == (finding.lowest, finding.highest), finding.id


def test_no_number_is_typed_into_a_measure():
    numbers = []

    def collect(value, key=None):
        if isinstance(value, dict):
            for name, each in value.items():
                collect(each, name)
        elif isinstance(value, list):
            for each in value:
                collect(each, key)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            numbers.append((key, value))

    collect(yaml.safe_load((CONTENT / "phases" / "measures.yml").read_text("utf-8")))
    assert set(numbers) == {("times", 0.1)}


YARDSTICKS = [
    (measure.id, yardstick) for measure in MODEL.measures.values() for yardstick in measure.yardsticks
]  # fmt: skip


@pytest.mark.parametrize(("measure", "yardstick"), YARDSTICKS, ids=lambda each: getattr(each, "figure", each))
def test_a_yardstick_is_the_figure_of_its_claim(measure, yardstick):
    figure = EVIDENCE[yardstick.evidence].figures[yardstick.figure]
    factor = yardstick.times or 1
    if figure.range and yardstick.bound is None:
        assert list(figure_range(yardstick, EVIDENCE)) == [factor * bound for bound in figure.range]
        return
    published = figure.value if figure.value is not None else float(re.findall(r"[\d.]+", figure.text)[0])
    assert figure_number(yardstick, EVIDENCE) == pytest.approx(factor * published)
    assert yardstick.share == ("fraction of the starting score" in figure.unit)


@pytest.mark.parametrize(
    ("age", "sex", "limit"),
    [
        (59, "woman", None), (60, "man", 14), (64, "woman", 12), (72, "man", 12), (84, "woman", 9), (94, "woman", 4),
        (95, "man", None),
    ],
)  # fmt: skip
def test_norms_of_the_chair_stand_are_those_of_the_claim(age, sex, limit):
    assert norm(MODEL.measures["chair-stand"].norms, age, sex, EVIDENCE) == limit


@pytest.mark.parametrize(
    ("start", "now", "met"),
    [
        (7, 5, True), (7, 6, False), (6, 4.2, True), (6, 4.3, False),  # by 2 points, or 30 percent
        (5, 3, True), (3, 3, True), (4, 4, False), (10, 7, True), (None, 4, False), (None, 3, True), (0, 0, True),
    ],
)  # fmt: skip
def test_leg_pain_counts_as_down(start, now, met):
    told = {"leg-pain": now} | ({} if start is None else {"leg-pain-start": start})
    assert is_met(MODEL.criteria["leg-pain-down"], told, EVIDENCE) is met


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ({"leg-pain": 6, "leg-pain-start": 7}, True),
        ({"leg-pain": 5, "leg-pain-start": 7}, False),
        ({"leg-pain": 6, "leg-pain-start": 7, "oswestry": 40, "oswestry-start": 50}, False),
        ({"leg-pain": 6, "leg-pain-start": 7, "oswestry": 41, "oswestry-start": 50}, True),
        ({"leg-pain": 6}, None),
    ],
)
def test_no_change_that_counts_needs_a_start(told, met):
    assert is_met(MODEL.criteria["no-change-that-counts"], told, EVIDENCE) is met


def test_what_need_not_be_measured_passes_and_all_else_does_not():
    unknown = {name for name, each in MODEL.criteria.items() if is_met(each, {}, EVIDENCE) is True}
    assert unknown == {"bothersomeness-low"}
