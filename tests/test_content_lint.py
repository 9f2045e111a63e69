"""Chapters keep their form: required blocks, resolved claims, prose without markup, code without computing."""

import ast
import re

import pytest
from markdown_it import MarkdownIt

from sciatica.bank import case_ids, load_case
from sciatica.chapters import REFERENCE_BLOCKS, SOURCES, load_chapters
from sciatica.evidence import load_evidence
from sciatica.glossary import load_glossary
from sciatica.minutes import word_count
from sciatica.objectives import load_objectives
from tests.findings import uncited_findings
from tests.paths import chapter_files
from tests.prose import PAGES, blocks, box, cells, prose, teaching_chapters

CLAIM = re.compile(r"\{claim\}`([^`]*)`")
VERDICT = re.compile(r"^:::\{admonition\} (.*)\n:class: verdict\n([\s\S]*?)^:::$", re.M)
# "How sure: low", "certainty is moderate", "with moderate quality", "the results are inconsistent".
SURENESS = re.compile(r"\bsure\b|certainty|quality|inconsistent", re.I)
TERM = re.compile(r"\{term\}`(?:[^`<]*<)?([^`>]*)>?`")
MATH = re.compile(r"\$[^$\n]+\$|\$\$|\\\(|\\\[|\{math\}")
# What a cell may consist of: imports, names, and calls with plain arguments.
PLAIN_CODE = (
    ast.Module, ast.Import, ast.ImportFrom, ast.alias, ast.Expr, ast.Assign, ast.Call, ast.keyword, ast.Name,
    ast.Attribute, ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Load, ast.Store,
)  # fmt: skip

chapters = pytest.mark.parametrize("chapter", chapter_files(), ids=lambda path: path.stem)
teaching = pytest.mark.parametrize("chapter", teaching_chapters(), ids=lambda path: path.stem)


@teaching
def test_chapter_has_its_blocks_in_order_and_ends_with_its_sources(chapter):
    text = prose(chapter)
    places = [text.index(box(text, name)) for name in REFERENCE_BLOCKS]
    assert places == sorted(places), f"expected the boxes in this order: {', '.join(REFERENCE_BLOCKS)}"
    sections = load_chapters()[chapter.stem].sections
    assert (sections[-1].level, sections[-1].slug) == (2, SOURCES)
    before_sources = text[: text.rindex("\n## ")]
    assert places[-1] < len(before_sources)


@teaching
@pytest.mark.parametrize("name", ["verdict", "stop", "say-it"])
def test_chapter_has_a_verdict_a_stop_box_and_words_for_patients(chapter, name):
    assert f"\n:class: {name}\n" in prose(chapter)


@teaching
def test_a_verdict_names_the_claim_gives_its_reading_how_sure_and_on_what_evidence(chapter):
    for title, text in VERDICT.findall(prose(chapter)):
        assert title.startswith("Claim: ")
        assert re.match(r"\*\*[^*]+\.\*\*\n", text), f"{title}: expected the verdict first, in bold"
        assert CLAIM.search(text), f"{title}: cites nothing"
        assert SURENESS.search(text), f"{title}: says not how sure it is"


@chapters
def test_headings_differ_so_that_each_has_its_own_anchor(chapter):
    slugs = [section.slug for section in load_chapters()[chapter.stem].sections]
    assert sorted(set(slugs)) == sorted(slugs)


@teaching
def test_chapter_names_its_time_review_date_and_review_status(chapter):
    before_you_start = box(prose(chapter), "prerequisites")
    assert f"Time: {{minutes}}`{chapter.stem}`" in before_you_start
    assert re.search(r"Review date \d{1,2} \w+ \d{4}", before_you_start)
    assert "not yet reviewed" in before_you_start or "reviewed by" in before_you_start


@teaching
def test_chapter_lists_its_objectives_word_for_word(chapter):
    listed = re.findall(r"^- (.+)$", box(prose(chapter), "objectives"), re.M)
    assert listed == [objective.text for objective in load_objectives().values() if objective.chapter == chapter.stem]


@teaching
def test_chapter_can_be_read_in_one_go(chapter):
    """Tables and reference blocks are looked up, not read through."""
    reading = "\n".join(section.reading for section in load_chapters()[chapter.stem].sections)
    lines = [line for line in reading.splitlines() if not line.startswith("|")]
    assert 1500 <= word_count("\n".join(lines)) <= 3000


@teaching
def test_chapter_shows_a_worked_case_before_two_unguided_ones_and_a_figure(chapter):
    calls = [call for section in load_chapters()[chapter.stem].sections for call in section.calls]
    shown = [text for call in calls for text in call.texts if text in case_ids()]
    guidance = [load_case(case_id).guidance for case_id in shown]
    assert guidance[:1] == ["worked"], "the first case of a chapter is worked"
    assert guidance.count("unguided") >= 2
    assert any(call.name.startswith("figures.") for call in calls), "the chapter shows no figure"


@chapters
def test_every_finding_has_its_claim_beside_it(chapter):
    """`tests/findings.py` says which numbers are findings."""
    bare = [f"{cell.id}: {sentence}" for cell in cells(chapter, "markdown") for block in blocks(cell.source)
            for sentence in uncited_findings(block)]  # fmt: skip
    assert not bare, "cite a claim beside each number, or say that it is custom:\n" + "\n".join(bare)


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
