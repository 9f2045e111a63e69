"""Histories of reviews as the Python package `fsrs` schedules them, for the front end to replay."""

import random
from datetime import UTC, datetime, timedelta

from fsrs import Card, Rating, Scheduler

HISTORIES = 1000
LONGEST = 15  # reviews
RATINGS = (1, 2, 3, 3, 3, 4)  # most of the time one recalls a card


def histories() -> list[list[dict[str, object]]]:
    """Return lists of reviews, oldest first: each with `at`, `rating`, and what follows: `due` and `stability`."""
    chance = random.Random(1)
    return [_history(chance) for _ in range(HISTORIES)]


def _history(chance: random.Random) -> list[dict[str, object]]:
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False, maximum_interval=365)
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.randrange(86_400))
    card, reviews = Card(), []
    for _ in range(chance.randint(1, LONGEST)):
        rating = chance.choice(RATINGS)
        card, _ = scheduler.review_card(card, Rating(rating), at)
        reviews.append(
            {"at": at.isoformat(), "rating": rating, "due": card.due.isoformat(), "stability": card.stability}
        )
        at = card.due + _lateness(chance, card.due - at)
    return reviews


def _lateness(chance: random.Random, interval: timedelta) -> timedelta:
    """On time, some hours or weeks late, or anywhere before it is due, the same day included."""
    early = -int(interval.total_seconds() * chance.random())
    return timedelta(seconds=chance.choice([0, chance.randrange(3 * 86_400), chance.randrange(40 * 86_400), early]))
