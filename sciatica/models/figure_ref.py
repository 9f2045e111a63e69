"""A number that a rule needs: taken from a figure of a claim, or our own and said to be so. Never typed twice."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from sciatica.fields import Fault, Id, StrictModel
from sciatica.models.evidence import FigureName
from sciatica.models.figure import Number


class FigureRef(StrictModel):
    """Points to one number of a claim."""

    evidence: Id
    """Id of the claim."""
    figure: FigureName
    """Name of its figure."""
    bound: Literal["low", "high"] | None = None
    """Of a range: which end."""
    times: Number | None = None
    """Factor that brings it to the scale used here, such as 0.1 from 0-100 to 0-10."""


class Limit(FigureRef):
    """A number from a claim, or our own."""

    evidence: Id | None = None
    """Id of the claim."""
    figure: FigureName | None = None
    """Name of its figure."""
    own: Number | None = None
    """A cut of our own, which no study gave."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a limit that is both borrowed and our own, or neither, or half borrowed."""
        if ("own" in raw) == ("evidence" in raw or "figure" in raw):
            yield Fault((), "expected either own, or evidence and figure")
        elif ("evidence" in raw) != ("figure" in raw):
            yield Fault((), "expected evidence and figure together")
