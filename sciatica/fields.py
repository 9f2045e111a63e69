"""The building blocks of every model: strict base class, text types, and the marks that say which text is Markdown."""

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Any, NamedTuple, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    StringConstraints,
    ValidationError,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from sciatica.errors import did_you_mean, nearest
from sciatica.rule_text import KEBAB_CASE, NO_VALUE, told_simply


class MarkdownText(NamedTuple):
    """Marks a text field as Markdown: ``block`` may hold paragraphs and lists, ``inline`` is one run of text."""

    layout: str


def _markdown_field(layout: str) -> Any:
    return Field(json_schema_extra={"contentMediaType": "text/markdown", "x-layout": layout})


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=KEBAB_CASE)]
Markdown = Annotated[Text, MarkdownText("block"), _markdown_field("block")]
InlineMarkdown = Annotated[Text, MarkdownText("inline"), _markdown_field("inline")]


class Fault(NamedTuple):
    """A broken rule at a place in the raw data; the loader turns it into a Problem with file and line."""

    loc: tuple[str | int, ...]
    rule: str
    value: object = NO_VALUE


class StrictModel(BaseModel):
    """Base of all content models: no coercion, no unknown fields, no empty fields, and all faults at once.

    A rule that spans several fields goes into ``faults``. It reads the raw data and therefore also speaks when another
    field is broken, which a validator that runs after the fields would not: an author sees everything in one go.
    """

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, allow_inf_nan=False, use_attribute_docstrings=True
    )

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield the faults of ``raw`` that no single field can see; ``raw`` may hold anything."""
        yield from ()

    @model_validator(mode="wrap")
    @classmethod
    def _report_everything(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        found = list(cls._all_faults(data)) if isinstance(data, Mapping) else []
        empty = {fault.loc for fault in found if fault.value is None}
        model = None
        try:
            model = handler(data)
        except ValidationError as error:
            told = [Fault(*told_simply(cls, detail)) for detail in error.errors(include_url=False)]
            found = [fault for fault in told if fault.loc not in empty] + found
        if found:
            raise ValidationError.from_exception_data(cls.__name__, [_detail(fault) for fault in found])
        return model

    @classmethod
    def _all_faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        for name, value in raw.items():
            if value is None and name in cls.model_fields:
                yield Fault((name,), "is empty; give a value or leave the line out", None)
        yield from cls.faults(raw)


def _detail(fault: Fault) -> InitErrorDetails:
    kind = PydanticCustomError("rule", "{rule}", {"rule": fault.rule})
    return InitErrorDetails(type=kind, loc=fault.loc, input=fault.value)


def texts(raw: Mapping[str, Any], field: str) -> list[str]:
    """Return the strings of the list ``raw[field]``, and nothing where the data has another shape."""
    values = raw.get(field)
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []


def mappings(raw: Mapping[str, Any], field: str) -> list[tuple[int, Mapping[str, Any]]]:
    """Return the mappings of the list ``raw[field]`` with their positions, skipping whatever is no mapping."""
    values = raw.get(field)
    return [(i, v) for i, v in enumerate(values) if isinstance(v, Mapping)] if isinstance(values, list) else []


def repeated(raw: Mapping[str, Any], field: str, key: str) -> Iterator[tuple[int, str]]:
    """Yield position and text of entries of ``raw[field]`` whose ``key`` says the same as an earlier entry's."""
    seen: set[str] = set()
    for position, entry in mappings(raw, field):
        value = entry.get(key)
        if isinstance(value, str):
            plain = " ".join(value.casefold().split())
            if plain in seen:
                yield position, value
            seen.add(plain)


def said_twice(raw: Mapping[str, Any], field: str, key: str, kind: str) -> Iterator[Fault]:
    """Yield a fault for each entry of ``raw[field]`` whose ``key`` says the same as that of an earlier ``kind``."""
    for position, text in repeated(raw, field, key):
        yield Fault((field, position, key), f"says the same as an earlier {kind}", text)


def other_name(raw: Mapping[str, Any], field: str, file_name: str) -> Iterator[Fault]:
    """Yield a fault when the text ``raw[field]`` is not the name of its file (without .yml)."""
    if isinstance(raw.get(field), str) and raw[field] != file_name:
        yield Fault((field,), f"expected the file's name, {file_name}", raw[field])


def leads_nowhere(loc: tuple[str | int, ...], name: Any, known: Collection[str], kind: str) -> Iterator[Fault]:
    """Yield a fault that names the nearest of ``known`` when the text ``name`` is not among them."""
    if isinstance(name, str) and name not in known:
        yield Fault(loc, f"there is no such {kind}{did_you_mean(nearest(name, known))}", name)
