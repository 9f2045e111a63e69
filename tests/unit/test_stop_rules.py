"""The rules of safety: worked examples over the course's own rules, which the front end shares."""

import json
from pathlib import Path

import pytest

from sciatica.models import URGENCIES, Choice, Decision
from sciatica.reasoning import load_reasoning
from sciatica.stop_rules import STOPPING, is_safe, loaded_late, rules_that_hold, unasked
from tests.findings import CUSTOM

EXAMPLES = json.loads((Path(__file__).parent.parent / "worked_examples" / "safety.json").read_text("utf-8"))
RULES = load_reasoning().stop_rules.values()


def verdicts(example):
    """What Python judges of them: whether a decision is over-called only a learner is told, by the front end."""
    reasoning, done, readings = load_reasoning(), example["done"], example["readings"]
    found = {"unscreened": unasked(reasoning.screen, done)}
    for rule in rules_that_hold(RULES, readings)[:1]:
        if not is_safe(Decision.model_validate(example["decision"]), rule):
            found["missed" if rule.urgency in STOPPING else "put-off"] = rule.id
        elif tests := loaded_late(rule, done, readings, reasoning.procedures):
            found["late"] = {"rule": rule.id, "tests": tests}
    return {kind: verdict for kind, verdict in found.items() if verdict}


@pytest.mark.parametrize("example", EXAMPLES, ids=[example["name"] for example in EXAMPLES])
def test_worked_example(example):
    expected = {kind: verdict for kind, verdict in example["verdicts"].items() if kind != "over-called"}
    assert verdicts(example) == expected


def test_the_examples_hold_real_readings():
    procedures = load_reasoning().procedures
    for example in EXAMPLES:
        assert all(reading in procedures[name].readings for name, reading in example["readings"].items())
        assert set(example["done"]) <= procedures.keys()


def test_what_is_usual_makes_no_rule_hold():
    usual = {name: each.usual for name, each in load_reasoning().procedures.items() if each.usual}
    assert rules_that_hold(RULES, usual) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_carried_by_claims_or_says_that_it_is_custom(rule):
    assert rule.evidence or CUSTOM.search(rule.do)


def test_a_rule_holds_when_all_of_one_set_is_found_and_asks_for_its_urgency_or_more():
    assert rules_that_hold(RULES, {}) == []
    (rule,) = rules_that_hold(RULES, {"saddle-feeling": "changed"})
    assert rule.id == "cauda-equina"
    for urgency in URGENCIES:
        assert is_safe(Choice(action="refer", urgency=urgency), rule) == (urgency == "now")
    assert not is_safe(Choice(action="image", urgency="now"), rule)
    both = rules_that_hold(RULES, {"saddle-feeling": "changed", "past-cancer": "present"})
    assert [each.urgency for each in both] == ["now", "days"]
