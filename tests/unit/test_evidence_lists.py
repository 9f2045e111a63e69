"""What is due for review, what nothing uses, where evidence is missing: as functions and as commands."""

from datetime import date

import pytest

from sciatica.__main__ import main
from sciatica.evidence_lists import stale, uncited, unused
from tests.unit.small_chapter import PROSE, without_figures_and_exercises, write_chapter


def test_a_claim_is_stale_from_the_day_after_its_review_date(course):
    assert stale(date(2028, 11, 22), course) == []
    assert stale(date(2028, 11, 23), course) == [
        "evaluation: slr-accuracy-disc-mri: was to be reviewed by 2028-11-22",
        "evaluation: stenosis-history: was to be reviewed by 2028-11-22",
    ]


def test_the_longest_overdue_comes_first(broken_course):
    content = broken_course("evidence/evaluation.yml", "certainty: systematic_review", "certainty: cohort")
    file = content / "evidence" / "evaluation.yml"
    before, last = file.read_text("utf-8").rsplit("2028-11-22", 1)
    file.write_text(f"{before}2027-01-01{last}", "utf-8")
    assert [line.split(": ")[1] for line in stale(date(2030, 1, 1), content)] == [
        "stenosis-history",
        "slr-accuracy-disc-mri",
    ]


def test_a_claim_that_only_a_chapter_makes_is_used(broken_course):
    content = without_figures_and_exercises(broken_course())
    assert unused(content) == ["evaluation: stenosis-history"]
    assert unused(write_chapter(content)) == []


def test_sections_without_a_claim_are_listed_and_key_points_do_not_carry_one(broken_course):
    assert uncited(write_chapter(broken_course())) == [
        "evaluation: How to do it (#how-to-do-it)",
        "evaluation: Words alone (#words-alone)",
    ]


def test_a_section_is_carried_by_the_claims_of_its_parts(broken_course):
    claim = " ({claim}`slr-accuracy-disc-mri`)"
    prose = PROSE.replace(claim, "").replace("leg slowly.", f"leg slowly.{claim}")
    assert uncited(write_chapter(broken_course(), prose)) == ["evaluation: Words alone (#words-alone)"]


def test_a_chapter_without_objectives_needs_no_claims(broken_course):
    assert uncited(write_chapter(broken_course(), "# Welcome\n\n## Who it is for\n\nFor you.")) == []


@pytest.mark.parametrize(("day", "code"), [("2026-11-23", 0), ("2099-01-01", 1)])
def test_the_stale_command_fails_when_something_is_stale(day, code, capsys):
    assert main(["evidence", "--stale", "--on", day]) == code
    *lines, summary = capsys.readouterr().out.splitlines()
    assert summary == f"{len(lines)} found"
    assert bool(lines) == bool(code)


@pytest.mark.parametrize("option", ["--unused", "--uncited"])
def test_the_other_lists_never_fail(option, capsys):
    assert main(["evidence", option]) == 0
    assert capsys.readouterr().out.endswith("found\n")


@pytest.mark.parametrize("arguments", [[], ["--stale", "--unused"], ["--stale", "--on", "soon"]])
def test_the_command_takes_one_list_and_a_real_date(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["evidence", *arguments])
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err
