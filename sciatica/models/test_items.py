"""Items kept for the pre-test and the post-test: no chapter shows them."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from sciatica.fields import Fault, Id, StrictModel, Text, mappings, repeated
from sciatica.items import Item

HELP = ("hints", "attempts", "note")
TELLING = ("short_text", "staged")


class ItemPool(StrictModel):
    """The test items of one chapter, as written in content/test_items/<chapter>.yml."""

    id: Id
    """Slug of the chapter; the same as the file's name without .yml."""
    review_date: date
    """When the items were last read against the evidence."""
    review_status: Text
    """Who has reviewed the items so far, honestly."""
    items: Annotated[list[Item], Field(min_length=1)]
    """Each stands alone: its stem says all that it needs."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield repeated ids, help that a test does not give, and types that tell too early."""
        for position, item_id in repeated(raw, "items", "id"):
            yield Fault(("items", position, "id"), "is used by an earlier item", item_id)
        for position, item in mappings(raw, "items"):
            if item.get("type") in TELLING:
                yield Fault(("items", position, "type"), "shows what is right before a test is handed in", item["type"])
            for field in HELP:
                if field in item:
                    yield Fault(("items", position, field), "belongs to cases; a test gives no help and one attempt")
