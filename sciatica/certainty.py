"""What each kind of source means for trust, in plain words: the one table that models, marks and pages read."""

from typing import NamedTuple


class Certainty(NamedTuple):
    """One kind of source as readers meet it."""

    words: str
    """Its name in running text."""
    trust: str
    """How far to trust it, in a line that fits a tooltip."""


CERTAINTIES: dict[str, Certainty] = {
    "guideline": Certainty("guideline", "Advice that a panel agreed on. It is as sure as the studies behind it."),
    "systematic_review": Certainty(
        "systematic review", "All studies of one question, judged together. It is as good as they are."
    ),
    "trial": Certainty("trial", "Chance decided who got which care. It can show what the care itself changes."),
    "cohort": Certainty("cohort", "People were followed or counted. It shows what happens, not what causes it."),
    "diagnostic_study": Certainty(
        "diagnostic study", "A test was held against a reference standard. It counts for people like those tested."
    ),
    "measurement_study": Certainty(
        "measurement study", "Something was measured. It shows size, change or error, not what helps."
    ),
    "basic_science": Certainty(
        "basic science", "Cadavers, animals or laboratory work. It shows what may happen, not what helps people."
    ),
    "expert_opinion": Certainty("expert opinion", "Experienced people think so. No study here has tested it."),
}
