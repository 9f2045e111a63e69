"""The drawings of the body: whole, symmetrical, and clear about what is wrong with them."""

from pathlib import Path
from typing import get_args

import pytest

from sciatica.body_charts import body_chart_problems, load_body_chart, read_body_chart
from sciatica.check import check_all
from sciatica.errors import ContentError
from sciatica.items.body_chart import ChartName
from sciatica.paths import CONTENT

GOOD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
  <title>A small chart</title>
  <path class="body" d="M0 0h9v9z"/>
  <path id="left-arm" d="M1 1h1v1z"><title>Left arm</title></path>
  <g id="nose"><title>Nose</title>
    <polygon points="4,4 5,5 6,4"/>
  </g>
</svg>
"""

charts = pytest.mark.parametrize("chart", get_args(ChartName))


@pytest.fixture
def draw(tmp_path):
    """Write a chart called `small` into a content folder and return the folder."""

    def write(text: str) -> Path:
        (tmp_path / "body_charts").mkdir()
        (tmp_path / "body_charts" / "small.svg").write_text(text, encoding="utf-8")
        return tmp_path

    return write


@charts
def test_every_region_has_its_title_and_its_twin_on_the_other_side(chart):
    titles = load_body_chart(chart)
    assert len(set(titles.values())) == len(titles)
    left = {name.removeprefix("left-"): title for name, title in titles.items() if name.startswith("left-")}
    right = {name.removeprefix("right-"): title for name, title in titles.items() if name.startswith("right-")}
    assert {name: title.casefold().replace("left", "right") for name, title in left.items()} == {
        name: title.casefold() for name, title in right.items()
    }
    assert titles.keys() - {f"{side}-{name}" for side in ("left", "right") for name in left} == {"saddle"}


def test_the_dermatomes_run_from_l1_to_s2():
    names = {name.removeprefix("left-") for name in load_body_chart("dermatomes") if name.startswith("left-")}
    assert names == {"l1", "l2", "l3", "l4", "l5", "s1", "s2"}


def test_the_dermatomes_are_called_schematic():
    drawing = (CONTENT / "body_charts" / "dermatomes.svg").read_text(encoding="utf-8")
    description = drawing.partition("<desc>")[2].partition("</desc>")[0]
    assert "schematic" in description
    assert "Published maps differ" in description


def test_every_drawing_belongs_to_a_chart_that_items_may_name():
    drawings = {path.stem for path in (CONTENT / "body_charts").iterdir()}
    assert drawings == set(get_args(ChartName))
    assert body_chart_problems() == []


def test_titles_are_read_by_id(draw):
    assert load_body_chart("small", draw(GOOD)) == {"left-arm": "Left arm", "nose": "Nose"}


FAULTS = [
    # (what is written, what is put in its place, what the author is told)
    (' id="left-arm"', "", "small.svg:4: a region needs an id, and what is only there to be seen a class"),
    ("<title>Left arm</title>", "", ":4: item left-arm: a region needs a <title>, its first child"),
    ("<title>Nose</title>", "<title> </title>", ":5: item nose: a region needs a <title>"),
    ("<title>Nose</title>", "<title>Nose &amp; face</title>", ":5: item nose: expected a title of plain words"),
    ("<title>Nose</title>", "<title>Left arm</title>", ":5: item nose: has the title of the region left-arm"),
    ('id="nose"', 'id="left-arm"', ":5: item left-arm: this id is used by the region on line 4"),
    ('id="nose"', 'id="The nose"', ":5: item The nose: expected an id of lower-case words joined by hyphens"),
    ('    <polygon points="4,4 5,5 6,4"/>\n', "", ":5: item nose: a region is a path, a polygon or a group of them"),
    ("<polygon points", "<ellipse rx", ":6: <ellipse> is not drawn; use path or polygon"),
    (
        "    <polygon",
        "    <g/><polygon",
        ":5: item nose: a region's group holds its title and shapes, no further group",
    ),
    ("</g>", "", "small.svg:8: is not valid XML: mismatched tag"),
]


@pytest.mark.parametrize(("old", "new", "told"), FAULTS, ids=[told for *_, told in FAULTS])
def test_a_fault_of_a_drawing_is_told_with_its_line(draw, old, new, told):
    assert old in GOOD
    content = draw(GOOD.replace(old, new, 1))
    with pytest.raises(ContentError) as caught:
        load_body_chart("small", content)
    assert told in str(caught.value)
    assert body_chart_problems(content) == list(caught.value.problems)


def test_a_missing_drawing_is_told(tmp_path):
    with pytest.raises(ContentError, match=r"small\.svg: there is no such file"):
        load_body_chart("small", tmp_path)


def test_a_drawing_with_faults_still_tells_its_regions(draw):
    assert read_body_chart("small", draw(GOOD.replace("<title>Nose</title>", ""))).titles.keys() == {"left-arm", "nose"}


def test_the_check_of_all_content_reads_the_drawings(broken_course):
    content = broken_course()
    (content / "body_charts").mkdir()
    (content / "body_charts" / "small.svg").write_text(GOOD.replace(' id="left-arm"', ""), encoding="utf-8")
    assert [(problem.file.name, problem.line) for problem in check_all(content)] == [("small.svg", 4)]
