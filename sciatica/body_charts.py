"""The drawings of the body that learners point at: content/body_charts/<chart>.svg, their regions and what is wrong."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from sciatica.errors import ContentError, Problem
from sciatica.paths import CONTENT
from sciatica.rule_text import KEBAB_CASE
from sciatica.stamped_cache import stamped_cache
from sciatica.svg_source import SvgElement, read_svg

SHAPES = ("path", "polygon")
# What the front end draws (widgets/frontend/case-quiz/body-chart/drawing.ts); it would leave out others in silence.
DRAWN = ("svg", "title", "desc", "g", "text", *SHAPES)


class BodyChartReading(NamedTuple):
    """What could be read of a drawing, and what is wrong with it."""

    titles: Mapping[str, str]
    """The title of each region by its id, in the order of the drawing."""
    problems: tuple[Problem, ...]


def load_body_chart(chart: str, content: Path = CONTENT) -> dict[str, str]:
    """Return the titles of the regions of ``chart`` by id. Raises ContentError with every fault of the drawing."""
    reading = read_body_chart(chart, content)
    if reading.problems:
        raise ContentError(reading.problems)
    return dict(reading.titles)


def read_body_chart(chart: str, content: Path = CONTENT) -> BodyChartReading:
    """Return the regions of ``chart`` that could be read, and what is wrong with the drawing."""
    return _read(content / "body_charts" / f"{chart}.svg")


def body_chart_problems(content: Path = CONTENT) -> list[Problem]:
    """Return what is wrong with the drawings in ``content``."""
    return [problem for path in sorted((content / "body_charts").glob("*.svg")) for problem in _read(path).problems]


@stamped_cache
def _read(path: Path) -> BodyChartReading:
    root, problems = read_svg(path)
    if root is None:
        return BodyChartReading({}, tuple(problems))
    regions = [element for element in root.walk() if "id" in element.attributes]
    problems += [Problem(path, line, region, None, rule) for line, region, rule in _faults(root, regions)]
    problems.sort(key=lambda problem: problem.line or 0)
    return BodyChartReading({region.attributes["id"]: region.title for region in regions}, tuple(problems))


def _faults(root: SvgElement, regions: list[SvgElement]) -> Iterator[tuple[int, str | None, str]]:
    """Yield line, region and rule of all that is wrong with a drawing."""
    for element in root.walk():
        if element.name not in DRAWN:
            yield element.line, element.attributes.get("id"), f"<{element.name}> is not drawn; use path or polygon"
    within = {id(shape) for region in regions for shape in region.walk()}
    for shape in root.walk():
        if shape.name in SHAPES and id(shape) not in within and "class" not in shape.attributes:
            yield shape.line, None, "a region needs an id, and what is only there to be seen a class"
    lines: dict[str, int] = {}
    titled: dict[str, str] = {}
    for region in regions:
        name = region.attributes["id"]
        yield from ((region.line, name, rule) for rule in _region_rules(region))
        if name in lines:
            yield region.line, name, f"this id is used by the region on line {lines[name]}"
        elif region.title and region.title in titled:
            yield region.line, name, f"has the title of the region {titled[region.title]}"
        lines.setdefault(name, region.line)
        titled.setdefault(region.title, name)


def _region_rules(region: SvgElement) -> Iterator[str]:
    if not re.fullmatch(KEBAB_CASE, region.attributes["id"]):
        yield "expected an id of lower-case words joined by hyphens"
    if not region.title:
        yield "a region needs a <title>, its first child"
    elif re.search("[&<>]", region.title):
        yield "expected a title of plain words"
    if not any(element.name in SHAPES for element in region.walk()):
        yield "a region is a path, a polygon or a group of them"
    if any(element.name == "g" for child in region.children for element in child.walk()):
        yield "a region's group holds its title and shapes, no further group"
