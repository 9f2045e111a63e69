"""Figures are built by plotly in Python and drawn by plotly in the browser: both must be of one version."""

import json

import pytest
from plotly.offline import get_plotlyjs_version

from tests.paths import FRONTEND

WANTED = json.loads((FRONTEND / "package.json").read_text("utf-8"))["dependencies"]
LOCKED = json.loads((FRONTEND / "package-lock.json").read_text("utf-8"))["packages"]
BUNDLES = sorted(name for name in WANTED if name.startswith("plotly.js-"))


def test_there_are_local_bundles():
    assert BUNDLES


@pytest.mark.parametrize("bundle", BUNDLES)
def test_a_local_bundle_is_of_the_version_that_python_writes_for(bundle):
    version = get_plotlyjs_version()
    assert WANTED[bundle] == version, f"set {bundle} to {version} in widgets/frontend/package.json, then `make lock`"
    assert LOCKED[f"node_modules/{bundle}"]["version"] == version, "package-lock.json is behind: run `make lock`"
