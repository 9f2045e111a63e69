"""Cases, test items and flashcards for their front ends: plain JSON, Markdown as safe HTML, sources resolved."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sciatica.bibliography import load_references
from sciatica.evidence import load_evidence, topic_of
from sciatica.items import ItemBase
from sciatica.markdown import to_inline_html
from sciatica.model_view import model_view
from sciatica.models import Case, Flashcard, FlashcardDeck, ItemPool
from sciatica.objectives import load_objectives
from sciatica.paths import CONTENT


def case_view(case: Case, content: Path = CONTENT) -> dict[str, Any]:
    """Return ``case`` as JSON-able data.

    The case's own fields, without those left out by the author; every Markdown field as HTML; every item with its
    ``version``; and by key or id what the case points to: ``references`` (label, text, url), ``objectives`` (text) and
    ``evidence`` (claim as HTML, certainty, label, cite, and the topic whose page holds it).
    """
    return model_view(case) | _resolved(case.items, case.references, case.objectives, content)


def item_pool_view(file: ItemPool, content: Path = CONTENT) -> dict[str, Any]:
    """Return the test items of a chapter as `case_view` returns those of a case."""
    return model_view(file) | _resolved(file.items, {}, {}, content)


def flashcards_view(deck: FlashcardDeck, content: Path = CONTENT) -> dict[str, Any]:
    """Return the flashcards of a chapter, under ``cards``, with what they point to as in `case_view`."""
    return model_view(deck) | _resolved(deck.cards, {}, {}, content)


def _resolved(
    items: Sequence[ItemBase | Flashcard],
    own_references: Mapping[str, str],
    own_objectives: Mapping[str, str],
    content: Path,
) -> dict[str, Any]:
    claims = (evidence_id for item in items for evidence_id in item.evidence)
    cited = (citation.cite for item in items for citation in item.citations)
    objective_ids = _unique(item.learning_objective for item in items)
    objectives = _objectives(own_objectives, objective_ids, content)
    return sources_of(claims, cited, content, own_references) | {"objectives": objectives}


def sources_of(
    claims: Iterable[str], cited: Iterable[str], content: Path = CONTENT, own: Mapping[str, str] = MappingProxyType({})
) -> dict[str, Any]:
    """Return ``evidence`` (the claims) and ``references`` (theirs, and those ``cited``) as in `case_view`.

    ``own`` are printed references by key, of an educator's file.
    """
    evidence = {evidence_id: load_evidence(content)[evidence_id] for evidence_id in _unique(claims)}
    keys = _unique([*cited, *(entry.cite for entry in evidence.values())])
    references = _references(own, keys, content)
    return {
        "references": references,
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


def _unique(values: Any) -> list[str]:
    return list(dict.fromkeys(values))


def _references(own: Mapping[str, str], keys: list[str], content: Path) -> dict[str, dict[str, str | None]]:
    course = load_references(content)
    printed = {key: {"label": key, "text": text, "url": None} for key, text in own.items()}
    return {key: printed.get(key) or course[key]._asdict() for key in keys}


def _objectives(own: Mapping[str, str], ids: list[str], content: Path) -> dict[str, str]:
    return {i: own[i] if i in own else load_objectives(content)[i].text for i in ids}
