"""Local files that stand in for what the peers' pages ask from other hosts."""

import re
from pathlib import Path

from benchmarks.contestants import HERE, WORK

NODE_MODULES = HERE / "node_modules"
REQUIRE_MIN = WORK / "require.min.js"

# `/npm/` of jsDelivr and the root of unpkg share one layout: package, version or range, path in the package.
_PACKAGE = r"(?P<package>(?:@[^/]+/)?[^/@]+)@[^/]+/(?P<path>.+)"


def _in_package(match: re.Match) -> Path:
    return NODE_MODULES / match["package"] / match["path"]


# Host -> pairs of a pattern for the path and the function that finds the file. Only what the peers really ask for.
_RULES = {
    "cdn.jsdelivr.net": [(rf"/npm/{_PACKAGE}", _in_package)],
    "unpkg.com": [(rf"/{_PACKAGE}", _in_package)],
    "cdn.plot.ly": [(r"/plotly-[\d.]+\.min\.js", lambda _: NODE_MODULES / "plotly.js-dist-min" / "plotly.min.js")],
    "cdnjs.cloudflare.com": [
        (r"/ajax/libs/require\.js/[\d.]+/require\.min\.js", lambda _: REQUIRE_MIN),
        # cdnjs renames the npm package's files: its tex-svg.min.js is npm's es5/tex-svg.js.
        (r"/ajax/libs/mathjax/[\d.]+/(?P<stem>.+?)\.min\.js", lambda m: NODE_MODULES / "mathjax" / f"{m['stem']}.js"),
    ],
}
HOSTS = tuple(_RULES)


def stand_in(host: str, path: str) -> Path | None:
    """File to serve for ``https://host/path``; ``None`` when there is no stand-in for it."""
    for pattern, locate in _RULES.get(host, []):
        match = re.fullmatch(pattern, path)
        if match and (file := locate(match)).is_file():
            return file
    return None
