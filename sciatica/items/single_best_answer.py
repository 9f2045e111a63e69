"""One option is the best; the others are plausible but less good for this patient."""

from collections.abc import Iterator
from typing import Literal

from sciatica.items.options import OptionsTask


class SingleBestAnswerTask(OptionsTask):
    """A task with exactly one key."""

    type: Literal["single_best_answer"]
    """The item type."""

    @classmethod
    def key_rules(cls, n_keys: int, n_options: int) -> Iterator[str]:
        """Yield a rule unless exactly one option is the key."""
        if n_keys != 1:
            yield f"expected exactly 1 key, found {n_keys}"
