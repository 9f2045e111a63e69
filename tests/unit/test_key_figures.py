"""The figures a chapter leans on, as text that a test can compare."""

import pytest

from sciatica import tables
from sciatica.errors import UnknownName


def test_each_figure_is_a_line_with_interval_range_or_text_and_unit(course):
    assert repr(tables.key_figures("stenosis-history", "slr-accuracy-disc-mri", content=course)).splitlines() == [
        "stenosis-history · lr_positive: 6.4 (4.1 to 9.9) ratio",
        "slr-accuracy-disc-mri · sensitivity: 0.36 fraction",
        "slr-accuracy-disc-mri · specificity: 0.74 fraction",
        "slr-accuracy-disc-mri · sensitivity_of_readers: 0.3 to 0.52 fraction",
        "slr-accuracy-disc-mri · mri_prevalence: 1305 of 2352 people",
    ]


def test_a_changed_figure_changes_the_text(course, broken_course):
    changed = broken_course("evidence/evaluation.yml", "[4.1, 9.9]", "[4.1, 9.8]")
    before, after = (repr(tables.key_figures("stenosis-history", content=content)) for content in (course, changed))
    assert before != after


def test_an_unknown_entry_names_the_nearest(course):
    with pytest.raises(UnknownName, match="unknown evidence entry 'stenosis'; did you mean 'stenosis-history'"):
        tables.key_figures("stenosis", content=course)


def test_an_entry_without_figures_is_refused(broken_course):
    figures = "    figures:\n      lr_positive: {value: 6.4, ci95: [4.1, 9.9], unit: ratio}\n"
    with pytest.raises(ValueError, match="has no figures to check"):
        tables.key_figures("stenosis-history", content=broken_course("evidence/evaluation.yml", figures, ""))
