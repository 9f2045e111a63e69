"""A word of the field, explained in plain words."""

from pydantic import Field

from sciatica.fields import InlineMarkdown, StrictModel, Text


class Term(StrictModel):
    """One entry of content/glossary.yml."""

    term: Text
    """In lower case and singular, as it stands in a sentence."""
    definition: InlineMarkdown
    """One or two plain sentences."""
    also: list[Text] = Field(default_factory=list)
    """Other forms that lead here: plurals, abbreviations, synonyms."""
