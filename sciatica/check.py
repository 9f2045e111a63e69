"""Checks all content at once, for authors and for continuous integration."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from sciatica.accuracy import accuracy_path, read_accuracy
from sciatica.bank import case_ids, read_case_file
from sciatica.body_charts import body_chart_problems
from sciatica.catalogue import Catalogue
from sciatica.charts import CHARTS
from sciatica.course_test import read_course_test
from sciatica.errors import Problem, did_you_mean, nearest
from sciatica.exercises import EXERCISES
from sciatica.flashcards import FLASHCARDS
from sciatica.glossary import read_glossary
from sciatica.lab_content import lab_problems
from sciatica.models import Case, Patient
from sciatica.outline import read_outline
from sciatica.paths import CONTENT
from sciatica.patients import PATIENTS, read_patient_file
from sciatica.phase_model import read_phase_model
from sciatica.poses import read_poses
from sciatica.precautions import read_precautions
from sciatica.reasoning import read_reasoning
from sciatica.schema import stale_schemas
from sciatica.test_items import TEST_ITEMS
from sciatica.validation import in_order
from sciatica.yaml_source import read_yaml

PATIENT_FIELDS = Patient.model_fields.keys() - Case.model_fields.keys()


def check_all(content: Path = CONTENT) -> list[Problem]:
    """Return all that is wrong with the content: evidence, what rests on it, drawings, outline, glossary, schemas."""
    catalogue = Catalogue.read(content)
    return [
        *in_order(catalogue.problems),
        *read_accuracy(content).problems,
        *_accuracy_pointers(content, catalogue),
        *check_files([content / "cases", *(content / "examples").rglob("*.yml")], content),
        *read_outline(content)[1],
        *CHARTS.problems(content),
        *read_precautions(content)[1],
        *read_poses(content)[1],
        *EXERCISES.problems(content),
        *FLASHCARDS.problems(content),
        *TEST_ITEMS.problems(content),
        *read_course_test(content)[1],
        *read_reasoning(content).problems,
        *read_phase_model(content)[1],
        *PATIENTS.problems(content),
        *lab_problems(content),
        *body_chart_problems(content),
        *read_glossary(content)[1],
        *stale_schemas(content / "schema"),
    ]


def check_files(paths: Iterable[Path], content: Path = CONTENT) -> list[Problem]:
    """Return what is wrong with the files of cases and patients at ``paths``; a folder stands for those in it."""
    problems = []
    for path in paths:
        for file in sorted(path.glob("*.yml")) if path.is_dir() else [path]:
            read = read_patient_file if _is_patient(file) else read_case_file
            problems += read(file, content)[1]
    return problems


def _is_patient(path: Path) -> bool:
    """Return whether a file, half-written maybe, is meant to be a virtual patient rather than a case."""
    data = read_yaml(path).data
    return isinstance(data, dict) and "items" not in data and not PATIENT_FIELDS.isdisjoint(data)


def counts(content: Path = CONTENT) -> dict[str, int]:
    """Return how much content there is, for the summary of a check."""
    catalogue = Catalogue.read(content)
    return {
        "cases": len(case_ids(content)),
        "figures": len(CHARTS.ids(content)),
        "exercises": len(EXERCISES.ids(content)),
        "precautions": len(read_precautions(content)[0]),
        "flashcards": sum(len(deck.cards) for deck in FLASHCARDS.all(content)),
        "test items": sum(len(file.items) for file in TEST_ITEMS.all(content)),
        "patients": len(PATIENTS.ids(content)),
        "procedures": len(read_reasoning(content).procedures),
        "terms": len(read_glossary(content)[0]),
        "claims": len(catalogue.evidence.ids),
        "index tests": len(read_accuracy(content).tests),
        "references": len(catalogue.references),
        "objectives": len(catalogue.objectives),
    }


def _accuracy_pointers(content: Path, catalogue: Catalogue) -> Iterator[Problem]:
    reading = read_accuracy(content)
    for test in reading.tests:
        for field, known in (("cite", catalogue.references), ("evidence_id", catalogue.evidence.ids)):
            name = getattr(test, field)
            if name not in known:
                rule = f"leads nowhere{did_you_mean(nearest(name, known))}"
                yield Problem(accuracy_path(content), reading.lines[test.id], test.id, field, rule, name)
