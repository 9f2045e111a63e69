"""The JSON Schemas say what the models say."""

import json

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from sciatica.paths import CONTENT, SCHEMAS
from sciatica.phase_model import FILES as PHASE_FILES
from sciatica.schema import schema_texts, stale_schemas, write_schemas


@pytest.fixture
def case_schema():
    return json.loads(schema_texts()["case.schema.json"])


@pytest.fixture
def case_data(course):
    # BaseLoader keeps dates as text, which is how an editor's schema check sees them; key: true is put back.
    text = (course / "cases" / "first-visit.yml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=yaml.BaseLoader)
    for item in data["items"]:
        for option in item["options"]:
            option["key"] = option.get("key") == "true"
    return data


def faults(schema, data):
    return [error.message for error in Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(data)]


def test_stored_schemas_are_fresh():
    assert stale_schemas(SCHEMAS) == []


def test_stale_schemas_are_told(tmp_path):
    write_schemas(tmp_path)
    assert stale_schemas(tmp_path) == []
    (tmp_path / "case.schema.json").write_text("{}", encoding="utf-8")
    (problem,) = stale_schemas(tmp_path)
    assert "python -m sciatica schema" in str(problem)


def test_schema_accepts_a_good_case_and_refuses_broken_ones(case_schema, case_data):
    assert faults(case_schema, case_data) == []
    case_data["guidance"] = "guided"
    case_data["autor"] = "x"
    case_data["review_date"] = "soon"
    assert len(faults(case_schema, case_data)) == 3


def test_titles_are_the_type_names_that_the_front_end_uses(case_schema):
    def titles(node):
        children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
        own = {node["title"]} if isinstance(node, dict) and isinstance(node.get("title"), str) else set()
        return own.union(*map(titles, children))

    assert titles(case_schema) == {"Case", *case_schema["$defs"]}


def test_every_field_is_described_and_none_may_be_null(case_schema):
    for name, node in {"Case": case_schema, **case_schema["$defs"]}.items():
        for field, described in node["properties"].items():
            assert described.get("description"), f"{name}.{field}"
            assert "anyOf" not in described, f"{name}.{field}"


@pytest.mark.parametrize(
    ("files", "schema"),
    [
        ("cases/*.yml", "../schema/case.schema.json"),
        ("figures/*.yml", "../schema/figure.schema.json"),
        ("exercises/*.yml", "../schema/exercise.schema.json"),
        ("poses.yml", "schema/poses.schema.json"),
        ("glossary.yml", "schema/glossary.schema.json"),
        *((f"phases/{name}.yml", f"../schema/phases-{name.replace('_', '-')}.schema.json") for name in PHASE_FILES),
    ],
)
def test_editors_are_told_where_the_schema_lies(files, schema):
    texts = {path.name: path.read_text(encoding="utf-8") for path in CONTENT.glob(files)}
    assert texts
    comment = f"# yaml-language-server: $schema={schema}\n"
    assert [name for name, text in texts.items() if not text.startswith(comment)] == []
