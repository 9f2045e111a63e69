"""The items of the pre-test and the post-test: content/test_items/<chapter>.yml."""

from collections.abc import Iterator, Mapping
from typing import Any

from sciatica.catalogue import Catalogue, outside_chapter, unresolved
from sciatica.content_folder import ContentFolder
from sciatica.fields import Fault
from sciatica.models import ItemPool


def _unresolved(raw: Mapping[str, Any], catalogue: Catalogue) -> Iterator[Fault]:
    yield from unresolved(raw, catalogue)
    yield from outside_chapter(raw, catalogue, "items")


TEST_ITEMS = ContentFolder("test_items", ItemPool, "file of test items", _unresolved)
