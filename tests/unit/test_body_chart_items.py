"""Items on a drawing of the body: their faults, and what readers without scripts get."""

from pathlib import Path

import pytest

from sciatica.bank import load_case_file
from sciatica.case_view import case_view
from sciatica.check import check_files
from sciatica.errors import ContentError
from sciatica.paths import CONTENT
from widgets.plain_text import plain_case

EXAMPLE = CONTENT / "examples" / "body-chart.yml"

FAULTS = [
    # (what is written, what is put in its place, what the author is told)
    (
        "region: right-buttock",
        "region: right-buttocks",
        "draw-the-pain: regions 1, region: there is no such region in the chart regions; did you mean 'right-buttock'",
    ),
    (
        "region: right-l5",
        "region: right-calf",
        "map-the-numb-skin: regions 1, region: there is no such region in the chart dermatomes; did you mean",
    ),
    (
        "neutral: [right-back-knee]",
        "neutral: [right-front-knees]",
        "neutral 1: there is no such region in the chart regions; did you mean 'right-front-knee'",
    ),
    (
        "region: right-back-thigh",
        "region: right-buttock",
        "regions 2, region: is named by an earlier entry (value right-buttock)",
    ),
    (
        "neutral: [right-back-knee]",
        "neutral: [right-calf]",
        "neutral 1: stands under regions too; it can be only one of them (value right-calf)",
    ),
    (
        "neutral: [right-back-knee]",
        "neutral: [right-back-knee, right-back-knee]",
        "neutral 2: is named by an earlier entry (value right-back-knee)",
    ),
    ("        key: true\n", "", "draw-the-pain: regions: expected at least 1 key, found 0"),
    ("chart: regions", "chart: region", "draw-the-pain: chart: expected 'regions' or 'dermatomes' (value region)"),
    ("    chart: regions\n", "", "draw-the-pain: chart: is required"),
    ("    neutral: [right-back-knee]\n    rationale: |", "    rational: |", "draw-the-pain: rationale: is required"),
]


def broken(folder: Path, old: str, new: str) -> Path:
    """Write the example into the folder with `new` wherever it has `old`."""
    text = EXAMPLE.read_text(encoding="utf-8")
    assert old in text
    path = folder / "own.yml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


@pytest.mark.parametrize(("old", "new", "told"), FAULTS, ids=[told for *_, told in FAULTS])
def test_one_fault_is_told(tmp_path, old, new, told):
    with pytest.raises(ContentError) as caught:
        load_case_file(broken(tmp_path, old, new))
    assert told in str(caught.value)


def test_regions_of_an_unknown_chart_are_not_told_as_well(tmp_path):
    (problem,) = check_files([broken(tmp_path, "chart: regions", "chart: region")])
    assert problem.field == "chart"


def test_an_empty_list_of_regions_is_told_once(tmp_path):
    path = broken(tmp_path, "    regions:\n", "    regions: []\n    stray:\n")
    rules = [problem.rule for problem in check_files([path]) if problem.field == "regions"]
    assert rules == ["expected at least 1 regions, found 0"] * 2


def test_the_example_is_in_order_and_shows_both_charts():
    assert check_files([EXAMPLE]) == []
    assert [item.chart for item in load_case_file(EXAMPLE).items] == ["regions", "dermatomes"]


def test_the_front_end_gets_ids_and_safe_html():
    item = case_view(load_case_file(EXAMPLE))["items"][0]
    assert item["chart"] == "regions"
    assert item["regions"][0]["region"] == "right-buttock"
    assert item["regions"][0]["rationale"].startswith("<p>")
    assert item["rationale"].startswith("<p>")
    assert item["neutral"] == ["right-back-knee"]


def test_readers_without_scripts_get_the_names_of_the_regions():
    plain = plain_case(case_view(load_case_file(EXAMPLE)))
    task, _, key = plain.partition("<details>")
    assert "Left groin; Front of the left thigh" in task
    assert "Belongs" not in task
    assert "<strong>Belongs:</strong> Back of the right thigh<p>She names" in key
    assert "<strong>Does not belong:</strong> Saddle area<p>It is as always" in key
    assert "<strong>Also acceptable:</strong> Back of the right knee" in key
    assert "it does not name a root" in key
