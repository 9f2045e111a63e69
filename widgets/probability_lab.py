"""The probability lab: from a starting probability through tests to what one would do."""

import re

import traitlets

from sciatica.lab_view import lab_conditions, lab_view, require_condition
from widgets import assets
from widgets.course_widget import CourseWidget
from widgets.plain_lab import plain_lab


class ProbabilityLab(CourseWidget):
    """Moves the probability of one condition, test by test, by published likelihood ratios.

    Args:
        condition: a target condition of `content/evidence/diagnostic_accuracy.csv` to begin with; one that has no
            likelihood ratio, or an unknown one, raises an error that names the nearest. Learners may choose another.

    What learners choose stays in the page; nothing is kept.
    """

    module = "probability-lab"
    _esm = assets.live(module, ".js")
    _css = assets.live(module, ".css")

    condition = traitlets.Unicode(help="The condition to begin with.").tag(sync=True)
    conditions = traitlets.List(help="All conditions; see `sciatica.lab_view`.").tag(sync=True)

    def __init__(self, condition: str | None = None):
        chosen = lab_conditions()[0] if condition is None else require_condition(condition)
        super().__init__(condition=chosen, conditions=lab_view())

    @property
    def record_id(self) -> str:
        """`probability-lab:<condition>`; the lab keeps nothing, but its place on the page needs a name."""
        slug = re.sub(r"\W+", "-", self.condition).strip("-")
        return f"{self.module}:{slug}"

    def plain_html(self) -> str:
        """A table of the tests and their ratios for each condition, with sources; that of `condition` first."""
        return plain_lab(self.conditions, self.condition)

    def __repr__(self) -> str:
        return f"ProbabilityLab(condition={self.condition!r})"
