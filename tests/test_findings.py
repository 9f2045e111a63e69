"""The lint of numbers: what counts as a finding, and what may stand beside it."""

import pytest

from tests.findings import uncited_findings
from tests.prose import blocks


def found(text):
    return [sentence for block in blocks(text) for sentence in uncited_findings(block)]


@pytest.mark.parametrize(
    "text",
    [
        "Pain fell by 12 points.",
        "It helped 40 percent of people.",
        "About one in eight people had hip pain.",
        "It explained a fifth of the pain.",
        "The odds rise fourfold.",
        "About half are clearly better at a year.",
        "About two thirds shrink.",
        "Cited. ({claim}`x`)\n\nThe next paragraph says 12 points.",
        "- Cited. ({claim}`x`)\n- The next item says 12 points.",
        "| Measure | 12 points |\n|---|---|\n| cited | 3 ({claim}`x`) |",
        "Cited without a colon. ({claim}`x`)\n\n- Of these 12 were women.",
        ":::{admonition} Claim: it works\n:class: verdict\nIt works in 12 of 20.\n:::",
        "By custom ten a day.\n\nPain fell by 12 points.",
        "Suppose that 60 in 100 have it. In truth 12 have.",
        "- **Same day:**\n  - weakness under 14 days",
    ],
)
def test_a_finding_without_a_claim_is_told(text):
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "## 12 steps\n\nTwo examiners walked ten metres.",
        "1. The root L5, or S1-S2.\n2. Levels L4 to S3, L5/S1.",
        "Written in 2019, reviewed on 22 November 2026.",
        "Use grade 3 or 4 in phase 2; score pain from 0 to 10 with the 95 percent interval.",
        'Write "leg pain 4 to 6, calf".',
        "What does a residual of 90 mL change?",
        "Walk for about half an hour, then half the range.",
        "By custom, hold for 30 seconds.",
        "By custom:\n\n- hold for 30 seconds\n- three times",
        "Pain fell by 12 points,\nand stayed there. ({claim}`x`)",
        "1. **Where?**\n   Below the knee in 70 in 100. ({claim}`x`)",
        "It was positive in 36 percent. ({claim}`x`)\nNow count:\n\n- 20 people\n- 12 people",
        "Suppose that 60 in 100 have it: the odds are 60 to 40.",
        ":::{admonition} For your workshop\n:class: workshop\n- 10 min: count.\n:::",
        "[The tests](evaluation#the-12-tests) take {minutes}`x1`.",
    ],
)
def test_other_numbers_pass(text):
    assert found(text) == []
