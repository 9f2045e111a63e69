"""The weight of the front end."""

import gzip

from widgets import assets


def bundle_kb() -> float:
    """kB (1000 bytes, gzip) of all scripts of the site but the figure library's."""
    entries = assets.manifest().values()
    files = {name for entry in entries for name in (entry["file"], *entry["needs"]) if name.endswith(".js")}
    own = [assets.STATIC / "site" / "course" / name for name in files if not name.startswith("plotly")]
    own += (assets.STATIC / "site").glob("*.js")  # what lies at the site's root
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in own) / 1000
