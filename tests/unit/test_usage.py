"""For each claim, every place where a reader meets it."""

import pytest

from sciatica.usage import Place, load_usage
from tests.unit.small_chapter import without_figures_and_exercises, write_chapter

FIGURE = """title: Legs raised
series:
  - points:
      - {label: All, evidence: stenosis-history, figure: lr_positive}
"""
STENOSIS_TABLE = "tables.accuracy(target_condition='lumbar spinal stenosis')"


@pytest.fixture
def content(broken_course):
    content = without_figures_and_exercises(broken_course())
    for folder, name, text in (
        ("figures", "legs-raised", FIGURE),
        ("exercises", "slow-raise", "name: Slow raise\nevidence: [stenosis-history]\n"),
    ):
        (content / folder).mkdir()
        (content / folder / f"{name}.yml").write_text(text, "utf-8")
    return content


def test_uses_lead_to_sections_and_cases(content):
    uses = load_usage(write_chapter(content))["slr-accuracy-disc-mri"]
    assert [(use.words, use.place) for use in uses] == [
        ("Evaluation: The straight leg raise", Place("evaluation", "the-straight-leg-raise")),
        ("Case: A gardener with pain down one leg, item 1", Place("evaluation", "case-quiz:first-visit")),
    ]


def test_figures_and_exercises_are_uses_and_lead_to_the_section_that_shows_them(content):
    shown = write_chapter(content, code="figures.chart('legs-raised')")
    uses = {use.words: use.place for use in load_usage(shown)["stenosis-history"]}
    assert uses["Figure: Legs raised"] == Place("evaluation", "words-alone")
    assert uses["Card: Slow raise"] is None


def test_an_accuracy_table_uses_the_claims_of_the_rows_it_shows(content):
    shown = write_chapter(content, prose="# A chapter\n\n## Tests\n", code=STENOSIS_TABLE)
    words = [use.words for use in load_usage(shown)["stenosis-history"]]
    assert "Accuracy of tests for lumbar spinal stenosis" in words
    assert not any("spinal stenosis" in use.words for use in load_usage(shown)["slr-accuracy-disc-mri"])


def test_rows_that_a_figure_names_are_used_and_the_others_are_not(broken_course):
    slump = "Capra2011,slr-accuracy-disc-mri,secondary", "Capra2011,stenosis-history,secondary"
    content = without_figures_and_exercises(broken_course("evidence/diagnostic_accuracy.csv", *slump))
    one_row = "figures.post_test_probability('lumbar disc herniation', findings=['slr-capra'])"
    uses = load_usage(write_chapter(content, prose="# A chapter\n\n## Tests\n", code=one_row))
    assert "stenosis-history" not in uses
    assert any(use.words.startswith("Accuracy") for use in uses["slr-accuracy-disc-mri"])


def test_a_course_without_chapters_figures_and_exercises_has_its_cases(broken_course):
    content = without_figures_and_exercises(broken_course())
    assert list(load_usage(content)) == ["slr-accuracy-disc-mri"]
