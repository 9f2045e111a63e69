"""The content models: what a case, an objective, a claim and an index test are."""

from sciatica.fields import InlineMarkdown, Markdown
from sciatica.items import Citation, Item, ItemBase, Option
from sciatica.models.case import Case
from sciatica.models.evidence import EvidenceEntry, EvidenceFile
from sciatica.models.figure import Figure
from sciatica.models.index_test import Estimate, IndexTest, Interval
from sciatica.models.objective import Objective
from sciatica.models.outline import OutlineLine

__all__ = [
    "Case",
    "Citation",
    "Estimate",
    "EvidenceEntry",
    "EvidenceFile",
    "Figure",
    "IndexTest",
    "InlineMarkdown",
    "Interval",
    "Item",
    "ItemBase",
    "Markdown",
    "Objective",
    "Option",
    "OutlineLine",
]
