"""An index test with its published accuracy: one row of content/evidence/diagnostic_accuracy.csv."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.bayes import likelihood_ratios
from sciatica.fields import Fault, Id, StrictModel, Text

Fraction = Annotated[float, Field(ge=0, le=1)]
Ratio = Annotated[float, Field(ge=0)]

# Published sensitivities and specificities are rounded to two or three digits, and so are the ratios made from them.
ROUNDING_ABSOLUTE, ROUNDING_RELATIVE = 0.006, 0.01


class Interval(StrictModel):
    """A published 95 % confidence interval."""

    lo: float
    """Lower bound."""
    hi: float
    """Upper bound."""


class Estimate(StrictModel):
    """A point estimate, with its interval where one was published."""

    value: float
    """The point estimate."""
    interval: Interval | None = None
    """Its interval; None when none was published."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a value outside its interval."""
        interval, value = raw.get("interval"), raw.get("value")
        bounds = [interval.get("lo"), interval.get("hi")] if isinstance(interval, Mapping) else []
        comparable = bounds and all(isinstance(number, float) for number in (value, *bounds))
        if comparable and not bounds[0] <= value <= bounds[1]:
            yield Fault(("value",), f"expected lo <= value <= hi, found {bounds[0]} and {bounds[1]}", value)


class IndexTest(StrictModel):
    """One index test against one reference standard in one study; the order of fields is the order of columns."""

    id: Id
    """Unique in the table."""
    finding: Text
    """What was found or done."""
    kind: Literal["history", "exam", "cluster", "screen"]
    """Where the finding comes from."""
    target_condition: Text
    """What the test is to find."""
    reference_standard: Text
    """What decided whether the condition was there."""
    setting: Text
    """Who was tested, where."""
    n: Annotated[int, Field(gt=0)] | None = None
    """Sample size."""
    sensitivity: Estimate | None = None
    """Fraction of people with the condition who test positive."""
    specificity: Estimate | None = None
    """Fraction of people without the condition who test negative."""
    lr_positive: Estimate | None = None
    """Likelihood ratio of a positive result."""
    lr_negative: Estimate | None = None
    """Likelihood ratio of a negative result."""
    lr_source: Literal["reported", "computed"] | None = None
    """Whether the ratios were published or computed from the published sensitivity and specificity."""
    cite: Text
    """Key of the source in references.bib."""
    evidence_id: Id
    """The evidence entry this row belongs to."""
    status: Literal["verified", "secondary"]
    """verified: read in the source itself; secondary: read elsewhere."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield impossible fractions and ratios, and computed ratios that do not follow from their fractions."""
        for name in ("sensitivity", "specificity"):
            yield from _outside(raw, name, 1.0, "a fraction from 0 to 1")
        for name in ("lr_positive", "lr_negative"):
            yield from _outside(raw, name, float("inf"), "a ratio of 0 or more")
        has_ratio = "lr_positive" in raw or "lr_negative" in raw
        if has_ratio != ("lr_source" in raw):
            yield Fault(("lr_source",), "expected a source exactly where there is a ratio", raw.get("lr_source", ""))
        if raw.get("lr_source") == "computed":
            yield from _wrongly_computed(raw)


def _outside(raw: Mapping[str, Any], name: str, most: float, expected: str) -> Iterator[Fault]:
    for loc, number in _numbers(raw, name):
        if isinstance(number, float) and not 0 <= number <= most:
            yield Fault(loc, f"expected {expected}", number)


def _numbers(raw: Mapping[str, Any], name: str) -> Iterator[tuple[tuple[str, ...], object]]:
    estimate = raw.get(name, {})
    yield (name, "value"), estimate.get("value")
    for bound, number in estimate.get("interval", {}).items():
        yield (name, "interval", bound), number


def _wrongly_computed(raw: Mapping[str, Any]) -> Iterator[Fault]:
    fractions = [raw.get(name, {}).get("value") for name in ("sensitivity", "specificity")]
    computable = all(isinstance(number, float) and 0 <= number <= 1 for number in fractions)
    expected = likelihood_ratios(*fractions) if computable else (None, None)
    for name, ratio in zip(("lr_positive", "lr_negative"), expected, strict=True):
        estimate = raw.get(name, {})
        given = estimate.get("value")
        if "interval" in estimate:
            yield Fault((name, "interval", "lo"), "a computed ratio has no published interval", estimate["interval"])
        comparable = ratio is not None and isinstance(given, float)
        if comparable and abs(given - ratio) > max(ROUNDING_ABSOLUTE, ROUNDING_RELATIVE * ratio):
            yield Fault((name, "value"), f"expected {ratio:.2f} from sensitivity and specificity", given)
