"""Over all cases: every objective is practised enough, and no habit of the authors gives keys away."""

from collections import Counter

import pytest

from sciatica.bank import case_ids, load_case
from sciatica.items.single_best_answer import SingleBestAnswerTask
from sciatica.objectives import load_objectives
from sciatica.practice import items_by_objective

FEWEST_ITEMS = 3
FEWEST_IN_AN_UNGUIDED_CASE = 5
# What the course was commissioned to hold.
FEWEST_CASES, FEWEST_ITEMS_IN_ALL = 45, 240
# With three to five options chance alone gives 20-33 %; 40 % leaves room for it, and still no guess pays.
LARGEST_SHARE = 0.4

items = [item for case_id in case_ids() for item in load_case(case_id).items if isinstance(item, SingleBestAnswerTask)]
practised = items_by_objective()


@pytest.mark.parametrize("objective", load_objectives())
def test_every_objective_is_practised_by_enough_items(objective):
    counts = practised[objective]
    assert sum(counts.values()) >= FEWEST_ITEMS, f"only {counts}"


def test_the_case_bank_is_large_enough():
    cases = [load_case(case_id) for case_id in case_ids()]
    assert len(cases) >= FEWEST_CASES
    assert sum(len(case.items) for case in cases) >= FEWEST_ITEMS_IN_ALL
    short = [case.id for case in cases if case.guidance == "unguided" and len(case.items) < FEWEST_IN_AN_UNGUIDED_CASE]
    assert not short, f"fewer than {FEWEST_IN_AN_UNGUIDED_CASE} items in {', '.join(short)}"


@pytest.mark.parametrize("options", sorted({len(item.options) for item in items}))
def test_no_position_holds_most_of_the_keys(options):
    """Of items with as many options: a fifth option that is nearly always right hides among items that have four."""
    alike = [item for item in items if len(item.options) == options]
    positions = Counter(next(i for i, option in enumerate(item.options) if option.key) for item in alike)
    position, most = positions.most_common(1)[0]
    assert most / len(alike) <= LARGEST_SHARE, f"option {position + 1} is the key in {most} of {len(alike)} items"


def test_the_key_is_seldom_the_longest_option():
    longest = [item.id for item in items if max(item.options, key=lambda option: len(option.text)).key]
    assert len(longest) / len(items) <= LARGEST_SHARE, f"{len(longest)} of {len(items)}: {', '.join(longest)}"
