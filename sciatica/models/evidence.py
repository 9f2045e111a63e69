"""Graded claims: what the course says, how sure it is, for whom, and who found it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.certainty import CERTAINTIES
from sciatica.fields import Fault, Id, InlineMarkdown, StrictModel, Text, repeated
from sciatica.models.figure import Figure

# What was read of a source, as readers see it.
READINGS = {
    "full_text": "the full text",
    "abstract": "the abstract, not the full text",
    "record": "the record in a database, not the full text",
    "secondary": "another publication that reports it",
}
FigureName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class EvidenceEntry(StrictModel):
    """One claim with its figures, source and certainty."""

    id: Id
    """Unique over all topics; chapters and cases point to it."""
    claim: InlineMarkdown
    """One or two sentences in the course's final wording."""
    figures: dict[FigureName, Figure] = Field(default_factory=dict)
    """The published figures the claim rests on, by name."""
    population: Text
    """Who was studied, how many, where, and against which reference standard."""
    design: Text
    """The study's design, in a few words."""
    certainty: Literal[tuple(CERTAINTIES)]
    """The kind of source that carries the claim."""
    grade: Text | None = None
    """The source's own grade of certainty, with who gave it."""
    cite: Text
    """Key of the source in references.bib."""
    locator: Text
    """Where in the source."""
    read_as: Literal[tuple(READINGS)]
    """What was actually read; secondary means another publication that reports the source."""
    via: Text | None = None
    """The other publication, when `read_as` is secondary."""
    caution: Text | None = None
    """What a teacher must not drop: an extreme ratio, a small sample, a disputed reference standard."""
    status: Literal["verified", "secondary"]
    """verified: read in the source itself; secondary: read elsewhere."""
    checked: date
    """When the source was last read."""
    review_by: date
    """When it is to be read again."""

    @property
    def certainty_words(self) -> str:
        """The kind of source as readers see it."""
        return CERTAINTIES[self.certainty].words

    @property
    def reading_words(self) -> str:
        """What was read of the source, as readers see it."""
        return READINGS[self.read_as]

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a missing or superfluous ``via``, and a review that is due before the check."""
        if raw.get("read_as") == "secondary" and "via" not in raw:
            yield Fault(("via",), "is required when read_as is secondary")
        if raw.get("read_as") != "secondary" and "via" in raw:
            yield Fault(("via",), "belongs only to read_as: secondary", raw["via"])
        checked, review_by = raw.get("checked"), raw.get("review_by")
        if isinstance(checked, date) and isinstance(review_by, date) and review_by <= checked:
            yield Fault(("review_by",), "expected a date after checked", review_by)


class EvidenceFile(StrictModel):
    """One topic of the evidence base: content/evidence/<topic>.yml."""

    topic: Id
    """The same as the file's name without .yml."""
    title: Text
    """Heading of the topic on the evidence page."""
    entries: Annotated[list[EvidenceEntry], Field(min_length=1)]
    """The claims of this topic."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield ids that an earlier entry of the same file uses."""
        for position, entry_id in repeated(raw, "entries", "id"):
            yield Fault(("entries", position, "id"), "is used by an earlier entry", entry_id)
