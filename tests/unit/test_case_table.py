"""A case from a table is the one from a file, and its faults name row and column as a spreadsheet does."""

from pathlib import Path

import pandas as pd
import pytest
import yaml

from sciatica.bank import load_case_data, load_case_file
from sciatica.case_table import load_case_table
from sciatica.case_view import case_view
from sciatica.errors import ContentError

HEADER = "item,type,stem,lead_in,text,key,rationale"
TABLE = f"""{HEADER}
next-step,single_best_answer,,What comes next?,Listen,x,The story comes first.
next-step,,,,Image,,Nothing asks for it yet.
,,,,Refer,,Nothing asks for it yet.
"""
SECOND = """ask-today,multiple_response,"He adds, ""my foot is numb"".",What do you ask?,Bladder,true,It is asked today.
,,,,Saddle,TRUE,It is asked today.

,,,,Shoe size,false,It can wait.
"""


@pytest.fixture
def data(own_files) -> dict:
    return yaml.safe_load((own_files / "own-case.yml").read_text("utf-8"))


@pytest.fixture
def about(data) -> dict:
    """What an educator says by keyword of the case in the table."""
    fields = {name: data[name] for name in ("id", "title", "vignette", "review_date", "references", "objectives")}
    shared = {"learning_objective": "workshop-follow-pathway", "citations": ["local-pathway", "Capra2011"]}
    return fields | {"review_status": data["review_status"]} | shared


@pytest.fixture
def told(course, tmp_path, about):
    """Return a function that gives the faults of the table ``text``, the file's name left out."""

    def faults(text: str | bytes, **changes: object) -> list[str]:
        path = tmp_path / "my.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        with pytest.raises(ContentError) as caught:
            load_case_table(path, content=course, **about | changes)
        return [fault.removeprefix(f"{path}: ") for fault in str(caught.value).splitlines()]

    return faults


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_file_gives_the_same_case_as_yaml(course, tmp_path, own_files, about, delimiter):
    path = tmp_path / "my.csv"
    path.write_text(TABLE.replace(",", delimiter), "utf-8-sig")
    from_file = load_case_file(own_files / "own-case.yml", course)
    assert case_view(load_case_table(path, content=course, **about), course) == case_view(from_file, course)


def test_a_frame_gives_the_same_case_as_yaml_and_a_dict(course, own_files, data, about):
    items = [{name: item.get(name) for name in ("type", "stem", "lead_in")} | {"item": item["id"]}
             for item in data["items"]]  # fmt: skip
    rows = [head | option for head, item in zip(items, data["items"], strict=True) for option in item["options"]]
    view = case_view(load_case_table(pd.DataFrame(rows), content=course, **about), course)
    assert view == case_view(load_case_data(data, course), course)
    assert view == case_view(load_case_file(own_files / "own-case.yml", course), course)


def test_items_follow_one_another_and_empty_rows_do_no_harm(course, tmp_path, about):
    path = tmp_path / "my.csv"
    path.write_text(TABLE + SECOND, "utf-8")
    one, two = load_case_table(str(path), content=course, **about).items
    assert (one.id, two.id) == ("next-step", "ask-today")
    assert two.stem == 'He adds, "my foot is numb".'
    assert [option.key for option in two.options] == [True, True, False]
    assert one.citations == two.citations


def test_words_that_pandas_takes_for_empty_cells_are_text_in_a_file(course, tmp_path, about):
    path = tmp_path / "my.csv"
    path.write_text(TABLE.replace("Refer", "None").replace("Image", "NA"), "utf-8")
    item = load_case_table(path, content=course, **about).items[0]
    assert [option.text for option in item.options] == ["Listen", "NA", "None"]


def test_a_cell_counts_as_what_it_shows(course, about):
    """pandas makes 1.0 of 1 where a column has an empty cell, and no text of numbers."""
    frame = pd.DataFrame({
        "item": [1.0, None, None], "type": ["single_best_answer", None, None], "lead_in": ["How many?", None, None],
        "text": [1, 2, 3], "key": [None, 1.0, None], "rationale": ["Few.", "Right.", "Many."],
    })  # fmt: skip
    item = load_case_table(frame, content=course, **about).items[0]
    assert (item.id, [(option.text, option.key) for option in item.options]) == (
        "1", [("1", False), ("2", True), ("3", False)]
    )  # fmt: skip


FAULTS = [
    # (what is written, what is put in its place, what the educator is told)
    ("Listen,x", "Listen,maybe", "row 2, column key: item next-step: options 1, key: expected true, yes, x or 1 for"),
    ("Listen,x", "Listen,", "row 2: item next-step: options: expected exactly 1 key, found 0"),
    ("Refer,,Nothing asks for it yet.", "Refer", "row 4, column rationale: item next-step: options 3, rationale: is"),
    ("Refer", "image", "row 4, column text: item next-step: options 3, text: says the same as an earlier option"),
    ("Refer", "All of the above", "row 4, column text: item next-step: options 3, text: an option stands for itself"),
    (",,,,Refer,,Nothing asks for it yet.", "", "row 2: item next-step: options: expected 3 to 5 options, found 2"),
    ("What comes next?", "", "row 2, column lead_in: item next-step: lead_in: is required"),
    ("step,,,,Image", "step,,,What now?,Image", "row 3, column lead_in: item next-step: lead_in: differs from row 2"),
    ("single_best_answer", "single_best", "row 2, column type: item next-step: type: expected one of 'multiple_"),
    ("single_best_answer", "single_best", "did you mean 'single_best_answer'? (value single_best)"),
    ("single_best_answer", "numeric", "row 2, column type: item next-step: type: is beyond a table; write the case in"),
    ("single_best_answer", "", "row 2, column type: item next-step: type: is required"),
    ("next-step,single", ",single", "row 2, column item: items 1, id: is required"),
    ("next-step,single", "Next step,single", "row 2, column item: item Next step: id: expected lower-case words"),
    (TABLE, f"{TABLE}other,,,,,,\nnext-step,,,,,,\n", "row 6, column item: item next-step: id: is used by an"),
    ("key,", "keys,", "row 1, column keys: is not a known column; did you mean 'key'?"),
    ("key,", "keys,", "row 1, column key: this column is missing"),
    ("stem,", "text,", "row 1, column text: stands here twice"),
    ("first.", "first, always.", "row 2: a cell here has no column; put a text that holds commas in quotes"),
    (TABLE, HEADER, "row 1: there are no rows below the header"),
    ("Listen", '"Listen', "row 2: is not valid CSV: "),
    (TABLE, "", "the file is empty"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "fault"), FAULTS, ids=[fault for *_, fault in FAULTS])
def test_faults_name_row_and_column(told, old, new, fault):
    assert TABLE.count(old) == 1
    assert any(line.startswith(fault) or line.endswith(fault) for line in told(TABLE.replace(old, new)))


def test_a_file_of_an_old_spreadsheet_is_told(told):
    assert told(TABLE.replace("Listen", "Café").encode("latin-1")) == ["is not written in UTF-8; save it as CSV UTF-8"]


BY_KEYWORD = [
    ({"title": None}, "case: title: is required"),
    ({"titel": "A"}, "case: titel: is not a known field; did you mean 'title'?"),
    ({"citation": "A"}, "case: citation: is not a known field; did you mean 'citations'?"),
    ({"citations": "Capra2001"}, "case: citations 1, cite: there is no such reference; did you mean 'Capra2011'?"),
    ({"citations": [{"cite": "Capra2011", "page": 5}]}, "case: citations 1, page: is not a known field (value 5)"),
    ({"citations": None}, "case: citations: is required"),
    ({"learning_objective": "other"}, "case: learning_objective: there is no such objective"),
    ({"evidence": "slr"}, "case: evidence 1: there is no such evidence entry"),
    ({"review_date": "soon"}, "case: review_date: expected a date such as 2026-11-22 (value soon)"),
    ({"items": []}, "case: items: come from the table; leave this out"),
    ({"guidance": "worked"}, "row 2: item next-step: expert_view: is required in a worked case, and no column"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "fault"), BY_KEYWORD, ids=[fault for _, fault in BY_KEYWORD])
def test_what_all_items_share_is_told_once(told, changes, fault):
    (line,) = told(TABLE + SECOND, **changes) if "guidance" not in changes else told(TABLE, **changes)
    assert line.startswith(fault)


def test_table_and_keywords_are_told_together(told):
    faults = told(TABLE.replace("rationale", "reason", 1), title=5, citations=["Capra2001"])
    assert [fault.rpartition(": ")[0] for fault in faults] == [
        "case: title",
        "case: citations 1, cite",
        "row 1, column reason",
        "row 1, column rationale",
    ]


@pytest.mark.parametrize("table", [5, None, {"item": ["a"]}, Path("nowhere.csv")], ids=repr)
def test_what_is_no_table_is_told(course, about, table):
    rule = "expected a pandas DataFrame|nowhere.csv: there is no such file"
    with pytest.raises(ContentError, match=rule):
        load_case_table(table, content=course, **about)


def test_a_frame_has_no_file_to_name(course, about):
    with pytest.raises(ContentError) as caught:
        load_case_table(pd.DataFrame({"item": ["a"]}), content=course, **about)
    assert str(caught.value).splitlines()[0] == "row 1, column type: this column is missing"
