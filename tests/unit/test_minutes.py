"""How long a chapter takes."""

import nbformat
import pytest

from sciatica.chapters import load_chapter
from sciatica.errors import UnknownName
from sciatica.minutes import ASSUMPTION, WORDS_PER_MINUTE, chapter_minutes


@pytest.fixture
def minutes(tmp_path, course):
    def minutes_of(prose, code=""):
        cells = [nbformat.v4.new_markdown_cell(prose), nbformat.v4.new_code_cell(code)]
        path = tmp_path / "trial.ipynb"
        nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
        return chapter_minutes(load_chapter(path), course)

    return minutes_of


def test_reading_follows_the_words_and_is_rounded_up_to_five_minutes(minutes):
    assert minutes("word " * WORDS_PER_MINUTE * 5).reading == 5
    assert minutes("word " * (WORDS_PER_MINUTE * 5 + 1)).reading == 10
    assert minutes("word").practice == 0


def test_markup_and_marks_of_claims_are_not_read(minutes):
    prose = "word " * WORDS_PER_MINUTE * 5
    marked = ":::{admonition} \n:class: stop\n" + prose + "({claim}`one-id,another-id`) \n:::\n{term}`` [](evaluation)"
    assert minutes(marked).reading == 5


def test_a_case_adds_its_words_and_a_while_for_each_item(minutes):
    one = minutes("word", 'widgets.CaseQuiz("first-visit")')
    assert one.reading == 5
    assert one.practice == 5
    four = minutes("word", "widgets.CaseQuiz('first-visit')\n" * 4)
    assert four.practice > one.practice


def test_an_unknown_case_is_told(minutes):
    with pytest.raises(UnknownName, match="did you mean 'first-visit'"):
        minutes("word", 'widgets.CaseQuiz("first-visits")')


def test_words_for_readers(minutes):
    assert str(minutes("word", 'widgets.CaseQuiz("first-visit")')) == "about 5 minutes to read, 5 to practise"
    assert str(minutes("word")) == "about 5 minutes to read"
    assert str(WORDS_PER_MINUTE) in ASSUMPTION
