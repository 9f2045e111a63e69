"""The code on a certificate belongs to its data, and to no others."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica.__main__ import main
from sciatica.certificate import ALPHABET, Certificate, code_of, failed_checks

ISSUED = json.loads((Path(__file__).parent.parent / "fixtures" / "certificates.json").read_text("utf-8"))
ONE = ISSUED[0] | {"format": "sciatica-course-certificate-1"}
PRINTED = [
    "--name", "Ada Example", "--date", "2026-11-22", "--course-version", "0.1.0", "--minutes", "1060",
    "--objectives", "78", "--score", "21/24",
]  # fmt: skip


@pytest.mark.parametrize("issued", ISSUED, ids=lambda issued: ascii(issued["name"]))
def test_the_code_is_the_one_that_the_front_end_makes(issued):
    """`tests/frontend/certificate.test.ts` holds the front end to the same file."""
    assert code_of(Certificate(**issued)) == issued["code"]
    assert failed_checks(issued) == []


def test_a_name_may_be_written_in_any_way_that_reads_the_same():
    assert ISSUED[0]["code"] == ISSUED[1]["code"]  # spaces
    assert ISSUED[2]["code"] == ISSUED[3]["code"]  # a letter and its dots


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("course", "Another course"),
        ("name", "Ada Exemple"),
        ("date", "2026-11-23"),
        ("course_version", "0.1.1"),
        ("minutes", 1061),
        ("objectives", 79),
        ("right", 22),
        ("items", 25),
    ],
)
def test_a_change_of_any_field_is_told(field, value):
    (told,) = failed_checks(ONE | {field: value})
    assert "does not belong to these data" in told


@given(st.sampled_from(ISSUED), st.text(min_size=1).filter(str.strip))
def test_any_name_has_a_code_of_readable_letters(issued, name):
    code = code_of(Certificate(**(issued | {"name": name})))
    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4]
    assert set(code) <= {*ALPHABET, "-"}


@pytest.mark.parametrize(
    "meddle", [str.lower, lambda code: code.replace("-", " "), lambda code: code.replace("0", "O")]
)
def test_a_code_may_be_copied_by_hand(meddle):
    with_zero = next(issued for issued in ISSUED if "0" in issued["code"] or "1" in issued["code"])
    code = meddle(with_zero["code"]).replace("1", "l")
    assert failed_checks(with_zero | {"code": code}) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"code": "7K2Q"}, "code: expected 16 letters and digits"),
        ({"code": "UUUU-UUUU-UUUU-UUUU"}, "code: expected 16 letters and digits"),
        ({"date": "22.11.2026"}, "date: expected a date such as 2026-11-22"),
        ({"date": "2026-02-30"}, "date: expected a date such as 2026-11-22"),
        ({"right": 25}, "right: is more than all 24 items"),
        ({"items": 0, "right": 0}, "items: expected"),
        ({"minutes": "1060"}, "minutes: expected"),
        ({"format": "else"}, "format: expected"),
        ({"grade": "A"}, "grade: "),
        ({"name": " "}, "name: "),
    ],
)
def test_what_is_wrong_is_told_by_field(change, told):
    assert [fault for fault in failed_checks(ONE | change) if told in fault], failed_checks(ONE | change)


@pytest.mark.parametrize("data", [None, [], "x", 7, {}])
def test_whatever_is_no_certificate_is_told(data):
    assert failed_checks(data)


class TestCommand:
    def test_a_saved_file(self, tmp_path, capsys):
        file = tmp_path / "certificate.json"
        file.write_text(json.dumps(ONE), "utf-8")
        assert main(["verify-certificate", str(file)]) == 0
        assert capsys.readouterr().out == "the code belongs to these data\n"
        file.write_text(json.dumps(ONE | {"right": 24}), "utf-8")
        assert main(["verify-certificate", str(file)]) == 1
        assert "does not belong to these data" in capsys.readouterr().err

    def test_a_printed_one(self, capsys):
        assert main(["verify-certificate", *PRINTED, ONE["code"].lower()]) == 0
        assert main(["verify-certificate", *PRINTED, "--course", "Else", ONE["code"]]) == 1
        assert "does not belong" in capsys.readouterr().err

    def test_a_file_that_is_none_is_told_not_raised(self, tmp_path, capsys):
        (tmp_path / "broken.json").write_text("{", "utf-8")
        for name in ("broken.json", "missing.json"):
            assert main(["verify-certificate", str(tmp_path / name)]) == 1
            assert f"{name} is no readable certificate" in capsys.readouterr().err

    def test_half_of_the_printed_data_is_not_enough(self, capsys):
        with pytest.raises(SystemExit) as caught:
            main(["verify-certificate", *PRINTED[:-2], ONE["code"]])
        assert caught.value.code == 2
        assert "missing: --score" in capsys.readouterr().err
        with pytest.raises(SystemExit):
            main(["verify-certificate", *PRINTED[:-1], "most", ONE["code"]])

    def test_its_help_says_what_a_code_cannot_show(self, capsys):
        with pytest.raises(SystemExit):
            main(["verify-certificate", "--help"])
        assert "cannot show: who sat the test" in " ".join(capsys.readouterr().out.split())
