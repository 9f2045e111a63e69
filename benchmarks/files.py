"""Turns a file into a response."""

import gzip
import mimetypes
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from benchmarks.contestants import Contestant

_TEXT = re.compile(r"text/|javascript|json|xml|svg")
# Our stand-in of require.js is the same program but not the same bytes, and a browser would refuse it for that.
_INTEGRITY = re.compile(rb'\sintegrity="[^"]*"')


def answer(file: Path | None, path: str) -> tuple[int, list[tuple[str, str]], bytes]:
    """Status, headers and body for a file: text compressed, everything cacheable for ten minutes, for all alike."""
    if path == "/favicon.ico":
        return 204, [("Content-Length", "0")], b""
    if file is None:
        return 404, [("Content-Length", "0"), ("Access-Control-Allow-Origin", "*")], b""
    kind, body, packed = _load(file, file.stat().st_mtime_ns)
    headers = [
        ("Content-Type", kind),
        ("Content-Length", str(len(body))),
        ("Cache-Control", "public, max-age=600"),
        ("Access-Control-Allow-Origin", "*"),
    ]
    return 200, headers + [("Content-Encoding", "gzip")] * packed, body


@cache
def _load(file: Path, _mtime_ns: int) -> tuple[str, bytes, bool]:
    """Content type, bytes as sent and whether they are compressed; kept, so that no run pays for compressing."""
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    body = file.read_bytes()
    if not _TEXT.search(kind):
        return kind, body, False
    if kind == "text/html":
        body = _INTEGRITY.sub(b"", body)
    return f"{kind}; charset=utf-8", gzip.compress(body, 6, mtime=0), True


def own_file(contestants: Iterable[Contestant], _host: str, path: str) -> Path | None:
    """File behind `/<contestant>/<path in its site>`; ``None`` when there is none."""
    name, _, rest = path.lstrip("/").partition("/")
    for contestant in contestants:
        file = contestant.html_dir / rest
        if contestant.name == name and file.is_file():
            return file
    return None
