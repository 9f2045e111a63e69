"""The table of diagnostic accuracy: typed, consistent, and honest about what was not published."""

import pytest

from sciatica.diagnostics import Interval, load_accuracy, select
from sciatica.errors import ContentError, UnknownName
from sciatica.numbers import NOT_PUBLISHED, percent, with_interval

FILE = "evidence/diagnostic_accuracy.csv"


def test_rows_are_typed(course):
    tests = {test.id: test for test in load_accuracy(course)}
    bending = tests["bending-suri"]
    assert bending.lr_positive.value == 6.4
    assert bending.lr_positive.interval == Interval(lo=4.1, hi=9.9)
    assert bending.sensitivity.interval is None
    assert bending.n is None
    assert tests["slr-capra"].n == 2352
    assert tests["no-ratio"].lr_positive is None


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("0.36,,,0.74", "36,,,0.74", ":2: item slr-capra: sensitivity: expected a fraction from 0 to 1 (value 36.0)"),
        ("0.36,,,0.74", "about,,,0.74", ":2: item slr-capra: sensitivity: expected a number (value about)"),
        ("2352", "many", "item slr-capra: n: expected a whole number (value many)"),
        (
            "0.82,0.95",
            "0.92,0.95",
            ":3: item slr-deville: sensitivity: expected lo <= value <= hi, found 0.92 and 0.95",
        ),
        ("0.82,0.95", ",0.95", "item slr-deville: sensitivity_lo: is required"),
        ("1.17,,,0.43", "1.71,,,0.43", "lr_positive: expected 1.17 from sensitivity and specificity (value 1.71)"),
        ("1.17,,,0.43", "1.17,1.1,1.2,0.43", "lr_positive_lo: a computed ratio has no published interval"),
        ("0.87,,,reported", "0.87,,,", "item slr-capra: lr_source: expected a source exactly where there is a ratio"),
        ("0.87,,,reported", "0.87,,,guessed", "lr_source: expected 'reported' or 'computed' (value guessed)"),
        ("slr-deville", "slr-capra", ":3: item slr-capra: id: is used by the row on line 2"),
        ("finding,kind", "sign,kind", ":1: finding: this column is missing"),
        ("verified\n", "verified,extra\n", "cells beyond the last column: is not a known field"),
        ("slr-capra,straight leg raise,", "slr-capra,,", "item slr-capra: finding: is required"),
    ],
)
def test_faults_are_told_with_row_and_column(broken_course, old, new, told):
    content = broken_course(FILE, old, new)
    with pytest.raises(ContentError) as caught:
        load_accuracy(content)
    assert told in str(caught.value)


def test_selection(course):
    tests = load_accuracy(course)
    assert [t.id for t in select(tests, "lumbar disc herniation")] == ["slr-capra", "slr-deville", "no-ratio"]
    assert [t.id for t in select(tests, "lumbar spinal stenosis", kind="exam")] == ["wide-gait-suri"]
    assert [t.id for t in select(tests, findings=["straight leg raise", "no-ratio"])] == [
        "slr-capra",
        "slr-deville",
        "no-ratio",
    ]
    with pytest.raises(
        UnknownName, match="unknown target condition 'lumbar disk herniation'; did you mean 'lumbar disc"
    ):
        select(tests, "lumbar disk herniation")
    with pytest.raises(UnknownName, match="unknown finding 'slump'"):
        select(tests, "lumbar disc herniation", findings=["slump"])


def test_numbers_for_readers(course):
    tests = {test.id: test for test in load_accuracy(course)}
    assert with_interval(tests["bending-suri"].lr_positive) == "6.4 (4.1 to 9.9)"
    assert with_interval(tests["slr-capra"].lr_positive) == "1.38"
    assert with_interval(tests["wide-gait-suri"].lr_negative) == NOT_PUBLISHED
    assert [percent(p) for p in (0, 0.001, 0.576, 0.999, 1)] == ["0%", "<1%", "58%", ">99%", "100%"]
