"""Which numbers in prose are findings, and so need a claim beside them.

A number is a finding unless it is one of these:

- part of a name: spinal levels and roots (L5, S1-S2), years, dates, `grade 2`, `phase 3`, `10-item`, links, roles;
- an end of a scale: `0 to 10`, `0 to 100`, and the name of the `95 percent interval`;
- asked: in a sentence that ends in a question mark;
- said by or to a person, or written in a note: whatever stands in quotation marks;
- in a box of objectives, prerequisites, workshop or words to say (`objectives`, `prerequisites`, `workshop`, `say-it`);
- custom that says so: the paragraph, item or row, or the sentence that introduces its list, has the word "custom";
- an example that says so: its sentence has the word "imagine", "suppose" or "picture".

Numbers of headings and of ordered lists are no prose. Number words count where they give a share ("one in eight", "a
third of", "fourfold") and nowhere else, so "two examiners" and "ten metres" pass.

A claim stands beside a number when it is in the same paragraph, list item or table row, or in the sentence with a colon
that introduces the list.
"""

import re

from tests.prose import Block

FREE_BOXES = {"objectives", "prerequisites", "workshop", "say-it"}
CLAIM = re.compile(r"\{claim\}`")
CUSTOM = re.compile(r"\bcustom", re.I)
EXAMPLE = re.compile(r"\b(imagine|suppose|picture)\b", re.I)
SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
NAMES = re.compile(
    r"""\{[\w-]+\}`[^`]*`|`[^`]*`|\]\([^)]*\)                            # roles, code, targets of links
    | "[^"]*"|“[^”]*”                                                    # what is said or written
    | \b[CTLS]\d{1,2}(?:(?:\s?[-\u2013/]\s?|\ to\ )[CTLS]?\d{1,2})?\b         # levels and roots
    | \b(?:\d{1,2}\ )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\ \d{4}
    | \b(?:19|20)\d\d\b
    | \b(?:grade|phase|stage|step|part|type|item|table|figure)s?\ \d(?:(?:,|\ and|\ or|\ to|[-\u2013])\ ?\d\b)*
      (?![\d.]|\ ?(?:percent\b|%))
    | \b\d+-(?:item|point\ scale|minute\ walk|metre\ walk|second\ chair)
    | \b0\ to\ 100?\b
    | \b95\ ?(?:%|percent)\ (?:confidence\ )?intervals?""",
    re.X | re.I,
)  # fmt: skip
SMALL = "one|two|three|four|five|six|seven|eight|nine|ten"
FINDING = re.compile(
    rf"""\d
    | \b(?:{SMALL})\ in\ (?:a|every|{SMALL}|twenty|hundred)\b
    | \b(?:a|one|{SMALL})[ -](?:third|quarter|fifth|tenth)s?\ of\b
    | \b(?:about|around|nearly|almost|under|over|than)\ (?:half|(?:a|one|two|three|four)\ (?:third|quarter|fifth)s?)\b
      (?!\ an?\b)
    | \b(?:two|three|four|five|six|eight|ten)fold\b""",
    re.X | re.I,
)


def uncited_findings(block: Block) -> list[str]:
    """The sentences of a block that hold a finding while no claim stands beside them."""
    with_lead = f"{block.lead} {block.text}"
    if block.box in FREE_BOXES or CLAIM.search(with_lead) or CUSTOM.search(with_lead):
        return []
    return [
        sentence
        for sentence in SENTENCE_END.split(NAMES.sub("_", block.text))
        if FINDING.search(sentence) and not EXAMPLE.search(sentence) and not sentence.endswith("?")
    ]
