"""Tasks whose learner chooses among options: the option, and the rules that all such tasks keep."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field

from sciatica.fields import Fault, InlineMarkdown, Markdown, StrictModel, mappings, said_twice
from sciatica.items.base import Task

# Such options test reading skill, not judgement, and break as soon as options are shuffled.
OF_THE_ABOVE = re.compile(
    r"\b(all|none|both|any|neither) of the (above|options)\b|^(all|none) of (these|them)\W*$", re.I
)


class Option(StrictModel):
    """One thing a learner may choose."""

    text: InlineMarkdown
    """The option as the learner reads it."""
    key: bool = False
    """true when this option is to be chosen; an option without it is a distractor."""
    rationale: Markdown
    """Why choosing it is, or is not, right for this patient."""


class OptionsTask(Task):
    """A task with three to five options, each with its rationale."""

    options: Annotated[list[Option], Field(min_length=3, max_length=5)]
    """Three to five options."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield faults of the set of options: repeated or placeholder texts, too few or too many keys."""
        yield from super().faults(raw)
        yield from said_twice(raw, "options", "text", "option")
        options = mappings(raw, "options")
        for position, option in options:
            text = option.get("text")
            if isinstance(text, str) and OF_THE_ABOVE.search(text.strip()):
                yield Fault(("options", position, "text"), "an option stands for itself, not for other options", text)
        if options:
            n_keys = sum(option.get("key") is True for _, option in options)
            yield from (Fault(("options",), rule) for rule in cls.key_rules(n_keys, len(options)))

    @classmethod
    def key_rules(cls, n_keys: int, n_options: int) -> Iterator[str]:
        """Yield the rules broken by having ``n_keys`` keys among ``n_options`` options; each item type has its own."""
        raise NotImplementedError
