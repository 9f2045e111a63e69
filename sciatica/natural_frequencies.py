"""Probabilities as people: "of 1,000 people like this, 250 have it"."""

import math
from collections.abc import Mapping


def natural_frequencies(shares: Mapping[str, float], of: int = 1000) -> dict[str, int]:
    """Return ``shares``, which sum to 1, as whole people that sum to ``of``.

    Each is rounded down; those left over go where most was cut off, and to the first of equals.
    """
    people = {name: math.floor(share * of) for name, share in shares.items()}
    by_cut = sorted(shares, key=lambda name: people[name] - shares[name] * of)
    for name in by_cut[: of - sum(people.values())]:
        people[name] += 1
    return people
