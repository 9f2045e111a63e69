"""The pages that are compared, and the only place that knows their selectors and addresses.

The three pages hold different texts: each peer page is the smallest one with one quiz and one figure, ours is a
whole chapter. The comparison is therefore hard on us and kind to the peers.
"""

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
REPOSITORY = HERE.parent
WORK = HERE / "_work"

OURS = "course"
# Where all contestants' own files come from; anything else is another host.
OWN_HOST = "127.0.0.1"


@dataclass(frozen=True)
class Contestant:
    """One built page and how a reader works it.

    ``submit`` is the control that asks for feedback after choosing an option; ``None`` where the choice itself does.
    ``option``, ``submit`` and ``feedback`` are looked for inside the first element that matches ``quiz``, ``drawn``
    inside the first that matches ``figure``.
    """

    name: str
    label: str
    html_dir: Path
    page: str
    quiz: str
    option: str
    feedback: str
    figure: str
    drawn: str
    submit: str | None = None

    @property
    def exists(self) -> bool:
        """Whether the page has been built."""
        return (self.html_dir / self.page).is_file()

    @property
    def selectors(self) -> dict[str, str | None]:
        """What the probe in the page needs, as a JSON-able mapping."""
        return {key: getattr(self, key) for key in ("quiz", "option", "submit", "feedback", "figure", "drawn")}


CONTESTANTS = (
    Contestant(
        name=OURS,
        label="this course",
        html_dir=REPOSITORY / "_build" / "html",
        page="chapters/evaluation.html",
        # A worked case has no control to submit: the first one that has is unguided.
        quiz=".sc-widget[data-widget=case-quiz]:has(button.sc-check)",
        option="input[type=radio], input[type=checkbox]",
        submit="button.sc-check",
        feedback=".sc-feedback",
        figure="figure.sc-figure",
        drawn=".js-plotly-plot .main-svg",
    ),
    Contestant(
        name="default",
        label="default Jupyter Book",
        html_dir=WORK / "default" / "_build" / "html",
        page="index.html",
        quiz=".quiz",
        option="button.quiz-option",
        feedback=".quiz-feedback",
        figure=".plotly-graph-div",
        drawn=".main-svg",
    ),
    Contestant(
        name="jupyterquiz",
        label="Jupyter Book + jupyterquiz",
        html_dir=WORK / "jupyterquiz" / "_build" / "html",
        page="index.html",
        quiz=".Quiz",
        option=".MCButton",
        feedback=".Feedback",
        figure=".plotly-graph-div",
        drawn=".main-svg",
    ),
)
PEERS = tuple(contestant for contestant in CONTESTANTS if contestant.name != OURS)

# A response whose address holds this word is the figure library (plotly.min.js, plotly-4.1.1.min.js, a local bundle).
FIGURE_LIBRARY = "plotly"
