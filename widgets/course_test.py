"""The pre-test and the post-test of the course."""

import traitlets

from sciatica.course_test import KINDS, course_test
from sciatica.errors import UnknownName
from widgets import assets
from widgets.bank_widget import BankWidget
from widgets.words import plain_words


class CourseTest(BankWidget):
    """Draws a test from the pool of items that no chapter shows, and marks it when it is handed in.

    Args:
        kind: "pre-test" or "post-test"; any other raises an error that names the nearest.

    Answers are entries of `widgets.record`, whose `widget` is `course-test:<kind>`.
    """

    module = "course-test"
    _esm = assets.live(module, ".js")
    _css = assets.live(module, ".css")

    kind = traitlets.Unicode().tag(sync=True)
    test = traitlets.Dict(help="What may be drawn, by which rules; see `sciatica.course_test`.").tag(sync=True)

    def __init__(self, kind: str):
        if kind not in KINDS:
            raise UnknownName(kind, KINDS, "kind of test")
        super().__init__(kind=kind, test=course_test())

    @property
    def record_id(self) -> str:
        """`course-test:<kind>`."""
        return f"{self.module}:{self.kind}"

    def plain_html(self) -> str:
        """What it is: without scripts nothing could be drawn or marked."""
        return f"<p>{plain_words.course_test.format(kind=self.kind, items=self.test['items'])}</p>"

    def __repr__(self) -> str:
        return f"CourseTest({self.kind!r})"
