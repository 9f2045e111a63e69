"""The glossary: every word leads to one entry."""

import pytest

from sciatica.errors import ContentError
from sciatica.glossary import load_glossary


def test_terms_come_in_alphabetical_order(course):
    assert [entry.term for entry in load_glossary(course)] == ["odds", "slump test"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("term: odds", "term: Slump test", ":4: 2, term: is used by an earlier term (value Slump test)"),
        ("term: odds", "term: slumps", ":4: 2, term: is used by an earlier term (value slumps)"),
        ("[slump, slumps]", "[slump, slump]", ":3: 1, also 2: is used by an earlier term (value slump)"),
        ("  definition: A chance compared with its opposite.", "  means: x", "definition: is required"),
    ],
)
def test_faults_are_told(broken_course, old, new, told):
    content = broken_course("glossary.yml", old, new)
    with pytest.raises(ContentError) as caught:
        load_glossary(content)
    assert told in str(caught.value)
