"""Tells whether an item has changed since a learner responded to it."""

import hashlib
import json

from pydantic import BaseModel


def item_version(item: BaseModel) -> str:
    """Return 12 hex digits that change with what an item or flashcard says, not with how its YAML is laid out.

    Fields left at their default do not count: a new optional field leaves the versions of old items as they are.
    """
    content = item.model_dump(mode="json", exclude_defaults=True)
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()[:12]
