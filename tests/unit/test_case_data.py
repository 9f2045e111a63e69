"""A case from a dict keeps the rules of a case from a file, and its faults read as well without one."""

from datetime import date, datetime

import numpy as np
import pandas as pd
import pytest
import yaml

from sciatica.bank import load_case_data, load_case_file
from sciatica.case_view import case_view
from sciatica.errors import ContentError


@pytest.fixture
def data(own_files) -> dict:
    return yaml.safe_load((own_files / "own-case.yml").read_text("utf-8"))


def test_a_dict_gives_the_same_case_as_a_file(course, own_files, data):
    from_file = load_case_file(own_files / "own-case.yml", course)
    assert case_view(load_case_data(data, course), course) == case_view(from_file, course)


DAY = "2026-11-22"


@pytest.mark.parametrize(
    "day", [DAY, date(2026, 11, 22), datetime(2026, 11, 22, 9), pd.Timestamp(DAY), np.datetime64(DAY)], ids=repr
)
def test_dates_may_be_written_in_any_usual_way(course, data, day):
    assert load_case_data(data | {"review_date": day}, course).review_date == date(2026, 11, 22)


@pytest.mark.parametrize("missing", [None, float("nan"), np.nan, pd.NA, pd.NaT], ids=repr)
def test_what_is_missing_to_pandas_counts_as_left_out(course, data, missing):
    data["items"][0] |= {"stem": missing, "attempts": missing, "evidence": missing}
    data["items"][0]["options"][1]["key"] = missing
    assert load_case_data(data | {"phase": missing}, course).items[0].stem is None
    with pytest.raises(ContentError, match=r"^case: title: is required$"):
        load_case_data(data | {"title": missing}, course)


def test_single_values_and_lists_of_numpy_count_as_pythons_own(course, data):
    data["items"][0]["options"][0]["key"] = np.True_
    data["items"][0] |= {"attempts": np.int64(2), "evidence": np.array(["slr-accuracy-disc-mri"])}
    item = load_case_data(data, course).items[0]
    assert (item.attempts, item.evidence) == (2, ["slr-accuracy-disc-mri"])


def test_all_faults_are_told_in_the_order_of_the_data(course, own_files):
    written = yaml.safe_load((own_files / "ten-faults.yml").read_text("utf-8"))
    with pytest.raises(ContentError) as caught:
        load_case_data(written, course)
    told = str(caught.value).splitlines()
    assert told == [
        "case: title: expected text; put the value in quotes (value True)",
        "case: guidance: expected 'worked' or 'unguided' (value guided)",
        "case: review_date: expected a date such as 2026-11-22 (value soon)",
        "case: severity: is not a known field (value hard)",
        "case: item too-few: lead_in: expected text; put the value in quotes (value 330)",
        "case: item too-few: options: expected 3 to 5 options, found 2",
        "case: item too-few: options: expected exactly 1 key, found 0",
        "case: item too-few: citations 1, cite: "
        "there is no such reference; did you mean 'Capra2011'? (value Capra2001)",
        "case: item misspelt: options 1, rationale: is required",
    ]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"references": {}}, "case: item next-step: citations 1, cite: there is no such reference"),
        ({"objectives": None}, "case: item next-step: learning_objective: there is no such objective"),
        ({5: "five"}, "case: 5: a field's name is text"),
        ({"title": {"a", "b"}}, "case: title: expected text (value of type set)"),
        ({"title": pd.DataFrame()}, "case: title: expected text (value of type DataFrame)"),
        ({"guidance": np.array(["worked"] * 2)}, "case: guidance: expected 'worked' or 'unguided'"),
        ({"items": []}, "case: items: expected at least 1 items, found 0"),
    ],
)
def test_faults_are_told(course, data, change, told):
    with pytest.raises(ContentError) as caught:
        load_case_data(data | change, course)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (None, "case: is empty"),
        (["a"], "case: expected fields with values"),
        (pd.DataFrame(), "case: expected fields with values (value of type DataFrame)"),
    ],
)
def test_what_is_no_dict_is_told(course, data, told):
    with pytest.raises(ContentError) as caught:
        load_case_data(data, course)
    assert str(caught.value) == told


def test_data_that_hold_themselves_are_told(course, data):
    data["items"].append(data)
    with pytest.raises(ContentError, match="case: items 2: holds itself, or too many levels"):
        load_case_data(data, course)
