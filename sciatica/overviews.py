"""Chapters, cases, exercises and virtual patients as DataFrames, for those who look for something in JupyterLab."""

from pathlib import Path

import pandas as pd

from sciatica.case_list import listed_cases
from sciatica.chapter_list import listed_chapters
from sciatica.exercise_library import listed_exercises
from sciatica.paths import CONTENT
from sciatica.patient_list import listed_patients


def cases(content: Path = CONTENT) -> pd.DataFrame:
    """Return one row per case by its id, in the order of the course.

    ``tables.cases().query("phase == 'calm' and difficulty == 'advanced'")`` narrows it down.
    """
    fields = ("title", "chapter", "phase", "difficulty", "guidance")
    listed = listed_cases(content)
    rows = [
        {field: getattr(entry.case, field) for field in fields}
        | {"items": len(entry.case.items), "minutes": entry.minutes}
        for entry in listed
    ]
    return pd.DataFrame(rows, index=pd.Index([entry.case.id for entry in listed], name="id"))


def patients(content: Path = CONTENT) -> pd.DataFrame:
    """Return one row per virtual patient by its id, with the most guidance first; no row gives away what is the matter.

    ``tables.patients().query("difficulty == 'introductory'")`` narrows it down.
    """
    listed = listed_patients(content)
    rows = [
        {
            "title": entry.patient.title,
            "person": entry.person,
            "setting": entry.setting,
            "chapter": entry.place.chapter if entry.place else None,
            "difficulty": entry.patient.difficulty,
            "guidance": entry.patient.guidance,
            "minutes": entry.minutes,
        }
        for entry in listed
    ]
    return pd.DataFrame(rows, index=pd.Index([entry.patient.id for entry in listed], name="id"))


def chapters(content: Path = CONTENT) -> pd.DataFrame:
    """Return one row per chapter by its slug, in the order of the course."""
    listed = listed_chapters(content)
    rows = [
        {
            "title": entry.chapter.title,
            "reading_minutes": entry.minutes.reading,
            "practice_minutes": entry.minutes.practice,
            "cases": entry.cases,
            "items": entry.items,
        }
        for entry in listed
    ]
    return pd.DataFrame(rows, index=pd.Index([entry.chapter.slug for entry in listed], name="slug"))


def exercises(content: Path = CONTENT) -> pd.DataFrame:
    """Return one row per exercise or technique by its id, in the order of the library.

    What may be several is one text: ``tables.exercises().query("home and phases.str.contains('calm')")``.
    """
    fields = ("name", "kind", "category", "position", "chapter", "minutes", "home", "equipment_free")
    several = ("phases", "suits", "easier_id", "harder_id")
    cards = [listed.exercise for listed in listed_exercises(content)]
    rows = [
        {field: getattr(card, field) for field in fields}
        | {field: ", ".join(getattr(card, field)) for field in several}
        | {"precautions": ", ".join(each.id for each in card.precautions)}
        for card in cards
    ]
    return pd.DataFrame(rows, index=pd.Index([card.id for card in cards], name="id"))
