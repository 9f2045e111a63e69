"""A learner's response belongs to one version of an item."""

import re

from sciatica.bank import load_case
from sciatica.versions import item_version

CASE = "cases/first-visit.yml"


def versions(content):
    return [item_version(item) for item in load_case("first-visit", content).items]


def test_version_is_short_hex(course):
    assert all(re.fullmatch("[0-9a-f]{12}", version) for version in versions(course))


def test_layout_of_the_file_does_not_count(course, broken_course):
    # Quotes, a spelt-out default and a block instead of a line leave the content as it is.
    rationale = "No single test does, and this one discriminates poorly."
    old = f"      - text: It settles the matter\n        rationale: {rationale}\n"
    new = f'      - key: false\n        rationale: |\n          {rationale}\n        text: "It settles the matter"\n'
    assert versions(broken_course(CASE, old, new)) == versions(course)


def test_a_new_optional_field_leaves_old_items_as_they_are(course):
    item = load_case("first-visit", course).items[0]

    class WithPicture(type(item)):
        picture: str | None = None

    assert item_version(WithPicture.model_validate(item.model_dump(exclude_none=True))) == item_version(item)


def test_a_changed_rationale_changes_only_its_item(course, broken_course):
    before = versions(course)
    after = versions(broken_course(CASE, "from 50 to 58 in 100", "from 50 to 59 in 100"))
    assert after[0] != before[0]
    assert after[1] == before[1]
