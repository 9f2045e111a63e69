"""Chapters keep their form: required blocks, resolved claims, prose without markup, code without computing."""

import ast
import re

import nbformat
import pytest
from markdown_it import MarkdownIt

from sciatica.evidence import load_evidence
from sciatica.glossary import load_glossary
from sciatica.objectives import load_objectives
from tests.paths import ROOT, chapter_files

REQUIRED_BLOCKS = ("objectives", "prerequisites", "key-points", "workshop")
CLAIM = re.compile(r"\{claim\}`([^`]*)`")
TERM = re.compile(r"\{term\}`(?:[^`<]*<)?([^`>]*)>?`")
MATH = re.compile(r"\$[^$\n]+\$|\$\$|\\\(|\\\[|\{math\}")
# What a cell may consist of: imports, names, and calls with plain arguments.
PLAIN_CODE = (
    ast.Module, ast.Import, ast.ImportFrom, ast.alias, ast.Expr, ast.Assign, ast.Call, ast.keyword, ast.Name,
    ast.Attribute, ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Load, ast.Store,
)  # fmt: skip
PAGES = [ROOT / "index.md", *sorted((ROOT / "reference").glob("*.md"))]

chapters = pytest.mark.parametrize("chapter", chapter_files(), ids=lambda path: path.stem)


def cells(path, kind):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == kind]


def prose(path) -> str:
    if path.suffix == ".md":
        return path.read_text("utf-8")
    return "\n\n".join(cell.source for cell in cells(path, "markdown"))


def block(text: str, name: str) -> str:
    """The text of the admonition with the class `name`."""
    blocks = re.findall(rf"^:::\{{admonition\}}[^\n]*\n:class: {name}\n(.*?)^:::$", text, re.M | re.S)
    assert len(blocks) == 1, f"expected one block of class {name}, found {len(blocks)}"
    return blocks[0]


@chapters
@pytest.mark.parametrize("name", REQUIRED_BLOCKS)
def test_chapter_has_its_required_block(chapter, name):
    assert block(prose(chapter), name).strip()


@chapters
def test_chapter_names_its_time_review_date_and_review_status(chapter):
    before_you_start = block(prose(chapter), "prerequisites")
    assert f"Time: {{minutes}}`{chapter.stem}`" in before_you_start
    assert re.search(r"Review date \d{1,2} \w+ \d{4}", before_you_start)
    assert "not yet reviewed" in before_you_start or "reviewed by" in before_you_start


@chapters
def test_chapter_lists_its_objectives_word_for_word(chapter):
    listed = re.findall(r"^- (.+)$", block(prose(chapter), "objectives"), re.M)
    assert listed == [objective.text for objective in load_objectives().values() if objective.chapter == chapter.stem]


@chapters
def test_chapter_ends_with_its_sources(chapter):
    headings = re.findall(r"^## (.+)$", prose(chapter), re.M)
    assert headings[-1] == "Sources"


@pytest.mark.parametrize("page", [*chapter_files(), *PAGES], ids=lambda path: path.stem)
class TestProse:
    def test_every_claim_stands_in_the_evidence_base(self, page):
        named = {id_.strip() for ids in CLAIM.findall(prose(page)) for id_ in ids.split(",")}
        assert named <= load_evidence().keys(), named - load_evidence().keys()

    def test_every_term_stands_in_the_glossary(self, page):
        known = {word.casefold() for entry in load_glossary() for word in (entry.term, *entry.also)}
        named = {" ".join(term.casefold().split()) for term in TERM.findall(prose(page))}
        assert named <= known, named - known

    def test_there_is_no_raw_html(self, page):
        tokens = MarkdownIt("commonmark").parse(prose(page))
        every = [token for parent in tokens for token in (parent, *(parent.children or ()))]
        assert [token.content for token in every if token.type.startswith("html_")] == []
        assert "{raw}" not in prose(page)

    def test_there_is_no_math_to_typeset(self, page):
        assert MATH.findall(prose(page)) == []


@chapters
def test_chapter_code_calls_and_does_not_compute(chapter):
    for cell in cells(chapter, "code"):
        tree = ast.parse(cell.source)
        strange = {type(node).__name__ for node in ast.walk(tree) if not isinstance(node, PLAIN_CODE)}
        assert not strange, f"cell {cell.id} computes ({', '.join(sorted(strange))}): move it into the sciatica package"
