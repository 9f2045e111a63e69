"""Checks a bank of many items, and measures how long that takes and how much memory."""

import json
import re
import shutil
import subprocess
import sys
from itertools import count, cycle
from pathlib import Path

from benchmarks.contestants import REPOSITORY
from benchmarks.summary import Measurement

ITEMS = 10_000
_CASE_ID = re.compile(r"^id: (\S+)$", re.M)
_ITEM = re.compile(r"^  - id:", re.M)
# Runs in a process of its own, whose largest memory the system knows.
_CHECK = """
import json, resource, sys, time
from pathlib import Path
from sciatica.check import check_files
content = Path(sys.argv[1])
begin = time.perf_counter()
problems = check_files([content / "cases"], content)
seconds = time.perf_counter() - begin
assert not problems, problems[0]
kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"bank_s": seconds, "bank_mb": kilobytes / 1024}))
"""


def make_bank(folder: Path) -> Path:
    """Copy the course's content into ``folder``, with its cases again and again under new ids; returns the copy."""
    shutil.copytree(REPOSITORY / "chapters", folder / "chapters")
    content = Path(shutil.copytree(REPOSITORY / "content", folder / "content"))
    originals = sorted((content / "cases").glob("*.yml"))
    texts = [path.read_text("utf-8") for path in originals]
    for path in originals:
        path.unlink()
    items = 0
    for number, text in zip(count(), cycle(texts), strict=False):
        if items >= ITEMS:
            return content
        case_id = f"{_CASE_ID.search(text)[1]}-{number}"
        (content / "cases" / f"{case_id}.yml").write_text(_CASE_ID.sub(f"id: {case_id}", text, count=1), "utf-8")
        items += len(_ITEM.findall(text))


def check_bank(content: Path) -> Measurement:
    """Seconds and MB (1024 squared) to check the bank. Raises CalledProcessError when it has a fault."""
    run = subprocess.run([sys.executable, "-c", _CHECK, content], stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)
