"""Chapters are read as sections with claims and calls; the anchors are those of the site."""

import pytest

from sciatica.chapters import Call, load_chapters, slug
from sciatica.errors import ContentError
from tests.unit.small_chapter import write_chapter


@pytest.fixture
def chapter(broken_course):
    return load_chapters(write_chapter(broken_course()))["evaluation"]


def test_sections_carry_their_level_anchor_and_claims(chapter):
    assert [(section.level, section.slug, section.claims) for section in chapter.sections] == [
        (1, "evaluation-a-chapter-for-tests", []),
        (2, "the-straight-leg-raise", ["slr-accuracy-disc-mri"]),
        (3, "how-to-do-it", []),
        (2, "words-alone", ["stenosis-history"]),
        (2, "sources", []),
    ]
    assert chapter.title == "Evaluation"
    assert chapter.teaches


def test_a_section_holds_the_deeper_ones_below_it(chapter):
    assert [section.slug for section in chapter.part("the-straight-leg-raise")] == [
        "the-straight-leg-raise",
        "how-to-do-it",
    ]
    assert chapter.part("no-such-section") == []


def test_what_a_cell_shows_belongs_to_the_section_above_and_hidden_cells_show_nothing(chapter):
    calls = {section.slug: section.calls for section in chapter.sections if section.calls}
    assert calls == {"words-alone": [Call("widgets.CaseQuiz", ("first-visit",))]}


def test_the_reading_of_a_section_leaves_out_blocks_that_repeat_it(chapter):
    assert chapter.part("words-alone")[0].reading.strip() == "Nothing here rests on a source."


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Red flags: what to look for, and how fast", "red-flags-what-to-look-for-and-how-fast"),
        ("L4-S3: origin", "l4-s3-origin"),
        ("2 tests", "tests"),
        ("“Why me?”", "why-me"),
    ],
)
def test_anchors_are_those_that_docutils_gives(heading, anchor):
    from docutils.nodes import make_id

    assert slug(heading) == anchor == make_id(heading)


def test_a_notebook_that_cannot_be_read_is_told_by_name(broken_course):
    content = write_chapter(broken_course(), code="figures.chart(")
    with pytest.raises(ContentError, match=r"evaluation.ipynb: is no readable notebook"):
        load_chapters(content)
