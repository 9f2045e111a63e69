"""Whatever a file, a dict or a table holds, loading it ends with content or with errors: it never crashes."""

import math
from collections.abc import Callable
from datetime import date

import numpy as np
import pandas as pd
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from sciatica.bank import load_case_data, load_case_file
from sciatica.case_table import load_case_table
from sciatica.errors import ContentError
from sciatica.items import ITEM_TYPES
from sciatica.models import Case, Patient
from sciatica.paths import CONTENT
from sciatica.patients import load_patient_file
from sciatica.table_source import COLUMNS, SHARED

EXAMPLE = yaml.safe_load((CONTENT / "examples" / "item-types.yml").read_text("utf-8"))
PATIENT = yaml.safe_load((CONTENT / "examples" / "patients" / "template.yml").read_text("utf-8"))
FIELDS = sorted({field for model in (Case, *ITEM_TYPES) for field in model.model_fields})

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.dates()
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=12,
)


# What only a notebook can hold.
foreign = st.sampled_from(
    [
        *(pd.NA, pd.NaT, np.nan, np.array([1, 2]), np.array("x"), pd.Series(["a"]), pd.DataFrame({"a": [1]})),
        *(10**400, {1}, b"x", 1j, object(), object, np.ndarray, len, (), ("a", None), pd.Timestamp("2026-11-22 09:00")),
    ]
)
in_notebooks = st.recursive(
    scalars | foreign,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*FIELDS, 5, None, ("a",)]), inner, max_size=4)
        | st.tuples(inner)
    ),
    max_leaves=12,
)


@st.composite
def spoilt_examples(
    draw: st.DrawFn, anything: st.SearchStrategy[object] = anything, example: object = EXAMPLE
) -> object:
    """An example with something else in one of its places."""

    def spoilt(value: object) -> object:
        if isinstance(value, (dict, list)) and value and draw(st.integers(0, 5)):
            places = list(value) if isinstance(value, dict) else range(len(value))
            place = draw(st.sampled_from(places))
            copy = dict(value) if isinstance(value, dict) else list(value)
            copy[place] = spoilt(value[place])
            return copy
        return draw(anything)

    return spoilt(example)


def check(load: Callable[..., object], given_data: object, place: str = "", **about: object) -> None:
    problems = []
    try:
        loaded = load(given_data, **about)
    except ContentError as error:
        loaded, problems = None, error.problems
    assert isinstance(loaded, (Case, Patient)) or problems
    assert all(place in str(problem) for problem in problems)


@given(data=anything | spoilt_examples())
def test_any_data(tmp_path, data):
    path = tmp_path / "case.yml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    check(load_case_file, path, str(path))


@given(data=anything | spoilt_examples(example=PATIENT))
@example(data=PATIENT | {"decision": PATIENT["decision"] | {"best": {"action": []}}})
@example(data=PATIENT | {"decision": PATIENT["decision"] | {"accept": [{"action": {}}]}})
@example(data=PATIENT | {"expert_differential": {"history": 3}})
@example(data=PATIENT | {"pre_test": {"no-clear-source": 10**400, "disc-radiculopathy": 0.5}})
@example(data=PATIENT | {"pre_test": {"no-clear-source": math.inf, "disc-radiculopathy": -math.inf}})
@example(data=PATIENT | {"pre_test": {"no-clear-source": math.nan, "disc-radiculopathy": 0.5}})
@example(data=PATIENT | {"pre_test": {"no-clear-source": 0, "disc-radiculopathy": 1}})
def test_any_patient(tmp_path, data):
    path = tmp_path / "patient.yml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    check(load_patient_file, path, str(path))


@given(content=st.binary(max_size=200))
def test_any_bytes(tmp_path, content):
    path = tmp_path / "case.yml"
    path.write_bytes(content)
    check(load_case_file, path, str(path))


@given(data=in_notebooks | spoilt_examples(in_notebooks))
def test_any_dict(data):
    check(load_case_data, data)


KEYWORDS = {
    "id": "any-table",
    "title": "Any table",
    "vignette": "A porter asks about pain in the leg.",
    "review_date": date(2026, 11, 22),
    "learning_objective": "evaluation-choose-tests",
    "citations": ["Capra2011"],
}
words = st.sampled_from(["", "a", "b", "single_best_answer", "multiple_response", "numeric", "x", "true", "no", " "])
headers = st.just(list(COLUMNS)) | st.lists(st.sampled_from([*COLUMNS, "", "Key", 5, None]), max_size=8)
spoilt_keywords = st.dictionaries(st.sampled_from([*SHARED, *FIELDS, "other"]), in_notebooks, max_size=2)


@st.composite
def frames(draw: st.DrawFn, cells: st.SearchStrategy[object]) -> pd.DataFrame:
    """A DataFrame under a header that is often the right one."""
    header = draw(headers)
    rows = draw(st.lists(st.lists(cells, min_size=len(header), max_size=len(header)), max_size=6))
    # A column that is made cell by cell holds whatever it is given.
    columns = [pd.Series([row[place] for row in rows], dtype=object) for place in range(len(header))]
    frame = pd.concat(columns, axis=1) if columns else pd.DataFrame()
    return frame.set_axis(header, axis=1)


@given(table=in_notebooks | frames(words) | frames(words | in_notebooks), changes=st.just({}) | spoilt_keywords)
def test_any_table(table, changes):
    check(load_case_table, table, **KEYWORDS | changes)


@given(content=st.binary(max_size=200), header=st.sampled_from([b"", ",".join(COLUMNS).encode() + b"\n"]))
def test_any_bytes_in_a_table(tmp_path, content, header):
    path = tmp_path / "case.csv"
    path.write_bytes(header + content)
    check(load_case_table, path, str(path), **KEYWORDS)


def test_a_number_that_is_too_large_to_be_divided(tmp_path):
    text = (CONTENT / "examples" / "item-types.yml").read_text("utf-8")
    path = tmp_path / "item-types.yml"
    path.write_text(
        text.replace("{absolute: 1}", "{relative: 0.1}").replace("- value: 52", f"- value: 1{'0' * 400}"), "utf-8"
    )
    check(load_case_file, path, str(path))


DEEP = ["id: " + "[" * 100_000, "{a: " * 500, "- " * 500, "\n".join(f"{' ' * level}a:" for level in range(500))]


@pytest.mark.parametrize("text", DEEP, ids=["open-brackets", "braces", "lists-on-a-line", "indented"])
def test_a_file_of_many_levels_is_told(tmp_path, text):
    path = tmp_path / "case.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(ContentError, match=r"case\.yml: has more than 60 levels"):
        load_case_file(path)


def test_aliases_of_aliases_fill_no_memory(tmp_path):
    levels = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    path = tmp_path / "case.yml"
    path.write_text("\n".join(["a0: &a0 [x, x]", *levels]), "utf-8")
    with pytest.raises(ContentError, match="use fewer aliases"):
        load_case_file(path)


def test_a_folder_is_told(tmp_path):
    with pytest.raises(ContentError, match="cannot be read"):
        load_case_file(tmp_path)
