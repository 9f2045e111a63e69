"""Medians of the runs."""

from statistics import median

from benchmarks.contestants import OURS, PEERS

# One run of one contestant: measures by name, and lists of what a number stands for.
Measurement = dict[str, float | int | list[str] | None]
Spread = dict[str, float | None]
Summary = dict[str, dict[str, Spread]]

# Stands beside the contestants in the summary, for the build alone.
PLAIN_BUILD = "plain_build"


def summarise(runs: dict[str, list[Measurement]]) -> Summary:
    """Median, least and greatest of every numeric measure; all ``None`` when it was missing in any run."""
    return {
        name: {key: _spread(measurements, key) for key in _numeric(measurements)} for name, measurements in runs.items()
    }


def _numeric(measurements: list[Measurement]) -> list[str]:
    keys = {key: None for measurement in measurements for key in measurement}
    return [key for key in keys if not any(isinstance(m.get(key), list) for m in measurements)]


def _spread(measurements: list[Measurement], key: str) -> Spread:
    values = [measurement.get(key) for measurement in measurements]
    if None in values:
        return {"median": None, "min": None, "max": None}
    return {"median": round(median(values), 4), "min": round(min(values), 4), "max": round(max(values), 4)}


class Medians:
    """Shorthand for the targets: medians of ours and of the peers."""

    def __init__(self, summary: Summary) -> None:
        self._summary = summary

    def of(self, name: str, key: str) -> float | None:
        """Median of a measure; ``None`` when it is missing."""
        return self._summary.get(name, {}).get(key, {}).get("median")

    def ours(self, key: str) -> float | None:
        """Median of a measure of the course."""
        return self.of(OURS, key)

    def best_peer(self, key: str, only_drawing: bool = False) -> float | None:
        """Smallest median among the peers; with ``only_drawing`` among those whose figure appears at all."""
        names = [peer.name for peer in PEERS if not only_drawing or self.of(peer.name, "figure_late_ms") is not None]
        values = [value for name in names if (value := self.of(name, key)) is not None]
        return min(values, default=None)
