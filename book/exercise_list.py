"""The directive for the exercise library: every card, folded below what helps to choose it."""

from docutils import nodes
from sphinx.application import Sphinx

from book.filters import Filter, choices, words
from book.page_assets import address
from book.reference_pages import CourseDirective
from sciatica.bibliography import load_references
from sciatica.evidence import load_evidence
from sciatica.exercise_card import Known, card_body_html, kind_and_phases
from sciatica.exercise_library import listed_exercises
from sciatica.markdown import to_inline_html
from sciatica.models.exercise import Category, Phase, Position, Use
from sciatica.poses import drawing_html, load_poses
from sciatica.precautions import load_precautions


class ExerciseLibrary(CourseDirective):
    """`{exercise-library}`: all exercises and techniques with filters. Without scripts it is the whole list."""

    def run(self) -> list[nodes.Node]:
        """Nodes of form and list."""
        known, poses = Known(load_evidence(), load_references(), load_precautions()), load_poses()
        return self.nodes_of(
            "exercise-library.html",
            exercises=listed_exercises(),
            filters=[
                Filter("phase", "Phase", "All phases", choices(Phase)),
                Filter("category", "Kind", "All kinds", choices(Category)),
                Filter("position", "Position", "Any position", choices(Position)),
                Filter("suits", "What for", "Anything", choices(Use)),
            ],
            words=words,
            facts=kind_and_phases,
            body=lambda exercise: card_body_html(exercise, known),
            drawing=lambda exercise: drawing_html(exercise, poses),
            inline=to_inline_html,
            part=self.page(address("exercise-library.js")),
        )


def setup(app: Sphinx) -> None:
    """Add the directive."""
    app.add_directive("exercise-library", ExerciseLibrary)
