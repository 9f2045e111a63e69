"""A term of the glossary is linked where a chapter first uses it, so that a reader who does not know it can look."""

import re

import pytest

from sciatica.glossary import load_glossary
from tests.prose import prose, teaching_chapters

# Words that also have an everyday sense, and the names of chapters: a link at each of them would mislead.
EVERYDAY = {
    "active care", "association", "capacity", "cue", "extension", "flare", "flexion", "functional progression", "gait",
    "movement control", "muscle guarding", "norm", "odds", "relapse plan", "slump test", "strain",
}  # fmt: skip
# What a reader looks up or says is no reading; what stands in quotation marks or in a link has its own words.
LEFT_OUT = re.compile(
    r"""^:::\{.*\n:class:\ (?:objectives|prerequisites|key-points|workshop|say-it)\n[\s\S]*?^:::$
    | ^(?:\#|:::|:class:).*$
    | \{(?!term)[\w-]+\}`[^`]*`
    | \[[^\]]*\]\([^)]*\)
    | "[^"\n]*"
    """,
    re.M | re.X,
)
LINK = re.compile(r"\{term\}`(?:([^`<]*?)\s*<([^`>]*)>|([^`]*))`")


def words() -> dict[str, str]:
    """Each word that leads to a term, longest first, since "disc herniation" holds "herniation"."""
    leads = {word.casefold(): entry.term for entry in load_glossary() for word in (entry.term, *entry.also)}
    return dict(sorted(leads.items(), key=lambda pair: -len(pair[0])))


def linked_too_late(text: str) -> list[str]:
    """The terms that stand in the text before their link, or without one."""
    leads = words()
    rest = LEFT_OUT.sub("", text)
    linked: dict[str, int] = {}
    for link in LINK.finditer(rest):
        linked.setdefault(leads[" ".join((link[2] or link[3]).split()).casefold()], link.start())
    rest = LINK.sub(lambda link: "_" * len(link[0]), rest)
    late = []
    for word, term in leads.items():
        found = re.compile(rf"(?<![\w-]){re.escape(word)}s?(?![\w-])", re.I)
        first = found.search(rest)
        if first and term not in EVERYDAY and first.start() < linked.get(term, len(text)):
            late.append(f"{term}: {rest[max(0, first.start() - 40) : first.end() + 20]!r}")
        rest = found.sub(lambda use: "_" * len(use[0]), rest)
    return late


@pytest.mark.parametrize("chapter", teaching_chapters(), ids=lambda path: path.stem)
def test_each_term_is_linked_where_it_first_stands(chapter):
    assert linked_too_late(prose(chapter)) == []


def test_a_term_without_a_link_or_before_it_is_told():
    assert [line.split(":")[0] for line in linked_too_late("A herniation. Later a {term}`disc herniation`.")] == [
        "disc herniation"
    ]
    assert linked_too_late("A {term}`herniation`, then a disc herniation.") == []
    assert linked_too_late('{term}`Herniations <disc herniation>`, and "radiculopathy" said.') == []


def test_everyday_words_are_terms():
    assert {entry.term for entry in load_glossary()} >= EVERYDAY
