"""Directives for the generated reference pages: evidence, bibliography, objectives."""

from collections import Counter
from functools import cache, partial

from docutils import nodes
from jinja2 import Environment, PackageLoader, Template
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from book.claims import legend
from book.mime_output import html_only, uri_from
from book.widget_output import PLACES, topic_page
from sciatica.bank import load_case
from sciatica.bibliography import load_references
from sciatica.certainty import CERTAINTIES
from sciatica.chapters import load_chapters
from sciatica.errors import did_you_mean, nearest
from sciatica.evidence import load_evidence, load_topics
from sciatica.markdown import to_inline_html
from sciatica.numbers import figure_with_unit
from sciatica.objectives import objectives_by_chapter
from sciatica.practice import items_by_objective
from sciatica.usage import Place, case_place, load_usage


class CourseDirective(SphinxDirective):
    """A part of a page that is made of the whole course: read again in every build, whichever file has changed."""

    def nodes_of(self, template: str, **values: object) -> list[nodes.Node]:
        """Nodes of a template of this package."""
        self.env.note_reread()
        html = _template(template).render(place=self.place, page=self.page, **values)
        return html_only(html, template.removesuffix(".html"))

    def page(self, target: str) -> str:
        """Address of a page, given from the site's root, as seen from here."""
        return uri_from(self.env.docname, target)

    def place(self, place: Place) -> str:
        """Address of a place in a chapter as seen from here."""
        return f"{self.page(f'chapters/{place.chapter}.html')}#{place.anchor}"


class EvidenceList(CourseDirective):
    """`{evidence-list} topic`: every graded claim of a topic with its figures, people, certainty, source and uses."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Nodes of the list. A topic that is not there is an error at this line."""
        name, topics = self.arguments[0], load_topics()
        if name not in topics:
            raise self.error(f"there is no evidence topic {name}{did_you_mean(nearest(name, topics))}")
        return self.nodes_of(
            "evidence.html",
            entries=topics[name].entries,
            references=load_references(),
            bibliography=self.page(PLACES["bibliography"]),
            legend=partial(legend, self.env.docname),
            usage=_usage(),
            inline=to_inline_html,
            amount=figure_with_unit,
        )


class EvidenceTopics(CourseDirective):
    """`{evidence-topics}`: the topics of the evidence base, with links and counts."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the list."""
        topics = [
            (topic_page(name), topic.title, len(topic.entries), sum(entry.id in _usage() for entry in topic.entries))
            for name, topic in load_topics().items()
        ]
        return self.nodes_of("evidence-topics.html", topics=topics)


class CertaintyLegend(CourseDirective):
    """`{certainty-legend}`: what each kind of source means for trust; every claim mark leads here."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the legend."""
        counts = Counter(entry.certainty for entry in load_evidence().values())
        return self.nodes_of("certainty.html", certainties=CERTAINTIES, counts=counts)


class ObjectiveMatrix(CourseDirective):
    """`{objective-matrix}`: the learning objectives of each chapter with the cases whose items practise them."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the tables, one a chapter."""
        chapters, practice = load_chapters(), items_by_objective()
        shown = {case: (load_case(case), case_place(case, chapters)) for cases in practice.values() for case in cases}
        return self.nodes_of(
            "objectives.html", by_chapter=objectives_by_chapter(), chapters=chapters, practice=practice, cases=shown
        )


class ReferenceList(SphinxDirective):
    """`{reference-list}`: every publication that the course cites."""

    def run(self) -> list[nodes.Node]:
        """Nodes of the list."""
        references = sorted(load_references().items(), key=lambda item: item[1].text.casefold())
        return html_only(_template("references.html").render(references=references), "bibliography")


# The content does not change while a build runs, and each topic's page asks.
_usage = cache(load_usage)


@cache
def _template(name: str) -> Template:
    loader = PackageLoader("book")
    return Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True).get_template(name)


def setup(app: Sphinx) -> None:
    """Add the directives."""
    app.add_directive("evidence-list", EvidenceList)
    app.add_directive("evidence-topics", EvidenceTopics)
    app.add_directive("certainty-legend", CertaintyLegend)
    app.add_directive("objective-matrix", ObjectiveMatrix)
    app.add_directive("reference-list", ReferenceList)
