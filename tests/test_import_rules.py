"""Who may import what (pyproject.toml, `tool.importlinter`)."""

import subprocess
import sysconfig
from pathlib import Path

from tests.paths import ROOT


def test_the_packages_keep_the_import_rules():
    program = Path(sysconfig.get_path("scripts")) / "lint-imports"
    run = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
