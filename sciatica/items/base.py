"""What all item types share: an identity, a lead-in, an objective, sources and the expert's view."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field

from sciatica.fields import Fault, Id, InlineMarkdown, Markdown, StrictModel, Text


class Citation(StrictModel):
    """A pointer to a source."""

    cite: Text
    """Key of the source in content/evidence/references.bib, or in this file's own `references`."""
    locator: Text | None = None
    """Where in the source: page, table, or simply "abstract"."""


class ItemBase(StrictModel):
    """One thing a learner responds to.

    A type of item is a subclass with a `type: Literal["its_name"]` field, in a file of its own in this folder.
    """

    id: Id
    """Unique within the case; a learner's record is kept under it, so it never changes."""
    stem: Markdown | None = None
    """Further information that arrives together with this item."""
    lead_in: InlineMarkdown
    """What the learner is asked to decide, answerable before the options are read."""
    learning_objective: Id
    """Id of an objective in content/objectives.yml, or in this file's own `objectives`."""
    expert_view: Markdown | None = None
    """How an experienced clinician thinks here; shown after responding. Required in worked cases."""
    citations: Annotated[list[Citation], Field(min_length=1)]
    """The sources of this item."""
    evidence: list[Id] = Field(default_factory=list)
    """Ids of entries of content/evidence that carry this item."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield what is wrong beyond single fields; subclasses extend this with ``yield from super()``."""
        yield from ()
