"""What the course was commissioned to teach is taught by the chapters that stand."""

import pytest

from sciatica.outline import coverage
from tests.paths import chapter_files

written = [line for line in coverage() if line.line.chapter in {path.stem for path in chapter_files()}]
due = [line for line in written if not line.line.planned]


@pytest.mark.parametrize("line", due, ids=lambda line: f"{line.line.chapter}: {line.line.topic}")
def test_a_line_is_taught_rests_on_claims_and_is_practised(line):
    assert line.gaps == []


@pytest.mark.parametrize("chapter", chapter_files(), ids=lambda path: path.stem)
def test_every_chapter_has_a_part_of_the_outline(chapter):
    assert chapter.stem in {line.line.chapter for line in written}
