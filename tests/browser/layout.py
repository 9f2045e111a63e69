"""What can go wrong with boxes on a page: each function lists the elements it has gone wrong with."""

from playwright.sync_api import Page

# Parts that are not laid out yet have no true place.
WHOLE = "* { content-visibility: visible !important; }"
PAGE_SCROLLS = "() => document.scrollingElement.scrollWidth - innerWidth"
# Of elements that lie in each other the innermost tells most. A pixel's leeway allows for rounding.
LIST = """([selector, test]) => {
  const found = [...document.querySelectorAll(selector)].filter(element => element.getClientRects().length)
    .map(element => [element, eval(test)(element)]).filter(([, trouble]) => trouble);
  return found.filter(([outer]) => !found.some(([inner]) => inner !== outer && outer.contains(inner)))
    .map(([element, trouble]) => `${element.outerHTML.slice(0, 100)}: ${trouble}`);
}"""
CUT_OFF = """element => getComputedStyle(element).display !== 'inline' && !element.matches('.sc-for-ears')
  && element.scrollWidth > element.clientWidth + 1 && `${element.scrollWidth} > ${element.clientWidth}`"""
# Beside or below one another; what lies in the same place of a grid takes turns, one of the two is seen, and what stays
# in sight lies over what scrolls by.
COVERED = """element => {
  const boxes = [...element.children].filter(child => {
    const {display, opacity, position} = getComputedStyle(child);
    return !display.startsWith('inline') && !['absolute', 'sticky'].includes(position) && opacity > 0
      && child.getClientRects().length;
  }).map(child => child.getBoundingClientRect());
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return boxes.some((box, index) => boxes.slice(index + 1).some(other => meet(box, other))) && 'its parts overlap';
}"""
SMALL = """element => {
  const target = element.closest('label') ?? element;
  const {width, height} = target.getBoundingClientRect();
  return (width < 24 || height < 24) && `${width} x ${height}`;
}"""


def sideways(page: Page) -> int:
    """By how many pixels the page scrolls sideways."""
    page.add_style_tag(content=WHOLE)
    return page.evaluate(PAGE_SCROLLS)


def cut_off(page: Page) -> list[str]:
    """Parts of widgets whose contents are wider than they are."""
    return page.evaluate(LIST, [".sc-widget, .sc-widget :not(svg *)", CUT_OFF])


def overlapping(page: Page) -> list[str]:
    """Parts of widgets whose own parts lie over each other."""
    return page.evaluate(LIST, [".sc-widget :not(svg, svg *)", COVERED])


def small_targets(page: Page) -> list[str]:
    """What is to be pressed in widgets, and is smaller than a fingertip needs; a label is part of its input."""
    return page.evaluate(LIST, [".sc-widget :is(button, input, select, textarea, summary)", SMALL])


def assert_all_in_sight(page: Page) -> None:
    """Fail with what is cut off, lies over its neighbour or is too small to be pressed; no page scrolls sideways."""
    assert sideways(page) == 0
    assert cut_off(page) == []
    assert overlapping(page) == []
    assert small_targets(page) == []
