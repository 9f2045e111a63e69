"""A chapter stores the outputs that nbval is to check (`pyproject.toml`), its key figures among them, and no other."""

import nbformat
import pytest

from tests.paths import chapter_files

MARKER = "NBVAL_CHECK_OUTPUT"
chapters = pytest.mark.parametrize("chapter", chapter_files(), ids=lambda path: path.stem)


@chapters
def test_only_checked_outputs_are_stored(chapter):
    for cell in nbformat.read(chapter, as_version=4).cells:
        if cell.cell_type != "code":
            continue
        checked = MARKER in cell.source
        assert checked == ("keep_output" in cell.metadata.get("tags", [])), f"{cell.id}: marker and tag go together"
        assert checked == bool(cell.outputs), f"{cell.id}: " + (
            "an output to check, but none is stored" if checked else "strip its output"
        )
        assert cell.execution_count is None or checked, f"{cell.id}: strip its execution count"


@chapters
def test_a_chapter_that_makes_claims_checks_its_key_figures(chapter):
    cells = nbformat.read(chapter, as_version=4).cells
    if not any("{claim}" in cell.source for cell in cells if cell.cell_type == "markdown"):
        return
    checked = [cell for cell in cells if cell.cell_type == "code" and "tables.key_figures(" in cell.source]
    assert [cell.source.splitlines()[0] for cell in checked] == [f"# {MARKER}"]
    assert "remove-cell" in checked[0].metadata.tags
