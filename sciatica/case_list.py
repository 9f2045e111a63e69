"""All cases of the course in the order in which readers meet them, with what helps to choose one."""

import re
from pathlib import Path
from typing import NamedTuple

from sciatica.bank import case_ids, load_case
from sciatica.chapters import Chapter, load_chapters
from sciatica.minutes import case_minutes
from sciatica.models import Case
from sciatica.paths import CONTENT
from sciatica.usage import Place, case_place

FIRST_SENTENCE = re.compile(r".+?[.!?](?=\s|$)")


class ListedCase(NamedTuple):
    """A case, and where to find it."""

    case: Case
    """The case."""
    chapter_title: str
    """What its chapter is called; the slug while there is no such chapter."""
    place: Place | None
    """Where it is shown; None when no chapter shows it yet."""

    @property
    def asks(self) -> bool:
        """Whether it asks for responses; a worked case does not."""
        return self.case.guidance == "unguided"

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return case_minutes(self.case)

    @property
    def opening(self) -> str:
        """Markdown of the vignette's first sentence: who it is about. What was found comes later."""
        vignette = " ".join(self.case.vignette.split())
        sentence = FIRST_SENTENCE.match(vignette)
        return sentence[0] if sentence else vignette


def listed_cases(content: Path = CONTENT) -> list[ListedCase]:
    """Return all cases: those that chapters show in their order, then the others by id.

    Raises ContentError with the faults of chapters and cases.
    """
    chapters, known = load_chapters(content), case_ids(content)
    shown = [text for chapter in chapters.values() for call in chapter.calls for text in call.texts if text in known]
    return [_listed(load_case(id_, content), chapters) for id_ in dict.fromkeys([*shown, *known])]


def _listed(case: Case, chapters: dict[str, Chapter]) -> ListedCase:
    title = chapters[case.chapter].title if case.chapter in chapters else case.chapter
    return ListedCase(case, title, case_place(case.id, chapters))
