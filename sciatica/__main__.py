"""``python -m sciatica check [PATH…] | schema | evidence … | outline | verify-certificate … | export anki``."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from sciatica import certificate_command
from sciatica.anki import write_anki
from sciatica.check import check_all, check_files, counts
from sciatica.errors import ContentError
from sciatica.evidence_lists import stale, uncited, unused
from sciatica.outline import Coverage, coverage
from sciatica.paths import display_path
from sciatica.schema import write_schemas


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code: 0, or 1 when content breaks its rules."""
    chosen = _parser().parse_args(arguments)
    try:
        return chosen.run(chosen)
    except ContentError as error:
        return _tell(error.problems)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sciatica", description="Checks the course's content.")
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, help_text: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help_text)
        added.set_defaults(run=run)
        return added

    check = command("check", "check all content, or just the files given", _check)
    check.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="a file of a case or of a virtual patient, or a folder of such files",
    )
    command("schema", "write the JSON Schemas into content/schema", _schema)
    evidence = command("evidence", "list claims that need attention", _evidence)
    which = evidence.add_mutually_exclusive_group(required=True)
    which.add_argument("--stale", action="store_true", help="claims past their review date; exits 1 if there are any")
    which.add_argument("--unused", action="store_true", help="claims that no chapter, case, figure or exercise uses")
    which.add_argument("--uncited", action="store_true", help="sections of chapters without any claim")
    evidence.add_argument(
        "--on", type=date.fromisoformat, metavar="DATE", help="the day to judge --stale by, such as 2028-01-31 (today)"
    )
    command("outline", "list where each line of the outline is taught; exits 1 if one is not covered", _outline)
    certificate_command.add_arguments(commands.add_parser("verify-certificate", help=certificate_command.HELP))
    export = command("export", "write the flashcards for another program", _export)
    export.add_argument("program", choices=["anki"], help="anki: a package with a deck for each chapter")
    export.add_argument(
        "--out", type=Path, default=Path("sciatica-flashcards.apkg"), metavar="FILE", help="the file (%(default)s)"
    )
    return parser


def _check(chosen: argparse.Namespace) -> int:
    problems = check_files(chosen.paths) if chosen.paths else check_all()
    if problems:
        return _tell(problems)
    summary = ": " + ", ".join(f"{count} {name}" for name, count in counts().items())
    print("all good" + ("" if chosen.paths else summary))
    return 0


def _schema(chosen: argparse.Namespace) -> int:
    print("\n".join(display_path(path) for path in write_schemas()))
    return 0


def _evidence(chosen: argparse.Namespace) -> int:
    lines = stale(chosen.on or date.today()) if chosen.stale else unused() if chosen.unused else uncited()
    print("\n".join([*lines, f"{len(lines)} found"]))
    return 1 if chosen.stale and lines else 0


def _outline(chosen: argparse.Namespace) -> int:
    covered = coverage()
    print("\n".join(_coverage_line(line) for line in covered))
    with_gaps = sum(bool(line.gaps) for line in covered)
    print(f"{len(covered)} lines, {with_gaps} not covered")
    return 1 if with_gaps else 0


def _export(chosen: argparse.Namespace) -> int:
    try:
        count = write_anki(chosen.out)
    except OSError as error:
        return _tell([f"{chosen.out} cannot be written: {error.strerror}"])
    print(f"{count} cards written to {chosen.out}")
    return 0


def _coverage_line(covered: Coverage) -> str:
    sections = ", ".join(f"#{section}" for section in covered.line.sections)
    found = [sections, f"{covered.items} items", f"{len(covered.claims)} claims: {', '.join(covered.claims)}"]
    steps = [f"{covered.line.chapter}: {covered.line.topic}", *(found if sections else [])]
    return "\n".join([" -> ".join(steps), *(f"    missing: {gap}" for gap in covered.gaps)])


def _tell(problems: Sequence[object]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(problems)} problem{'s' if len(problems) > 1 else ''} found", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
