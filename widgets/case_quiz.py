"""The case quiz: a vignette, then its items."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import traitlets

from sciatica.bank import load_case, load_case_data, load_case_file
from sciatica.case_table import load_case_table
from sciatica.case_view import case_view
from sciatica.models import Case
from widgets import assets
from widgets.course_widget import CourseWidget
from widgets.kernel_record import record
from widgets.plain_text import plain_case

if TYPE_CHECKING:
    import pandas as pd


class CaseQuiz(CourseWidget):
    """Shows a case of the course's bank, or an educator's own.

    Args:
        case: id of a case in `content/cases/`, or a loaded case; an unknown id raises an error that names the nearest.
        layout_mode: "one_by_one" or "all_together".
        confidence: whether each response is handed in with how sure one is, in three steps.

    Traits to read in a live notebook:
        responses: list of `{"item", "version", "attempt", "response", "score", "at"}`, oldest first; `score` is 0-1,
            hints taken off, `at` an ISO time (UTC). Where they were used also `hints` (how many were seen), `mark` (the
            score before hints), `confidence` (0-2) and `note`.
        score: `{"items", "answered", "right", "right_first_time", "points"}`, counts of items and the sum of scores.
    """

    module = "case-quiz"
    kept = ("responses",)
    _esm = assets.live(module, ".js")
    _css = assets.live(module, ".css")

    case = traitlets.Dict().tag(sync=True)
    layout_mode = traitlets.Enum(["one_by_one", "all_together"], "one_by_one").tag(sync=True)
    confidence = traitlets.Bool(False).tag(sync=True)
    in_bank = traitlets.Bool(help="Whether it is one of the course's own, whose items come back in the review.").tag(
        sync=True
    )
    responses = traitlets.List().tag(sync=True)
    score = traitlets.Dict().tag(sync=True)

    def __init__(self, case: str | Case, *, layout_mode: str = "one_by_one", confidence: bool = False):
        view = case_view(load_case(case) if isinstance(case, str) else case)
        score = {"items": len(view["items"]), "answered": 0, "right": 0, "right_first_time": 0, "points": 0}
        in_bank = isinstance(case, str)
        super().__init__(case=view, layout_mode=layout_mode, confidence=confidence, score=score, in_bank=in_bank)

    @traitlets.observe("responses")
    def _keep(self, change: dict) -> None:
        record.keep(self.record_id, change["old"], change["new"])

    @classmethod
    def from_file(cls, path: str | Path, *, layout_mode: str = "one_by_one", confidence: bool = False) -> "CaseQuiz":
        """Show an educator's own case from a YAML file; faults raise `ContentError`, which lists them all."""
        return cls(load_case_file(Path(path)), layout_mode=layout_mode, confidence=confidence)

    @classmethod
    def from_dict(
        cls, data: Mapping[str, Any], *, layout_mode: str = "one_by_one", confidence: bool = False
    ) -> "CaseQuiz":
        """Show an educator's own case from a dict with the fields of a YAML file; faults raise `ContentError`.

        Example:
            items = [{"id": "next-step", "type": "single_best_answer", "lead_in": "What comes next?", ...}]
            quiz = CaseQuiz.from_dict({"id": "porter-leg", "title": "A porter's leg", ..., "items": items})
        """
        return cls(load_case_data(data), layout_mode=layout_mode, confidence=confidence)

    @classmethod
    def from_frame(
        cls,
        frame: "pd.DataFrame | Path | str",
        /,
        *,
        layout_mode: str = "one_by_one",
        confidence: bool = False,
        **about: Any,
    ) -> "CaseQuiz":
        """Show an educator's own case from a DataFrame, or a CSV file, with a row per option.

        The columns are item, type, stem, lead_in, text, key and rationale, and `about` are the case's other fields:
        `sciatica.case_table.load_case_table` says what is needed. Faults raise `ContentError`, with row and column.

        Example:
            quiz = CaseQuiz.from_frame(
                "questions.csv",
                id="porter-leg",
                title="A porter's leg",
                vignette="A porter asks about pain in the leg.",
                review_date="2026-11-22",
                learning_objective="evaluation-choose-tests",
                citations=["Capra2011"],
            )
        """
        return cls(load_case_table(frame, **about), layout_mode=layout_mode, confidence=confidence)

    @property
    def record_id(self) -> str:
        """`case-quiz:<case id>`."""
        return f"{self.module}:{self.case['id']}"

    def plain_html(self) -> str:
        """Vignette and items as plain HTML, each key and its rationales folded under its item."""
        return plain_case(self.case)

    def to_frame(self) -> "pd.DataFrame":
        """What was answered so far, a row per attempt; see `responses`. What was not asked or used is missing."""
        import pandas as pd  # takes longest of all to import, and building the site never needs it

        columns = ["item", "attempt", "response", "score", "mark", "hints", "confidence", "note", "at", "version"]
        return pd.DataFrame(self.responses, columns=columns)

    def __repr__(self) -> str:
        return f"CaseQuiz({self.case['id']!r})"
