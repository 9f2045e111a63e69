"""``python -m sciatica verify-certificate``: whether the code on a certificate belongs to what stands there."""

import argparse
import json
import sys
from pathlib import Path

from sciatica.certificate import failed_checks
from sciatica.course_facts import course_title

HELP = "tell whether the code on a certificate belongs to its data; exits 1 if not"
WORTH = (
    "What the code shows: that name, date, version, minutes, objectives and score stand as the course put them there, "
    "without a slip or later retouching. What it cannot show: who sat the test, under which conditions, or that "
    "nobody computed a code for invented data; the rule is public and the record lies on the learner's own device."
)
# The data of a printed certificate, as options.
TEXTS = {"name": "as printed", "date": "such as 2026-11-22", "course-version": "such as 0.1.0"}
NUMBERS = {"minutes": "planned study time", "objectives": "number of learning objectives"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes: a saved file, or the printed data and the code."""
    parser.epilog = WORTH
    parser.add_argument("what", metavar="FILE|CODE", help="the saved file; or, with all options below, the code")
    for name, text in TEXTS.items():
        parser.add_argument(f"--{name}", help=text)
    for name, text in NUMBERS.items():
        parser.add_argument(f"--{name}", type=int, help=text)
    parser.add_argument("--score", type=_score, help="items right of all, such as 21/24")
    parser.add_argument("--course", help="title of the course (this one's)")
    parser.set_defaults(run=lambda chosen: run(parser, chosen))


def run(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> int:
    """Tell on the command line; return the exit code."""
    names = [*(name.replace("-", "_") for name in (*TEXTS, *NUMBERS)), "score"]
    given = {name: getattr(chosen, name) for name in names if getattr(chosen, name) is not None}
    if given and len(given) < len(names):
        missing = ", ".join(f"--{name.replace('_', '-')}" for name in names if name not in given)
        parser.error(f"with the data of a printed certificate, all are needed; missing: {missing}")
    try:
        data = _printed(given, chosen) if given else json.loads(Path(chosen.what).read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        print(f"{chosen.what} is no readable certificate: {error}", file=sys.stderr)
        return 1
    failed = failed_checks(data)
    if failed:
        print("\n".join(failed), file=sys.stderr)
        return 1
    print("the code belongs to these data")
    return 0


def _printed(given: dict, chosen: argparse.Namespace) -> dict:
    right, items = given.pop("score")
    return given | {"right": right, "items": items, "course": chosen.course or course_title(), "code": chosen.what}


def _score(text: str) -> tuple[int, int]:
    right, _, items = text.partition("/")
    return int(right), int(items)
