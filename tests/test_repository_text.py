"""What the repository must not say: where it was made, and where its packages were fetched."""

import re
from fnmatch import fnmatch
from pathlib import Path

from tests.paths import ROOT

MACHINE = re.compile(rb"(?<![\w.])/(?:work|root|farm|opt|home/\w+|tmp/\w+)/[\w.]")
REGISTRY = re.compile(
    rb"(?:registry\.npmjs|pypi|pythonhosted|npmmirror|anaconda)\.(?:org|com)|\"resolved\":\s|index-url[ =]http", re.I
)


def tracked_files() -> list[Path]:
    """Every file below the repository's root that `.gitignore` does not name."""
    lines = (ROOT / ".gitignore").read_text("utf-8").splitlines()
    ignored = [line.strip("/") for line in lines if line and not line.startswith("#")] + [".git"]

    def below(folder: Path) -> list[Path]:
        found = []
        for path in sorted(folder.iterdir()):
            place = path.relative_to(ROOT).as_posix()
            if any(fnmatch(path.name, pattern) or fnmatch(place, pattern) for pattern in ignored):
                continue
            found += below(path) if path.is_dir() and not path.is_symlink() else [path]
        return found

    return below(ROOT)


def test_no_file_names_a_folder_of_the_machine_it_was_written_on():
    assert not hits(MACHINE), "\n".join(hits(MACHINE))


def test_no_file_names_a_package_registry():
    assert not hits(REGISTRY), "\n".join(hits(REGISTRY))


def hits(pattern: re.Pattern[bytes]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100].decode(errors='replace')}"
        for path in tracked_files()
        for number, line in enumerate(path.read_bytes().splitlines(), 1)
        if pattern.search(line)
    ]
