"""Chapters read easily; a failure lists the sentences to mend."""

import pytest

from tests.paths import chapter_files
from tests.prose import prose
from tests.readability import reading_ease, sentences

# Flesch called 60 to 70 plain English. The first seven chapters measured 69 to 77, with all their terms of the field;
# 65 leaves a chapter room for a few more of them, and none for long sentences.
LEAST = 65
WORST = 8


@pytest.mark.parametrize("chapter", chapter_files(), ids=lambda path: path.stem)
def test_chapter_reads_easily(chapter):
    found = sentences(prose(chapter))
    ease = reading_ease(" ".join(found))
    worst = sorted(found, key=reading_ease)[:WORST]
    listed = "\n".join(f"{reading_ease(sentence):4.0f}  {sentence}" for sentence in worst)
    assert ease >= LEAST, f"reading ease {ease:.0f}, expected at least {LEAST}; the hardest sentences:\n{listed}"


def test_tables_marks_and_labels_are_not_sentences():
    text = (
        "**Take care:** stop at once. ({claim}`x`)\n\nA {term}`nerve` is *long* and thin. Why?\n\n| a | b |\n|---|---|"
    )
    assert sentences(text) == ["Take care: stop at once.", "A nerve is long and thin."]


def test_short_words_read_more_easily_than_long_ones():
    assert (
        reading_ease("The nerve is long and thin.") > 80 > 20 > reading_ease("Radiculopathy necessitates examination.")
    )


def test_a_decimal_number_is_no_end_of_a_sentence():
    assert reading_ease("It went from 0.5 to 0.8 in a week.") == reading_ease("It went from 05 to 08 in a week.")
