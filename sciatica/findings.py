"""Findings, as the arithmetic of a differential takes them: a procedure, and the ratios published for its result."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sciatica.errors import did_you_mean, nearest
from sciatica.models import Estimate


class Ratio(NamedTuple):
    """The published likelihood ratio of one result for one hypothesis."""

    hypothesis: str
    """The hypothesis that it makes likelier (above 1) or less likely (below 1)."""
    lr: Estimate
    """The ratio, with its 95 % interval where there is one; 0 or more, infinite too."""
    versus: str | None = None
    """The only other hypothesis it was measured against; None where that was everybody else."""

    @property
    def names(self) -> frozenset[str]:
        """The hypotheses that it is about."""
        return frozenset({self.hypothesis, self.versus} - {None})


class Finding(NamedTuple):
    """What one procedure gave."""

    procedure: str
    """Id of the procedure; a differential takes each once."""
    ratios: Sequence[Ratio] = ()
    """None where nothing was published: such a finding moves nothing."""

    def about(self, hypotheses: Iterable[str]) -> "Finding":
        """Return the finding with those ratios alone that name no other hypothesis than these."""
        known = set(hypotheses)
        return self._replace(ratios=[ratio for ratio in self.ratios if known.issuperset(ratio.names)])


def check_findings(findings: Sequence[Finding], hypotheses: Mapping[str, object]) -> None:
    """Raise ValueError for the first finding that cannot be reckoned with, saying which and why."""
    seen = set()
    for procedure, ratios in findings:
        if procedure in seen:
            raise ValueError(f"finding {procedure}: expected each procedure once, found it twice")
        seen.add(procedure)
        named = set()
        for ratio in ratios:
            _check_ratio(f"finding {procedure}", ratio, hypotheses)
            if ratio.names in named:
                raise ValueError(f"finding {procedure}: expected one ratio for {ratio.hypothesis}, found two")
            named.add(ratio.names)


def _check_ratio(where: str, ratio: Ratio, hypotheses: Mapping[str, object]) -> None:
    if ratio.versus == ratio.hypothesis:
        raise ValueError(f"{where}: expected another hypothesis than {ratio.hypothesis} to set it against")
    for name in filter(None, (ratio.hypothesis, ratio.versus)):
        if name not in hypotheses:
            raise ValueError(f"{where}: unknown hypothesis {name!r}{did_you_mean(nearest(name, hypotheses))}")
    value, interval = ratio.lr.value, ratio.lr.interval
    if not value >= 0:
        raise ValueError(f"{where}: expected a ratio of 0 or more for {ratio.hypothesis}, found {value}")
    if interval and not 0 <= interval.lo <= value <= interval.hi:
        raise ValueError(
            f"{where}: expected 0 <= lo <= {value} <= hi for {ratio.hypothesis}, found {interval.lo} and {interval.hi}"
        )
