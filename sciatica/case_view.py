"""Cases, test items and flashcards for their front ends: plain JSON, Markdown as safe HTML, sources resolved."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from sciatica.bibliography import load_references
from sciatica.evidence import load_evidence, topic_of
from sciatica.fields import MarkdownText
from sciatica.items import ItemBase
from sciatica.markdown import to_html, to_inline_html
from sciatica.models import Case, Flashcard, FlashcardDeck, ItemPool
from sciatica.objectives import load_objectives
from sciatica.paths import CONTENT
from sciatica.versions import item_version


def case_view(case: Case, content: Path = CONTENT) -> dict[str, Any]:
    """Return ``case`` as JSON-able data.

    The case's own fields, without those left out by the author; every Markdown field as HTML; every item with its
    ``version``; and by key or id what the case points to: ``references`` (label, text, url), ``objectives`` (text) and
    ``evidence`` (claim as HTML, certainty, label, cite, and the topic whose page holds it).
    """
    return _view(case) | _resolved(case.items, case.references, case.objectives, content)


def item_pool_view(file: ItemPool, content: Path = CONTENT) -> dict[str, Any]:
    """Return the test items of a chapter as `case_view` returns those of a case."""
    return _view(file) | _resolved(file.items, {}, {}, content)


def flashcards_view(deck: FlashcardDeck, content: Path = CONTENT) -> dict[str, Any]:
    """Return the flashcards of a chapter, under ``cards``, with what they point to as in `case_view`."""
    return _view(deck) | _resolved(deck.cards, {}, {}, content)


def _resolved(
    items: Sequence[ItemBase | Flashcard],
    own_references: Mapping[str, str],
    own_objectives: Mapping[str, str],
    content: Path,
) -> dict[str, Any]:
    evidence_ids = _unique(evidence_id for item in items for evidence_id in item.evidence)
    evidence = {evidence_id: load_evidence(content)[evidence_id] for evidence_id in evidence_ids}
    cited = [citation.cite for item in items for citation in item.citations]
    keys = _unique([*cited, *(entry.cite for entry in evidence.values())])
    references = _references(own_references, keys, content)
    objective_ids = _unique(item.learning_objective for item in items)
    return {
        "references": references,
        "objectives": _objectives(own_objectives, objective_ids, content),
        "evidence": {
            evidence_id: {
                "claim": to_inline_html(entry.claim),
                "certainty": entry.certainty_words,
                "label": references[entry.cite]["label"],
                "cite": entry.cite,
                "topic": topic_of(evidence_id, content),
            }
            for evidence_id, entry in evidence.items()
        },
    }


def _view(model: BaseModel) -> dict[str, Any]:
    plain = model.model_dump(mode="json", exclude_none=True)
    view = {name: _shown(field, getattr(model, name), plain[name])
            for name, field in type(model).model_fields.items() if name in plain}  # fmt: skip
    return view | {"version": item_version(model)} if isinstance(model, (ItemBase, Flashcard)) else view


def _shown(field: FieldInfo, value: Any, plain: Any) -> Any:
    mark = markdown_mark(field)
    if mark:
        return to_html(value) if mark.layout == "block" else to_inline_html(value)
    if isinstance(value, BaseModel):
        return _view(value)
    if isinstance(value, list) and value and isinstance(value[0], BaseModel):
        return [_view(entry) for entry in value]
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


def _unique(values: Any) -> list[str]:
    return list(dict.fromkeys(values))


def _references(own: Mapping[str, str], keys: list[str], content: Path) -> dict[str, dict[str, str | None]]:
    course = load_references(content)
    printed = {key: {"label": key, "text": text, "url": None} for key, text in own.items()}
    return {key: printed.get(key) or course[key]._asdict() for key in keys}


def _objectives(own: Mapping[str, str], ids: list[str], content: Path) -> dict[str, str]:
    return {i: own[i] if i in own else load_objectives(content)[i].text for i in ids}
