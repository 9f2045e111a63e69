"""Each topic of the evidence has its page, under the name that the topic gives itself."""

from sciatica.evidence import load_topics
from tests.paths import ROOT


def test_topics_and_pages_go_together():
    pages = {path.stem: path.read_text("utf-8") for path in (ROOT / "reference" / "evidence").glob("*.md")}
    expected = {name: f"# {topic.title}\n\n```{{evidence-list}} {name}\n```\n" for name, topic in load_topics().items()}
    assert pages == expected
