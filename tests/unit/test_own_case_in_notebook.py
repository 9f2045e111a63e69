"""An educator in a notebook shows a case from a dict or a table, and reads all faults at once."""

import pandas as pd
import pytest
import yaml
from IPython.core.ultratb import FormattedTB

from sciatica.errors import ContentError
from widgets import CaseQuiz

OPTIONS = [("Listen", True), ("Image", False), ("Refer", False)]


@pytest.fixture
def data(own_files) -> dict:
    """A case that cites only what it brings itself."""
    case = yaml.safe_load((own_files / "own-case.yml").read_text("utf-8"))
    case["items"][0]["citations"] = [{"cite": "local-pathway"}]
    return case


@pytest.fixture
def frame(data) -> pd.DataFrame:
    item = data["items"][0]
    head = {"item": item["id"], "type": item["type"], "lead_in": item["lead_in"]}
    return pd.DataFrame([head | option for option in item["options"]])


@pytest.fixture
def about(data) -> dict:
    del data["items"]
    return data | {"learning_objective": "workshop-follow-pathway", "citations": "local-pathway"}


def test_a_dict_is_shown(data, tmp_path):
    path = tmp_path / "own-case.yml"
    path.write_text(yaml.safe_dump(data), "utf-8")
    quiz = CaseQuiz.from_dict(data, layout_mode="all_together", confidence=True)
    assert quiz.case == CaseQuiz.from_file(path).case
    assert (quiz.layout_mode, quiz.confidence) == ("all_together", True)
    assert quiz.to_frame().empty


def test_a_table_is_shown(data, frame, about, tmp_path):
    path = tmp_path / "questions.csv"
    frame.to_csv(path, index=False)
    quiz = CaseQuiz.from_frame(frame, layout_mode="all_together", confidence=True, **about)
    assert quiz.case == CaseQuiz.from_frame(path, **about).case
    assert [(o["text"], o["key"]) for o in quiz.case["items"][0]["options"]] == OPTIONS
    assert (quiz.layout_mode, quiz.confidence) == ("all_together", True)


def test_faults_are_raised(frame, about):
    with pytest.raises(
        ContentError, match=r"^row 3, column rationale: item next-step: options 2, rationale: is required"
    ):
        CaseQuiz.from_frame(frame.assign(rationale=["Why.", None, "Why."]), **about)


def test_a_cell_shows_each_fault_on_a_line_of_its_own():
    with pytest.raises(ContentError) as caught:
        CaseQuiz.from_dict({"id": "A b", "titel": "A"})
    shown = FormattedTB(mode="Context", theme_name="nocolor").text(caught.type, caught.value, caught.tb).splitlines()
    assert "case: id: expected lower-case words joined by hyphens (value A b)" in shown
    assert "case: titel: is not a known field; did you mean 'title' or 'items'? (value A)" in shown
