"""On the built site each claim mark says how far to trust it, and each entry says who uses it."""

import re
from html import unescape

import pytest

from sciatica.certainty import CERTAINTIES
from sciatica.chapters import CLAIM, load_chapters
from sciatica.evidence import load_evidence, load_topics
from sciatica.usage import load_usage
from tests.paths import SITE

MARK = re.compile(r'<a href="[^"#]*#([\w-]+)">[^<]+</a>, <a href="[^"#]*#certainty-(\w+)" title="([^"]+)">([^<]+)</a>')
ENTRY = re.compile(r'<article class="sc-evidence" id="([\w-]+)">(.*?)</article>', re.S)


@pytest.mark.parametrize("chapter", load_chapters().values(), ids=lambda chapter: chapter.slug)
def test_each_mark_names_its_kind_of_source_and_what_that_means(chapter):
    marks = MARK.findall((SITE / "chapters" / f"{chapter.slug}.html").read_text("utf-8"))
    named = [
        id_.strip() for section in chapter.sections for ids in CLAIM.findall(section.text) for id_ in ids.split(",")
    ]
    assert [claim for claim, *_ in marks] == named
    for claim, level, title, words in marks:
        assert level == load_evidence()[claim].certainty
        assert (words, unescape(title)) == CERTAINTIES[level]


@pytest.mark.parametrize("topic", load_topics().values(), ids=lambda topic: topic.topic)
def test_a_topics_page_holds_its_claims_with_their_uses(topic):
    entries = dict(ENTRY.findall((SITE / "reference" / "evidence" / f"{topic.topic}.html").read_text("utf-8")))
    assert list(entries) == [entry.id for entry in topic.entries]
    usage = load_usage()
    for claim, html in entries.items():
        links = re.findall(r'href="\.\./\.\./chapters/([\w-]+)\.html#([^"]+)"', html)
        assert links == [use.place for use in usage.get(claim, []) if use.place]
