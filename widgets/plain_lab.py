"""The probability lab as plain HTML, for readers without scripts and for print."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from sciatica.numbers import NOT_PUBLISHED
from widgets.words import plain_words as words


def plain_lab(conditions: Sequence[Mapping[str, Any]], first: str) -> str:
    """A folded table for each condition of the lab's view (`sciatica.lab_view`), that of ``first`` unfolded on top."""
    in_order = sorted(conditions, key=lambda condition: condition["name"] != first)
    tables = "".join(_condition(condition, condition["name"] == first) for condition in in_order)
    return f"<p>{escape(words.lab)}</p>{tables}<p>{escape(words.lab_note)}</p>"


def _condition(condition: Mapping[str, Any], unfolded: bool) -> str:
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in words.lab_headings)
    rows = "".join(_row(cells) for cells in _rows(condition))
    stop = condition["lines"].get("stop")
    return (
        f"<details{' open' if unfolded else ''}><summary>{escape(condition['name'])}</summary>"
        + (f"<p>{stop}</p>" if stop else "")
        + "".join(f"<p>{_population(population)}</p>" for population in condition["populations"])
        + f'<div class="sc-table-scroll" role="region" tabindex="0" aria-label="{escape(condition["name"])}">'
        f'<table class="sc-table sc-wraps"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div></details>'
    )


def _population(population: Mapping[str, Any]) -> str:
    start = words.lab_start.format(
        name=population["name"],
        share=_number(population["share"], percent=True),
        reference_standard=population["reference_standard"],
    )
    return f"{escape(start)} {_link(population['source'])}"


def _rows(condition: Mapping[str, Any]) -> Iterator[Sequence[str]]:
    for test in condition["tests"]:
        ratios = [escape(_number(test.get(name))) for name in ("lr_positive", "lr_negative")]
        about = [escape(test[name]) for name in ("reference_standard", "setting")]
        yield [escape(test["finding"]), *ratios, *about, _link(test["source"])]


def _row(cells: Sequence[str]) -> str:
    finding, *others = cells
    return f'<tr><th scope="row">{finding}</th>{"".join(f"<td>{cell}</td>" for cell in others)}</tr>'


def _number(estimate: Mapping[str, Any] | None, percent: bool = False) -> str:
    if estimate is None:
        return NOT_PUBLISHED

    def shown(number: float) -> str:
        return f"{100 * number:.3g}%" if percent else f"{number:g}"

    interval = f" ({shown(estimate['lo'])} to {shown(estimate['hi'])})" if "lo" in estimate else ""
    return shown(estimate["value"]) + interval


def _link(source: Mapping[str, Any]) -> str:
    label = escape(source["label"])
    return f'<a href="{escape(source["url"])}">{label}</a>' if source["url"] else label
