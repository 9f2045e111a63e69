"""A content model as plain JSON in which every Markdown field is safe HTML."""

from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from sciatica.fields import MarkdownText
from sciatica.items import ItemBase
from sciatica.markdown import to_html, to_inline_html
from sciatica.models import Flashcard
from sciatica.versions import item_version


def model_view(model: BaseModel) -> dict[str, Any]:
    """Return the fields of ``model`` as JSON-able data, without those left out, every Markdown field as HTML."""
    plain = model.model_dump(mode="json", exclude_none=True)
    shown = {field.alias or name: _shown(field, getattr(model, name), plain[name])
             for name, field in type(model).model_fields.items() if name in plain}  # fmt: skip
    return shown | {"version": item_version(model)} if isinstance(model, (ItemBase, Flashcard)) else shown


def _shown(field: FieldInfo, value: Any, plain: Any) -> Any:
    mark = markdown_mark(field)
    if mark and isinstance(value, list):
        return [to_html(entry) if mark.layout == "block" else to_inline_html(entry) for entry in value]
    if mark:
        html = to_html if mark.layout == "block" else to_inline_html
        return [html(text) for text in value] if isinstance(value, list) else html(value)
    if isinstance(value, BaseModel):
        return model_view(value)
    if isinstance(value, list) and value and isinstance(value[0], BaseModel):
        return [model_view(entry) for entry in value]
    return plain


def markdown_mark(field: FieldInfo) -> MarkdownText | None:
    """Return the mark that says a field holds Markdown, also when the field is optional; None for other fields."""
    return _mark_in(field.metadata) or _mark_of(field.annotation)


def _mark_of(annotation: Any) -> MarkdownText | None:
    parts = get_args(annotation)
    if get_origin(annotation) is Annotated:
        return _mark_in(parts[1:])
    return next((mark for mark in map(_mark_of, parts) if mark), None)


def _mark_in(metadata: Any) -> MarkdownText | None:
    return next((mark for mark in metadata if isinstance(mark, MarkdownText)), None)
