"""JSON Schemas of the content files, for editors' autocompletion and for the front end's types."""

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from sciatica.errors import Problem
from sciatica.models import (
    ActionLines,
    Case,
    Chart,
    CourseTestSettings,
    EvidenceFile,
    Exercise,
    FlashcardDeck,
    ItemPool,
    Objective,
    OutlineLine,
    Overlap,
    Patient,
    Population,
    Pose,
    Precaution,
    Screen,
    Term,
)
from sciatica.paths import SCHEMAS
from sciatica.phase_model import FILES as PHASE_FILES
from sciatica.reasoning import LISTS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
KINDS: dict[str, Any] = {
    "action-lines.schema.json": list[ActionLines],
    "case.schema.json": Case,
    "course-test.schema.json": CourseTestSettings,
    "evidence.schema.json": EvidenceFile,
    "exercise.schema.json": Exercise,
    "figure.schema.json": Chart,
    "flashcards.schema.json": FlashcardDeck,
    "glossary.schema.json": list[Term],
    "objectives.schema.json": list[Objective],
    "outline.schema.json": list[OutlineLine],
    "overlaps.schema.json": list[Overlap],
    "patient.schema.json": Patient,
    "precautions.schema.json": list[Precaution],
    "screen.schema.json": Screen,
    "populations.schema.json": list[Population],
    "poses.schema.json": list[Pose],
    "test-items.schema.json": ItemPool,
}
KINDS |= {f"{name.replace('_', '-')}.schema.json": list[model] for name, model in LISTS.items()}
KINDS |= {f"phases-{name.replace('_', '-')}.schema.json": kind for name, kind in PHASE_FILES.items()}


class ContentSchema(GenerateJsonSchema):
    """Schemas whose only titles are type names, and in which an optional field may be left out but not be empty."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Keep fields untitled: a titled field becomes a type of its own in generated TypeScript."""
        return False

    def nullable_schema(self, schema: core_schema.NullableSchema) -> dict[str, Any]:
        """Describe the value only: None is how Python says "left out"."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> dict[str, Any]:
        """Leave out the default None for the same reason."""
        described = super().default_schema(schema)
        if "default" in described and described["default"] is None:
            del described["default"]
        return described


def schema_texts() -> dict[str, str]:
    """Return the text of each schema file by its name."""
    texts = {}
    for name, kind in KINDS.items():
        described = TypeAdapter(kind).json_schema(schema_generator=ContentSchema)
        texts[name] = json.dumps({"$schema": DIALECT} | described, indent=2, ensure_ascii=False) + "\n"
    return texts


def write_schemas(folder: Path = SCHEMAS) -> list[Path]:
    """Write all schemas into ``folder`` and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, text in schema_texts().items():
        paths.append(folder / name)
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def stale_schemas(folder: Path = SCHEMAS) -> list[Problem]:
    """Return a problem for each schema file that is missing or does not match the models."""
    rule = "does not match the models; run: python -m sciatica schema"
    return [
        Problem(folder / name, None, None, None, rule)
        for name, text in schema_texts().items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]
