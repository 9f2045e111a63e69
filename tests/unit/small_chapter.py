"""A notebook beside the tiny course, so that a test can follow its claims to their readers."""

import shutil
from pathlib import Path

import nbformat

PROSE = """# Evaluation: a chapter for tests

:::{admonition} Learning objectives
:class: objectives
- Interpret a straight leg raise in the light of the probability before it.
:::

## The *straight* leg raise

It hardly moves the probability. ({claim}`slr-accuracy-disc-mri`)

### How to do it

Raise the leg slowly.

```
## A heading in code is none
```

## Words alone

Nothing here rests on a source.

:::{admonition} Key points
:class: key-points
- A positive test is a hint. ({claim}`stenosis-history`)
:::
"""


def write_chapter(content: Path, prose: str = PROSE, code: str = "widgets.CaseQuiz('first-visit')") -> Path:
    """Write the chapter `evaluation` beside `content`: the prose, a cell, a hidden cell, sources; returns `content`."""
    hidden = nbformat.v4.new_code_cell("figures.chart('hidden')", metadata={"tags": ["remove-cell"]})
    cells = [
        nbformat.v4.new_markdown_cell(prose),
        nbformat.v4.new_code_cell(code),
        hidden,
        nbformat.v4.new_markdown_cell("## Sources\n\nThey stand elsewhere."),
    ]
    folder = content.parent / "chapters"
    folder.mkdir()
    nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / "evaluation.ipynb")
    return content


def without_figures_and_exercises(content: Path) -> Path:
    """Take both folders away from a copy of the tiny course; returns `content`."""
    for folder in ("figures", "exercises"):
        shutil.rmtree(content / folder, ignore_errors=True)
    return content
