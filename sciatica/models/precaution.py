"""With whom something is not for now: the shared vocabulary, and what one card says about an entry of it."""

from sciatica.fields import Id, InlineMarkdown, StrictModel, Text


class Precaution(StrictModel):
    """One line of content/precautions.yml: something about a person that bars some exercises or techniques."""

    id: Id
    """Never changed or reused: cards and plans name it."""
    name: Text
    """As clinicians say it."""
    meaning: Text
    """When it holds, in one plain sentence."""
    worse: Id | None = None
    """The next worse form of the same thing; a card that is barred here is barred there too."""


class CardPrecaution(StrictModel):
    """Why one exercise or technique is not, or not yet, for people of whom a precaution holds."""

    id: Id
    """Of a line in content/precautions.yml."""
    why: InlineMarkdown
    """The reason in this exercise, in one plain sentence."""
