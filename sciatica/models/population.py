"""People with a published pre-test probability of a condition."""

from typing import Annotated

from pydantic import Field

from sciatica.fields import Id, StrictModel, Text
from sciatica.models.evidence import FigureName


class Population(StrictModel):
    """One entry of content/reasoning/populations.yml; its number stands in the evidence base."""

    id: Id
    """Unique in the file."""
    conditions: Annotated[list[Text], Field(min_length=1)]
    """Target conditions of the accuracy table whose share it is."""
    name: Text
    """Who was counted, in the plural, as it follows "of 1,000"."""
    reference_standard: Text
    """What decided whether the condition was there."""
    evidence: Id
    """The evidence entry that holds the share."""
    figure: FigureName
    """The entry's figure: a fraction, with an interval where one was published."""
