"""How easily a page reads: Flesch reading ease of its sentences, without tables, marks and markup."""

import re

from textstat import textstat

from tests.findings import SENTENCE_END
from tests.prose import blocks

MARKUP = (
    (re.compile(r"\s*\(?\{claim\}`[^`]*`\)?"), ""),
    (re.compile(r"\{[\w-]+\}`([^`<]*?)(?:\s*<[^`]*)?`"), r"\1"),
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"[*`\"“”]"), ""),
)
FEWEST_WORDS = 4
"""Shorter pieces are labels, such as "Take care:"."""


def sentences(text: str) -> list[str]:
    """The sentences of Markdown as plain text; table rows and labels are left out."""
    found = []
    for block in blocks(text):
        if not block.text.startswith("|"):
            for sentence in SENTENCE_END.split(plain(block.text)):
                whole = " ".join(sentence.split()).rstrip(".:;,")
                if len(whole.split()) >= FEWEST_WORDS:
                    found.append(whole if whole[-1] in "?!" else f"{whole}.")
    return found


def plain(text: str) -> str:
    """Markdown without its marks; what a role or link shows stays."""
    for pattern, shown in MARKUP:
        text = pattern.sub(shown, text)
    return text


def reading_ease(text: str) -> float:
    """Flesch reading ease: 206.8 - 1.015 words a sentence - 84.6 syllables a word; higher is easier."""
    # A decimal point would count as the end of a sentence.
    return textstat.flesch_reading_ease(re.sub(r"(?<=\d)\.(?=\d)", ",", text))
