"""How long a chapter takes: to read its prose, and to practise with its cases and virtual patients."""

import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel

from sciatica.bank import load_case
from sciatica.chapters import CLAIM, Chapter
from sciatica.items import ItemBase
from sciatica.model_view import markdown_mark
from sciatica.models import Case, Patient
from sciatica.paths import CONTENT
from sciatica.patients import PATIENTS

# Most adults read English non-fiction silently at 175 to 300 words a minute, 238 on average (Brysbaert 2019,
# doi:10.1016/j.jml.2019.104047, abstract); we take a speed near the slow end, since much here is new to the reader.
WORDS_PER_MINUTE = 200
# Our own assumption: to weigh the options, commit and compare with the rationales.
THINKING_MINUTES_PER_ITEM = 1
# Our own assumption: to choose the next step, and to commit to three differentials, a decision and a statement.
CHOOSING_MINUTES_PER_STEP, COMMITMENTS = 0.25, 5
ROUNDED_TO_MINUTES = 5
ASSUMPTION = (
    f"Minutes are an estimate: {WORDS_PER_MINUTE} words a minute, and in cases {THINKING_MINUTES_PER_ITEM} minute more "
    f"for each item to think, in virtual patients a little for each step; rounded up to {ROUNDED_TO_MINUTES} minutes. "
    "Hands-on practice comes on top."
)

# Markup is not read; nor is the id in a claim, which becomes a short mark.
MARKUP = re.compile(r"\{[\w-]+\}|^:{3,}.*$|^:class:.*$|\]\([^)]*\)", re.M)
WORD = re.compile(r"\w[^\s\u2013\u2014/|]*")


class Minutes(NamedTuple):
    """Whole minutes, rounded up to the next five."""

    reading: int
    """For the chapter's prose."""
    practice: int
    """For its cases and virtual patients."""

    def __str__(self) -> str:
        reading = f"about {self.reading} minutes to read"
        return f"{reading}, {self.practice} to practise" if self.practice else reading


def chapter_minutes(chapter: Chapter, content: Path = CONTENT) -> Minutes:
    """Return the minutes for a chapter. Raises UnknownName and ContentError for what it shows."""
    prose = "\n".join(f"{section.title}\n{section.text}" for section in chapter.sections)
    quizzes = [call for call in chapter.calls if call.name.endswith("CaseQuiz") and call.texts]
    cases = [load_case(call.texts[0], content) for call in quizzes]
    played = [call for call in chapter.calls if call.name.endswith("VirtualPatient") and call.texts]
    patients = [PATIENTS.load(call.texts[0], content) for call in played]
    practice = sum(map(_practice, cases)) + sum(map(_play, patients))
    return Minutes(_rounded(word_count(prose) / WORDS_PER_MINUTE), _rounded(practice))


def sitting_minutes(items: Sequence[ItemBase], count: int) -> int:
    """Return the minutes for a sitting with ``count`` items drawn from ``items``, rounded up to the next five."""
    every = word_count(" ".join(text for item in items for text in _texts(item))) / WORDS_PER_MINUTE
    return _rounded(count * (every / len(items) + THINKING_MINUTES_PER_ITEM)) if items else 0


def case_minutes(case: Case) -> int:
    """Return the minutes for one case, rounded up to the next five."""
    return _rounded(_practice(case))


def patient_minutes(patient: Patient) -> int:
    """Return the minutes for one virtual patient, played along the expert's path, rounded up to the next five."""
    return _rounded(_play(patient))


def _play(patient: Patient) -> float:
    path = [step.do for step in patient.expert_path]
    decision, statement = patient.decision, patient.problem_statement
    read = [patient.referral, decision.why, statement.text, *statement.names]
    read += [patient.results[name].text for name in path if name in patient.results]
    read += [entry.why for entry in (*patient.expert_path, *patient.key_findings, *decision.tempting)]
    reading = word_count(" ".join(read)) / WORDS_PER_MINUTE
    return reading + len(path) * CHOOSING_MINUTES_PER_STEP + COMMITMENTS * THINKING_MINUTES_PER_ITEM


def _practice(case: Case) -> float:
    return word_count(" ".join(_texts(case))) / WORDS_PER_MINUTE + len(case.items) * THINKING_MINUTES_PER_ITEM


def word_count(text: str) -> int:
    """Return how many words of Markdown are read: without markup and the ids of claims."""
    return len(WORD.findall(MARKUP.sub(" ", CLAIM.sub(" ", text))))


def _texts(model: BaseModel) -> Iterator[str]:
    """Yield what a learner reads of a case: its Markdown, also that of items and options."""
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        if isinstance(value, str) and markdown_mark(field):
            yield value
        for part in value if isinstance(value, list) else []:
            if isinstance(part, BaseModel):
                yield from _texts(part)


def _rounded(minutes: float) -> int:
    return math.ceil(minutes / ROUNDED_TO_MINUTES) * ROUNDED_TO_MINUTES
