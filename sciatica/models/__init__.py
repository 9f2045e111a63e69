"""The content models: what a case, a claim, an index test, a chart, an exercise and a term are."""

from sciatica.fields import InlineMarkdown, Markdown
from sciatica.items import Citation, Item, ItemBase, Option
from sciatica.models.action_lines import ActionLines
from sciatica.models.case import Case
from sciatica.models.chart import Chart, ChartPoint, ChartSeries
from sciatica.models.course_test import CourseTestSettings
from sciatica.models.decision import URGENCIES, Choice, Decision
from sciatica.models.drawing import Drawing, Pose
from sciatica.models.evidence import EvidenceEntry, EvidenceFile
from sciatica.models.exercise import Exercise
from sciatica.models.figure import Figure
from sciatica.models.flashcard import Flashcard, FlashcardDeck
from sciatica.models.index_test import Estimate, IndexTest, Interval
from sciatica.models.objective import Objective
from sciatica.models.outline import OutlineLine
from sciatica.models.overlap import Overlap
from sciatica.models.patient import Patient
from sciatica.models.population import Population
from sciatica.models.precaution import CardPrecaution, Precaution
from sciatica.models.reasoning import (
    Contradiction,
    FirstStep,
    Hypothesis,
    Procedure,
    ProcedureGroup,
    Screen,
    Setting,
    StopRule,
)
from sciatica.models.term import Term
from sciatica.models.test_items import ItemPool

__all__ = [
    "URGENCIES",
    "ActionLines",
    "CardPrecaution",
    "Case",
    "Chart",
    "ChartPoint",
    "ChartSeries",
    "Choice",
    "Citation",
    "Contradiction",
    "CourseTestSettings",
    "Decision",
    "Drawing",
    "Estimate",
    "EvidenceEntry",
    "EvidenceFile",
    "Exercise",
    "Figure",
    "FirstStep",
    "Flashcard",
    "FlashcardDeck",
    "Hypothesis",
    "IndexTest",
    "InlineMarkdown",
    "Interval",
    "Item",
    "ItemBase",
    "ItemPool",
    "Markdown",
    "Objective",
    "Option",
    "OutlineLine",
    "Overlap",
    "Patient",
    "Population",
    "Pose",
    "Precaution",
    "Procedure",
    "ProcedureGroup",
    "Screen",
    "Setting",
    "StopRule",
    "Term",
]
