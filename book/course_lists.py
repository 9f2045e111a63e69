"""Directives for the lists of the welcome and of the case bank: all chapters, all cases, all virtual patients."""

from math import ceil

from docutils import nodes
from sphinx.application import Sphinx

from book.filters import Filter, choices
from book.page_assets import address
from book.reference_pages import CourseDirective
from sciatica.case_list import ListedCase, listed_cases
from sciatica.chapter_list import ListedChapter, listed_chapters
from sciatica.markdown import to_inline_html
from sciatica.models.case import Difficulty, Stage
from sciatica.patient_list import listed_patients
from sciatica.versions import item_version

# The values are those of widgets/frontend/site/progress.ts.
PROGRESS = {"new": "Not started", "started": "Started", "finished": "Finished"}


class ChapterList(CourseDirective):
    """`{chapter-list}`: the other chapters in order, with their minutes and what they practise."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the list."""
        chapters = [entry for entry in listed_chapters() if f"chapters/{entry.chapter.slug}" != self.env.docname]
        return self.nodes_of("chapter-list.html", chapters=chapters, hours=_hours(chapters))


class CaseList(CourseDirective):
    """`{case-list}`: all cases with filters. Without scripts it is the whole list."""

    def run(self) -> list[nodes.Node]:
        """Nodes of form and list."""
        cases = listed_cases()
        return self.nodes_of(
            "case-list.html",
            cases=cases,
            filters=_filters(cases),
            versions=_versions,
            inline=to_inline_html,
            part=self.page(address("case-list.js")),
        )


class PatientList(CourseDirective):
    """`{patient-list}`: all virtual patients, with links and without what is the matter with them."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the list."""
        return self.nodes_of("patient-list.html", patients=listed_patients())


def _hours(chapters: list[ListedChapter]) -> tuple[int, int]:
    """Hours to read and to practise, rounded up."""
    reading, practice = (sum(minutes) for minutes in zip(*(entry.minutes for entry in chapters), strict=True))
    return ceil(reading / 60), ceil(practice / 60)


def _filters(cases: list[ListedCase]) -> list[Filter]:
    """The filters of the cases; choices come in the order of the course."""
    chapters = {entry.case.chapter: entry.chapter_title for entry in cases}
    return [
        Filter("chapter", "Chapter", "All chapters", chapters),
        Filter("phase", "Phase", "All phases", choices(Stage)),
        Filter("difficulty", "Difficulty", "Any difficulty", choices(Difficulty)),
        Filter("progress", "Your progress", "Any progress", PROGRESS),
    ]


def _versions(entry: ListedCase) -> list[str]:
    """What a response must carry to count: the versions of the items, if the case asks for responses."""
    return [item_version(item) for item in entry.case.items] if entry.case.guidance == "unguided" else []


def setup(app: Sphinx) -> None:
    """Add the directives."""
    app.add_directive("chapter-list", ChapterList)
    app.add_directive("case-list", CaseList)
    app.add_directive("patient-list", PatientList)
