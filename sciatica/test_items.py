"""The items of the pre-test and the post-test: content/test_items/<chapter>.yml."""

from sciatica.catalogue import unresolved
from sciatica.content_folder import ContentFolder
from sciatica.models import ItemPool

TEST_ITEMS = ContentFolder("test_items", ItemPool, "file of test items", unresolved)
