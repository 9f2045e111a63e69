"""Each prompt is to be given the one that belongs to it."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from sciatica.fields import Fault, InlineMarkdown, Markdown, StrictModel, Text, mappings, said_twice, texts
from sciatica.items.base import Task

FEWEST_CHOICES = 3


class Pair(StrictModel):
    """A prompt and what belongs to it."""

    prompt: InlineMarkdown
    """What is to be matched."""
    match: Text
    """What belongs to it, in plain text; several prompts may share one."""
    rationale: Markdown
    """Why they belong together."""


class MatchingTask(Task):
    """A task with two to eight prompts, each of which counts the same."""

    type: Literal["matching"]
    """The item type."""
    pairs: Annotated[list[Pair], Field(min_length=2, max_length=8)]
    """The prompts, in the order in which they are shown, each with its match."""
    extra: list[Text] = Field(default_factory=list)
    """Further matches to choose from, which belong to no prompt."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield repeated prompts, an extra that is a match, and too few to choose from."""
        yield from super().faults(raw)
        yield from said_twice(raw, "pairs", "prompt", "prompt")
        choices = {pair["match"] for _, pair in mappings(raw, "pairs") if isinstance(pair.get("match"), str)}
        for position, text in enumerate(texts(raw, "extra")):
            if text in choices:
                yield Fault(("extra", position), "is a match already", text)
            choices.add(text)
        if mappings(raw, "pairs") and len(choices) < FEWEST_CHOICES:
            rule = f"expected at least {FEWEST_CHOICES} different matches to choose from, found {len(choices)}"
            yield Fault(("pairs",), rule)
