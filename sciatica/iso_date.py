"""Dates written as text."""

from datetime import date


def date_of(text: object) -> date | None:
    """Return the date that an ISO text such as ``2026-11-22`` names, and None for everything else."""
    try:
        return date.fromisoformat(text.strip()) if isinstance(text, str) else None
    except ValueError:
        return None
