"""A line of the outline: one topic that the course was commissioned to teach."""

from pydantic import Field

from sciatica.fields import Id, StrictModel, Text


class OutlineLine(StrictModel):
    """One line of content/outline.yml."""

    chapter: Id
    """Slug of the chapter that teaches it."""
    topic: Text
    """The topic in the words of the commission."""
    sections: list[Id] = Field(default_factory=list)
    """Anchors of the sections that teach it: their headings in lower case, joined by hyphens. None: not yet taught."""
    objectives: list[Id] = Field(default_factory=list)
    """Ids of the learning objectives it belongs to; the items of these objectives practise it."""
