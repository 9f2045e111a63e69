"""A learner's record in Python: the file that the site saves, and what the widgets of a kernel were told."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import widgets
from sciatica.errors import ContentError
from sciatica.learner_record import SCHEMA, document_of, entries_between, frame_of, load_record, merged
from tests.paths import ROOT
from widgets.kernel_record import KernelRecord

RECORDS = ROOT / "tests" / "frontend" / "records"
NEWEST = RECORDS / f"schema-{SCHEMA}.json"
ATTEMPT = {"item": "first", "version": "v1", "attempt": 1, "response": 0, "score": 1, "at": "2026-01-01T10:00:00.000Z"}

entries = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.sampled_from("abcdef"),
            "kind": st.just("attempt"),
            "widget": st.just("w"),
            "at": st.datetimes().map(lambda time: f"{time.isoformat(timespec='milliseconds')}Z"),
        }
    ),
    unique_by=lambda entry: entry["id"],
)


def test_the_schema_is_the_front_ends():
    assert NEWEST in RECORDS.glob("*.json")
    assert not (RECORDS / f"schema-{SCHEMA + 1}.json").exists()


def test_a_saved_record_becomes_a_table_in_order_of_time():
    frame = frame_of(load_record(NEWEST))
    assert len(frame) == len(json.loads(NEWEST.read_text("utf-8"))["entries"])
    assert frame["at"].is_monotonic_increasing
    assert str(frame["at"].dt.tz) == "UTC"
    assert {"attempt", "restart", "plan", "choice", "review", "sitting", "move"} <= set(frame["kind"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{not json", "is no readable record"),
        ("[]", "is no record of this course"),
        ('{"schema": 99, "entries": []}', "schema: comes from a newer version"),
        ('{"schema": 1, "widgets": {}}', "is no record of this course"),
        ('{"schema": 1, "entries": []}', "schema: add it to the page My record"),
        ('{"schema": 3, "entries": [{"id": "a", "kind": "attempt", "widget": "w"}]}', "entries.0.at: Field required"),
        ('{"schema": 3, "entries": [7]}', "entries.0: "),
        ('{"schema": 3, "entries": [{"id": "a", "kind": "x", "widget": "w", "at": 5}]}', "entries.0.at: "),
        ('{"schema": 3, "entries": [{"id": "a", "kind": "x", "widget": "w", "at": "1640995200"}]}', "entries.0.at: "),
        ('{"schema": 3, "entries": ' + "[" * 100_000, "is no readable record"),
    ],
)
def test_what_is_no_record_is_told_with_its_place(tmp_path, text, told):
    path = tmp_path / "record.json"
    path.write_text(text, "utf-8")
    with pytest.raises(ContentError) as caught:
        load_record(path)
    assert f"record.json: {told}" in str(caught.value)


@st.composite
def spoilt_documents(draw):
    """The newest fixture with something else in one of its places."""
    document = json.loads(NEWEST.read_text("utf-8"))
    place = draw(st.sampled_from(document["entries"]))
    place[draw(st.sampled_from(sorted(place)))] = draw(anything)
    return document


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.datetimes().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
documents = anything | st.fixed_dictionaries({"schema": st.just(SCHEMA), "entries": anything}) | spoilt_documents()


@given(documents.map(lambda document: json.dumps(document).encode()) | st.binary(max_size=100))
def test_whatever_a_file_holds_it_becomes_a_table_or_is_told(tmp_path, content):
    path = tmp_path / "record.json"
    path.write_bytes(content)
    with suppress(ContentError):
        frame_of(load_record(path))


@given(entries)
def test_a_record_that_is_saved_is_read_as_it_was(tmp_path_factory, some):
    path = tmp_path_factory.getbasetemp() / "record.json"
    path.write_text(json.dumps(document_of(some)), "utf-8")
    assert load_record(path) == merged(some)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(ContentError, match=r"none\.json: is no readable record"):
        load_record(tmp_path / "none.json")


@given(entries, entries, entries)
def test_merging_in_any_order_and_again_is_the_same_and_loses_nothing(one, other, third):
    both = merged(one, other)
    assert both == merged(other, one) == merged(both, one)
    assert merged(both, third) == merged(one, merged(other, third))
    assert {entry["id"] for entry in both} == {entry["id"] for entry in [*one, *other]}
    assert [entry["at"] for entry in both] == sorted(entry["at"] for entry in both)


def test_only_what_is_new_is_added_and_beginning_again_is_an_entry():
    second = ATTEMPT | {"attempt": 2}
    (new,) = entries_between("w", [ATTEMPT], [ATTEMPT, second], lambda: "x")
    assert new == second | {"id": "x", "kind": "attempt", "widget": "w"}
    assert [entry["kind"] for entry in entries_between("w", [ATTEMPT], [], lambda: "x")] == ["restart"]
    assert entries_between("w", [ATTEMPT], [ATTEMPT], lambda: "x") == []


def test_what_a_kernel_keeps_can_be_saved_and_added_on_another_machine(tmp_path):
    here, there = KernelRecord(), KernelRecord()
    here.keep("case-quiz:one", [], [ATTEMPT])
    here.save(tmp_path / "record.json")
    for _ in range(2):
        there.add(tmp_path / "record.json")
    assert there.entries == here.entries
    assert there.to_frame().loc[0, "widget"] == "case-quiz:one"
    assert json.loads((tmp_path / "record.json").read_text("utf-8")) == document_of(here.entries)


@pytest.fixture
def empty_record():
    widgets.record.entries = []
    yield widgets.record
    widgets.record.entries = []


def test_every_quiz_of_a_kernel_writes_into_its_one_record_and_my_record_shows_it(empty_record):
    shown = widgets.MyRecord()
    quiz = widgets.CaseQuiz("retired-driver-walking")
    quiz.responses = [ATTEMPT]
    assert [entry["widget"] for entry in shown.entries] == ["case-quiz:retired-driver-walking"]
    assert shown.entries == empty_record.entries
    shown.entries = []  # as the page's "Delete everything" does
    assert empty_record.entries == []


def test_the_page_of_the_record_carries_the_course_but_no_entry(empty_record):
    widgets.CaseQuiz("retired-driver-walking").responses = [ATTEMPT]
    twin = widgets.MyRecord().static_twin()
    assert "entries" not in twin["state"]
    cases = {case["id"]: case for case in twin["state"]["catalogue"]["cases"]}
    assert cases["retired-driver-walking"]["address"] == "chapters/evaluation.html#case-quiz:retired-driver-walking"
