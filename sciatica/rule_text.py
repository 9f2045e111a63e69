"""Turns the validator's error details into sentences for authors who do not program."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

from sciatica.errors import did_you_mean, nearest
from sciatica.iso_date import date_of

KEBAB_CASE = r"^[a-z0-9]+(-[a-z0-9]+)*$"
NO_VALUE = "\0no value"
"""Stands for "there is no value to show", since None can itself be a value."""

SIMPLE = {
    "bool_type": "expected true or false, without quotes",
    "float_type": "expected a number",
    "int_type": "expected a whole number",
    "list_type": "expected a list",
    "dict_type": "expected fields with values",
    "model_type": "expected fields with values",
    "model_attributes_type": "expected fields with values",
    "string_too_short": "is empty",
}
BOUNDS = {
    "greater_than": ("gt", "more than"),
    "greater_than_equal": ("ge", "at least"),
    "less_than": ("lt", "less than"),
    "less_than_equal": ("le", "at most"),
}


def told_simply(model: type[BaseModel], detail: Mapping[str, Any]) -> tuple[tuple[str | int, ...], str, object]:
    """Return place, rule and value of one error detail that ``model``'s validation gave.

    Details that come from a nested model of ours (type ``rule``) have been through here already.
    """
    kind, loc, value, context = detail["type"], detail["loc"], detail["input"], detail.get("ctx", {})
    if kind == "rule":
        return loc, detail["msg"], value
    if kind == "missing":
        return loc, "is required", NO_VALUE
    if kind == "extra_forbidden":
        return loc, "is not a known field" + did_you_mean(nearest(str(loc[-1]), model.model_fields)), value
    if kind == "union_tag_not_found":
        return (*loc, "type"), "is required", NO_VALUE
    if kind == "union_tag_invalid":
        tags = context["expected_tags"]
        hint = did_you_mean(nearest(str(context["tag"]), [tag.strip(" '") for tag in tags.split(",")]))
        return (*loc, "type"), f"expected one of {tags}{hint}", context["tag"]
    return loc, _rule(model, kind, loc, value, context, detail["msg"]), value


def _rule(model: type[BaseModel], kind: str, loc: tuple, value: object, context: Mapping, message: str) -> str:
    if kind == "string_type":
        return "expected text" + ("; put the value in quotes" if isinstance(value, (bool, int, float, date)) else "")
    if kind == "date_type":
        return "expected a date such as 2026-11-22" + (", without quotes" if date_of(value) else "")
    if kind == "literal_error":
        return f"expected {context['expected']}"
    if kind == "string_pattern_mismatch" and context["pattern"] == KEBAB_CASE:
        return "expected lower-case words joined by hyphens"
    if kind in ("too_short", "too_long"):
        return _length_rule(model, str(loc[-1]), context)
    if kind in BOUNDS:
        limit, than = BOUNDS[kind]
        return f"expected {than} {context[limit]:g}"
    return SIMPLE.get(kind, message[:1].lower() + message[1:])


def _length_rule(model: type[BaseModel], field: str, context: Mapping[str, Any]) -> str:
    limits = model.model_fields[field].metadata
    least = next((limit.min_length for limit in limits if hasattr(limit, "min_length")), None)
    most = next((limit.max_length for limit in limits if hasattr(limit, "max_length")), None)
    found = context["actual_length"]
    if not least:
        # An optional list keeps its limits out of reach; the detail knows the one that was broken.
        broken = f"at least {context['min_length']}" if "min_length" in context else f"at most {context['max_length']}"
        return f"expected {broken} values, found {found}"
    if most is None:
        return f"expected at least {least} {field}, found {found}"
    return f"expected {least if least == most else f'{least} to {most}'} {field}, found {found}"
