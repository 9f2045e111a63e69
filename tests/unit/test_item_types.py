"""Each item type has an example to copy from, and tells its authors what is wrong."""

from pathlib import Path

import pytest

from sciatica.bank import load_case_file
from sciatica.case_view import case_view
from sciatica.errors import ContentError
from sciatica.items import ITEM_TYPES
from sciatica.models import Case
from sciatica.paths import CONTENT
from widgets.plain_text import plain_case

EXAMPLES = sorted((CONTENT / "examples").glob("*.yml"))
TYPES = [item_type.model_fields["type"].annotation.__args__[0] for item_type in ITEM_TYPES]


@pytest.fixture(scope="module")
def examples() -> list[Case]:
    return [load_case_file(path) for path in EXAMPLES]


@pytest.mark.parametrize("name", TYPES)
def test_each_type_has_an_example(name, examples):
    items = [item for case in examples for item in case.items]
    assert name in {task.type for item in items for task in (item, *getattr(item, "parts", ()))}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_plain_text_holds_every_word_that_the_author_wrote(path):
    """Readers without scripts get the tasks and, folded, the keys with all rationales."""
    view = case_view(load_case_file(path))
    plain = plain_case(view)
    for item in view["items"]:
        for text in _texts(item):
            assert text in plain


def _texts(value: object, field: str = "") -> list[str]:
    """What a learner is to read of a view: its HTML, wherever it stands."""
    if isinstance(value, dict):
        return [text for name, part in value.items() for text in _texts(part, name)]
    if isinstance(value, list):
        return [text for part in value for text in _texts(part, field)]
    read = {"text", "rationale", "prompt", "lead_in", "stem", "sample", "expert_view"}
    return [value] if isinstance(value, str) and field in read else []


FAULTS = [
    # (what is written, what is put in its place, what the author is told)
    ("cost: 0.25\n    steps", "cost: 1.25\n    steps", "raise-the-leg: hints 1, cost: expected at most 1 (value 1.25)"),
    (
        "        cost: 0.25\n      - text: 55 in 100",
        "        cost: 0.9\n      - text: 55 in 100",
        "after-the-test: hints: the costs add up to 1.15; at most 1 can be taken",
    ),
    ("attempts: 1", "attempts: 0", "the-call: attempts: expected at least 1 (value 0)"),
    (
        "text: Lower the leg a little and bend the foot up",
        "text: Tell him what you will do and ask him to say stop",
        "raise-the-leg: steps 4, text: says the same as an earlier step",
    ),
    (
        "A great toe that he cannot hold up",
        "A weak or missing knee reflex",
        "pairs 2, prompt: says the same as an earlier",
    ),
    ("extra: [L2, S3]", "extra: [L2, L5]", "roots-and-findings: extra 2: is a match already (value L5)"),
    ("match: L5", "match: 5", "pairs 2, match: expected text; put the value in quotes (value 5)"),
    (
        "{absolute: 1}",
        "{absolute: 1, relative: 0.1}",
        "after-the-test: tolerance: expected either absolute or relative",
    ),
    ("{absolute: 1}", "{}", "after-the-test: tolerance: expected either absolute or relative"),
    ("{absolute: 1}", "{relative: 5}", "after-the-test: tolerance, relative: expected less than 1 (value 5)"),
    (
        "- value: 52",
        "- value: 62.5",
        "slips 2, value: lies within the tolerance of the value or an earlier slip (value 62.5)",
    ),
    ("value: 63", "value: sixty", "after-the-test: value: expected a number (value sixty)"),
    (
        "text: name weakness in both legs",
        "text: say where to go, and that it is the same day, at night too",
        "safety-net: rubric 3, text: says the same as an earlier criterion",
    ),
    (
        "- type: single_best_answer\n        stem",
        "- type: staged\n        stem",
        "the-call: parts 2, type: expected one of",
    ),
    (
        " still needs the emergency scan of his spine\n            key: true",
        " still needs the emergency scan of his spine",
        "the-call: parts 2, options: expected exactly 1 key, found 0",
    ),
]


@pytest.mark.parametrize(("old", "new", "told"), FAULTS, ids=[told.split(":")[0] for _, _, told in FAULTS])
def test_faults_are_told(tmp_path, old, new, told):
    text = (CONTENT / "examples" / "item-types.yml").read_text("utf-8")
    assert text.count(old) == 1
    path = Path(tmp_path) / "item-types.yml"
    path.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ContentError) as caught:
        load_case_file(path)
    assert told in str(caught.value)
