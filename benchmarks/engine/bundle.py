"""The weight of the quiz engine and the learner's record."""

import gzip

from widgets import assets

ENTRIES = ("host", "case-list", "case-quiz", "certificate", "course-test", "my-record", "review")


def bundle_kb() -> float:
    """kB (1000 bytes, gzip) of all scripts of cases, tests, review and record, and of those that pages share."""
    entries = [assets.manifest()[f"{name}.js"] for name in ENTRIES]
    files = {name for entry in entries for name in (entry["file"], *entry["needs"])}
    own = [assets.STATIC / "site" / "course" / name for name in files]
    own += (assets.STATIC / "site").glob("*.js")  # what lies at the site's root
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in own) / 1000
