"""The directive of the page on which learners see their record, and what the page has to know of the course."""

from docutils import nodes
from sphinx.application import Sphinx

from book.mime_output import script_json
from book.page_assets import address
from book.reference_pages import CourseDirective
from sciatica.case_list import ListedCase, listed_cases
from sciatica.chapter_list import listed_chapters
from sciatica.versions import item_version


class MyRecord(CourseDirective):
    """`{my-record}`: everything that the browser has kept of the learner's responses, and the ways to take it along."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the page's frame, of the catalogue in it and of the script that fills it."""
        chapters = [entry for entry in listed_chapters() if entry.items]
        catalogue = {
            "chapters": [
                {
                    "slug": entry.chapter.slug,
                    "title": entry.chapter.title,
                    "address": self.page(f"chapters/{entry.chapter.slug}.html"),
                }
                for entry in chapters
            ],
            "objectives": [
                {"id": objective.id, "chapter": objective.chapter, "text": objective.text}
                for entry in chapters
                for objective in entry.objectives
            ],
            # A worked case asks for no response.
            "cases": [self._case(entry) for entry in listed_cases() if entry.place and _asks(entry)],
        }
        return self.nodes_of(
            "my-record.html", catalogue=script_json(catalogue), script=self.page(address("my-record.js"))
        )

    def _case(self, entry: ListedCase) -> dict:
        items = [
            {"id": item.id, "version": item_version(item), "objective": item.learning_objective}
            for item in entry.case.items
        ]
        place = {"chapter": entry.place.chapter, "address": self.place(entry.place)}
        return {"id": entry.case.id, "title": entry.case.title, "items": items} | place


def _asks(entry: ListedCase) -> bool:
    return entry.case.guidance == "unguided"


def setup(app: Sphinx) -> None:
    """Add the directive."""
    app.add_directive("my-record", MyRecord)
