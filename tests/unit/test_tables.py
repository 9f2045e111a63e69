"""The accuracy table for readers and for those who compute."""

from html.parser import HTMLParser

import pytest

from sciatica import tables
from sciatica.errors import UnknownName
from sciatica.numbers import NOT_PUBLISHED


class Cells(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.rows, self.links, self.scopes, self.caption, self._open = [], [], [], "", ""
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self._open = tag
        attributes = dict(attributes)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        if tag == "th":
            self.scopes.append(attributes.get("scope"))
        if tag == "a":
            self.links.append(attributes["href"])

    def handle_endtag(self, tag):
        self._open = "" if tag in ("caption", "table") else self._open

    def handle_data(self, data):
        if self._open == "caption":
            self.caption += data
        elif self._open in ("td", "th", "a"):
            self.rows[-1][-1] += data


def test_html_is_a_semantic_table(course):
    table = tables.accuracy("lumbar disc herniation", content=course)
    cells = Cells(table._repr_html_())
    assert cells.caption == "Accuracy of index tests for lumbar disc herniation"
    assert cells.scopes == ["col"] * 8 + ["row"] * 3
    assert cells.rows[1] == [
        "straight leg raise",
        *("0.36", "0.74", "1.38", "0.87"),
        "MRI",
        "adults sent for MRI; n = 2352",
        "Capra et al. 2011",
    ]
    deville = cells.rows[2]
    assert deville[1] == "0.9 (0.82 to 0.95)"
    assert deville[3:5] == ["1.17*", "0.43*"]
    assert deville[-1] == "Devillé et al. 1998†"
    assert cells.rows[3][2:5] == [NOT_PUBLISHED] * 3
    assert 'class="sc-table"' in table._repr_html_()
    assert f"{NOT_PUBLISHED} means not published" in table._repr_html_()


def test_sources_link_to_their_addresses(course):
    cells = Cells(tables.accuracy("lumbar spinal stenosis", content=course)._repr_html_())
    assert cells.links == ["https://doi.org/10.1001/jama.2010.1833"] * 4


def test_all_conditions_get_a_column_of_their_own(course):
    cells = Cells(tables.accuracy(content=course)._repr_html_())
    assert cells.rows[0][1] == "Target condition"
    assert {row[1] for row in cells.rows[1:]} == {"lumbar disc herniation", "lumbar spinal stenosis"}


def test_text_form_is_stable(course):
    assert repr(tables.accuracy("lumbar disc herniation", content=course)) == (
        "AccuracyTable(target_condition='lumbar disc herniation')"
    )


def test_frame(course):
    frame = tables.accuracy(
        "lumbar spinal stenosis", findings=["age over 65", "wide-gait-suri"], content=course
    ).to_frame()
    assert list(frame.index) == ["wide-gait-suri", "over-65-suri"]
    assert frame.loc["over-65-suri", "lr_negative_hi"] == 0.61
    assert frame["sensitivity"].isna().tolist() == [True, False]
    assert frame.columns[-1] == "status"


def test_unknown_finding(course):
    with pytest.raises(UnknownName, match="did you mean 'age over 65'"):
        tables.accuracy("lumbar spinal stenosis", findings=["age over 56"], content=course)


def test_text_from_the_table_is_escaped(broken_course):
    content = broken_course("evidence/diagnostic_accuracy.csv", "wide-based gait", "<script>gait</script>")
    assert "<script>" not in tables.accuracy(content=content)._repr_html_()
