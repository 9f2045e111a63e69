"""The differential: worked examples that the front end shares, and what holds for any hypotheses and findings."""

import json
import math
import random
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sciatica.diagnostics import (
    Estimate,
    Finding,
    Interval,
    Ratio,
    differential,
    natural_frequencies,
    post_test_probability,
)

EXAMPLES = json.loads((Path(__file__).parent.parent / "worked_examples" / "differential.json").read_text("utf-8"))


def estimate(value, lo=None, hi=None):
    # Not validated: the numbers of content are finite, but a formula may hand over an infinite ratio.
    interval = None if lo is None else Interval.model_construct(lo=float(lo), hi=float(hi))
    return Estimate.model_construct(value=float(value), interval=interval)


def findings_of(example):
    return [
        Finding(
            finding["procedure"],
            [
                Ratio(ratio["hypothesis"], estimate(ratio["lr"], ratio.get("lo"), ratio.get("hi")), ratio.get("versus"))
                for ratio in finding["ratios"]
            ],
        )
        for finding in example["findings"]
    ]


def reckoned(example, findings):
    pre_test = {name: estimate(**p) if isinstance(p, dict) else p for name, p in example["pre_test"].items()}
    return differential(pre_test, findings, example.get("groups"), example.get("independent", False))


def assert_printed(number, printed):
    """The number is what was printed, to the last digit that was."""
    digits = len(printed.partition(".")[2])
    assert number == pytest.approx(float(printed), abs=0.5 * 10**-digits + 1e-12 if digits else 1e-12)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["name"])
def test_worked_example(example):
    findings = findings_of(example)
    for refused in filter(None, [example.get("refused"), example.get("contradiction")]):
        with pytest.raises(ValueError) as error:  # noqa: PT011 (what it says is compared below)
            reckoned(example, findings)
        assert refused in str(error.value)
    if "refused" in example:
        return
    left_out = example.get("left_out", [])
    result = reckoned(example, [finding for finding in findings if finding.procedure not in left_out])
    for name, expected in example["expected"].items():
        standing = result.standings[name]
        assert_printed(standing.probability, expected["probability"])
        if "interval" in expected:
            assert (standing.interval is None) == (expected["interval"] is None)
            for bound, printed in zip(("lo", "hi"), expected["interval"] or (), strict=False):
                assert_printed(getattr(standing.interval, bound), printed)
        for count in ("counted", "without_interval"):
            assert getattr(standing, count) == expected.get(count, getattr(standing, count))
    if "set_aside" in example:
        found = [(each.procedure, each.ratio.hypothesis, each.by) for each in result.set_aside]
        assert found == [(each["procedure"], each["hypothesis"], each["by"]) for each in example["set_aside"]]


def test_every_example_names_its_source_or_shows_its_arithmetic():
    assert all("refused" in example or ("from" in example) != ("by_hand" in example) for example in EXAMPLES)


ratios = st.floats(0.01, 100)


@st.composite
def pre_tests(draw):
    weights = draw(st.lists(st.floats(0.01, 1), min_size=2, max_size=20))
    return {f"h{index}": weight / sum(weights) for index, weight in enumerate(weights)}


@st.composite
def estimates(draw, values):
    value, down, up = draw(values), draw(st.none() | st.floats(1, 20)), draw(st.floats(1, 20))
    return estimate(value) if down is None else estimate(value, value / down, value * up)


@st.composite
def situations(draw, values=ratios, most=100):
    """Pre-test probabilities, findings, and groups of some of their procedures."""
    pre_test = draw(pre_tests())
    names = list(pre_test)
    findings, groups = [], {}
    for index in range(draw(st.integers(0, most))):
        procedure = f"f{index:03}"
        hypotheses = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
        made = []
        for hypothesis in hypotheses:
            made.append(Ratio(hypothesis, draw(estimates(values))))
        if len(hypotheses) > 1 and draw(st.booleans()):
            made.append(Ratio(hypotheses[0], draw(estimates(values)), versus=hypotheses[1]))
        findings.append(Finding(procedure, made))
        if group := draw(st.sampled_from([None, None, "tension", "strength"])):
            groups[procedure] = group
    return pre_test, findings, groups


def assert_sound(result):
    standings = result.standings.values()
    assert sum(each.probability for each in standings) == pytest.approx(1)
    for each in standings:
        assert 0 <= each.probability <= 1
        if each.interval:
            assert 0 <= each.interval.lo <= each.probability <= each.interval.hi <= 1


@settings(max_examples=40)  # of up to 100 findings each
@given(situations(), st.booleans())
def test_probabilities_sum_to_1_within_their_bands(situation, independent):
    assert_sound(differential(*situation, independent))


extremes = st.sampled_from([0.0, 5e-324, 1e-300, 1e-9, 1.0, 1e9, 1e300, math.inf])


@given(situations(values=extremes, most=12), st.booleans())
def test_extreme_ratios_give_sound_numbers_or_a_contradiction(situation, independent):
    try:
        result = differential(*situation, independent)
    except ValueError as error:
        assert "contradict" in str(error)  # noqa: PT017 (either is right)
    else:
        assert_sound(result)


@given(st.sampled_from([0.0, 1.0]), situations(most=5))
def test_a_certainty_before_stays(certain, situation):
    pre_test, findings, groups = situation
    names = list(pre_test)
    rest = dict.fromkeys(names[2:], 0.0)
    result = differential({names[0]: certain, names[1]: 1 - certain, **rest}, findings, groups)
    assert [each.probability for each in result.standings.values()] == [certain, 1 - certain, *rest.values()]


@given(situations(most=30), st.randoms(use_true_random=False))
def test_the_order_of_findings_does_not_matter(situation, chance: random.Random):
    pre_test, findings, groups = situation
    mixed = chance.sample(findings, len(findings))
    one, other = differential(pre_test, findings, groups), differential(pre_test, mixed, groups)
    assert sorted(one.counted, key=str) == sorted(other.counted, key=str)
    for name in pre_test:
        assert one.standings[name].probability == pytest.approx(other.standings[name].probability)
        for a, b in zip(*(each.standings[name].interval or () for each in (one, other)), strict=True):
            assert a[1] == pytest.approx(b[1])


@given(situations(most=10), st.data(), st.booleans())
def test_a_ratio_of_1_moves_nothing(situation, data, is_contrast):
    pre_test, findings, groups = situation
    name, other = data.draw(st.permutations(list(pre_test)))[:2]
    more = [*findings, Finding("zero", [Ratio(name, estimate(1, 0.2, 5), other if is_contrast else None)])]
    before, after = differential(pre_test, findings, groups), differential(pre_test, more, groups)
    for each in pre_test:
        assert after.standings[each].probability == pytest.approx(before.standings[each].probability)


def joined_to(name, counted):
    """The hypotheses that contrasts join to this one; itself alone where there are none."""
    found, pairs = {name}, [use.ratio.names for use in counted if use.ratio.versus and use.ratio.lr.value != 1]
    while more := [pair for pair in pairs if pair & found and not pair <= found]:
        found = found.union(*more)
    return found


@given(situations(most=10))
def test_contrasts_divide_what_the_hypotheses_that_they_join_have_together(situation):
    pre_test, findings, groups = situation
    plain = [each._replace(ratios=[ratio for ratio in each.ratios if not ratio.versus]) for each in findings]
    one, other = differential(pre_test, plain, groups), differential(pre_test, findings, groups)
    for name in pre_test:
        members = joined_to(name, other.counted)
        before, after = (sum(each.standings[member].probability for member in members) for each in (one, other))
        assert after == pytest.approx(before, rel=1e-9)


def replaced(result, ratio, lr):
    """What counts, as findings with another estimate in the place of one ratio's."""
    uses = [use.ratio._replace(lr=lr) if use.ratio is ratio else use.ratio for use in result.counted]
    return [Finding(f"f{index}", [each]) for index, each in enumerate(uses)]


@given(situations(most=10), st.data(), st.floats(1, 20))
def test_a_wider_published_interval_gives_no_narrower_band(situation, data, factor):
    before = differential(*situation)
    wide = [use.ratio for use in before.counted if use.ratio.lr.interval]
    assume(wide)
    ratio = data.draw(st.sampled_from(wide))
    lr = estimate(ratio.lr.value, ratio.lr.interval.lo / factor, ratio.lr.interval.hi * factor)
    after = differential(situation[0], replaced(before, ratio, lr))
    # In a set that contrasts join, a ratio lifts the others with the set and lowers them within it; which of these is
    # more changes as the interval widens. A contrast in a set of more than two may pass 1, where it joins nothing.
    swayed = frozenset().union(*(joined_to(name, before.counted) for name in ratio.names)) - ratio.names
    assume(not (ratio.versus and swayed))
    for name in situation[0].keys() - swayed:
        one, other = before.standings[name].interval, after.standings[name].interval
        assert one is None or other.lo <= one.lo + 1e-12
        assert one is None or other.hi >= one.hi - 1e-12


@given(situations(most=10), st.data(), st.floats(1, 20), st.floats(1, 20))
def test_the_band_of_a_single_interval_ends_where_its_ends_lead(situation, data, down, up):
    pre_test, findings, groups = situation
    plain = [
        each._replace(ratios=[ratio._replace(lr=estimate(ratio.lr.value)) for ratio in each.ratios])
        for each in findings
    ]
    result = differential(pre_test, plain, groups)
    assume(result.counted)
    ratio = data.draw(st.sampled_from(result.counted)).ratio
    value = ratio.lr.value
    middle, low, high = (
        differential(pre_test, replaced(result, ratio, lr)).standings
        for lr in (estimate(value, value / down, value * up), estimate(value / down), estimate(value * up))
    )
    for name, standing in middle.items():
        led = [each[name].probability for each in (middle, low, high)]
        if standing.interval:
            assert (standing.interval.lo, standing.interval.hi) == pytest.approx((min(led), max(led)), rel=1e-9)
        else:
            assert led == pytest.approx([standing.probability] * 3, rel=1e-9)


@given(pre_tests(), st.floats(1, 20), st.floats(1, 20))
def test_so_does_that_of_a_pre_test_probability(pre_test, down, up):
    name, *others = pre_test
    p = pre_test[name]
    lo, hi = p / down, max(p, 1 - (1 - p) / up)
    bands = differential(pre_test | {name: estimate(p, lo, hi)}, []).standings
    assert (bands[name].interval.lo, bands[name].interval.hi) == pytest.approx((lo, hi))
    for other in others:
        share = pre_test[other] / (1 - p)
        assert (bands[other].interval.lo, bands[other].interval.hi) == pytest.approx(
            (share * (1 - hi), share * (1 - lo))
        )


@given(st.floats(0.001, 0.999), st.lists(ratios, max_size=10))
def test_two_hypotheses_are_bayes_again_and_again(p, values):
    findings = [Finding(f"f{index}", [Ratio("it", estimate(value))]) for index, value in enumerate(values)]
    expected = p
    for value in values:
        expected = post_test_probability(expected, value)
    assert differential({"it": p, "not": 1 - p}, findings).standings["it"].probability == pytest.approx(expected)


@given(situations(most=10))
def test_each_ratio_counts_or_is_set_aside_by_one_of_its_group_that_is_as_far_from_1(situation):
    pre_test, findings, groups = situation
    result = differential(pre_test, findings, groups)
    assert len(result.counted) + len(result.set_aside) == sum(len(finding.ratios) for finding in findings)
    for procedure, ratio, by in result.set_aside:
        assert groups[procedure] == groups[by]
        [rival] = [u.ratio for u in result.counted if u.procedure == by and u.ratio.names == ratio.names]
        assert abs(math.log(rival.lr.value)) >= abs(math.log(ratio.lr.value)) - 1e-9


def test_a_finding_is_cut_to_the_hypotheses_of_a_patient():
    finding = Finding("slump", [Ratio("disc", estimate(3)), Ratio("disc", estimate(4), versus="hip")])
    assert finding.about(["disc", "stenosis"]).ratios == [finding.ratios[0]]
    assert list(finding.about(["disc", "hip"]).ratios) == list(finding.ratios)


@given(pre_tests(), st.integers(1, 5000))
def test_natural_frequencies_lose_nobody(shares, of):
    people = natural_frequencies(shares, of)
    assert sum(people.values()) == of
    assert all(abs(people[name] - share * of) < 1 + 1e-9 for name, share in shares.items())


def test_natural_frequencies_of_thirds():
    assert natural_frequencies({"a": 1 / 3, "b": 1 / 3, "c": 1 / 3}) == {"a": 334, "b": 333, "c": 333}
