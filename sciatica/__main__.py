"""``python -m sciatica check [PATH…]`` and ``python -m sciatica schema``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from sciatica.check import check_all, check_cases, counts
from sciatica.paths import display_path
from sciatica.schema import write_schemas


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code: 0, or 1 when content breaks its rules."""
    parser = argparse.ArgumentParser(prog="python -m sciatica", description="Checks the course's content.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check all content, or just the case files given")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a case file, or a folder of case files")
    commands.add_parser("schema", help="write the JSON Schemas into content/schema")
    chosen = parser.parse_args(arguments)
    if chosen.command == "schema":
        print("\n".join(display_path(path) for path in write_schemas()))
        return 0
    return _check(chosen.paths)


def _check(paths: list[Path]) -> int:
    problems = check_cases(paths) if paths else check_all()
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"{len(problems)} problem{'s' if len(problems) > 1 else ''} found", file=sys.stderr)
        return 1
    print("all good: " + ", ".join(f"{count} {name}" for name, count in counts().items()) if not paths else "all good")
    return 0


if __name__ == "__main__":
    sys.exit(main())
