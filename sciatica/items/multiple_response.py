"""Several options are to be chosen, and at least one is not."""

from collections.abc import Iterator
from typing import Literal

from sciatica.items.options import OptionsTask


class MultipleResponseTask(OptionsTask):
    """A task with at least two keys and at least one distractor."""

    type: Literal["multiple_response"]
    """The item type."""

    @classmethod
    def key_rules(cls, n_keys: int, n_options: int) -> Iterator[str]:
        """Yield a rule for fewer than two keys, and one for a set of options without a distractor."""
        if n_keys < 2:
            yield f"expected at least 2 keys, found {n_keys}"
        if n_keys == n_options:
            yield "expected at least 1 distractor, found 0"
