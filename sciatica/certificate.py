"""The certificate of completion: its fields, its code, and whether the two belong together.

The front end makes the same code (`widgets/frontend/certificate/code.ts`); `tests/fixtures/certificates.json` holds
both to it. The rule is open, so a code shows slips and retouching. It cannot show who sat the test, nor that nobody
made the whole up: the record lies on the learner's own device.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from sciatica.fields import Fault, StrictModel, Text
from sciatica.iso_date import date_of

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that looks like a digit, no U."""
LENGTH = 16
"""Letters of a code: 80 bits."""
LOOK_ALIKES = str.maketrans("OIL", "011")
SPACES = re.compile("[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")

Count = Annotated[int, Field(ge=0)]


class Certificate(StrictModel):
    """What a certificate says, under the names that its file has."""

    format: Literal["sciatica-course-certificate-1"] = "sciatica-course-certificate-1"
    """That this is a certificate of the course, by the first rule for its code."""
    course: Text
    """Title of the course."""
    name: Text
    """As the learner typed it."""
    date: Text
    """Of the passed post-test, such as 2026-11-22."""
    course_version: Text
    """When the post-test was handed in."""
    minutes: Count
    """Planned minutes to read and to practise."""
    objectives: Count
    """Number of learning objectives."""
    right: Count
    """Items that were right."""
    items: Annotated[int, Field(ge=1)]
    """Items of the post-test."""
    code: Text
    """What is to belong to all of this."""

    @classmethod
    def faults(cls, raw: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield a day that there is not, and more items right than there are."""
        day, right, items = (raw.get(name) for name in ("date", "right", "items"))
        if isinstance(day, str) and (len(day) != len("2026-11-22") or date_of(day) is None):
            yield Fault(("date",), "expected a date such as 2026-11-22", day)
        if isinstance(right, int) and isinstance(items, int) and right > items:
            yield Fault(("right",), f"is more than all {items} items", right)


def failed_checks(data: object) -> list[str]:
    """Return what speaks against a certificate, a sentence each; nothing when its code belongs to its data."""
    try:
        certificate = Certificate.model_validate(data)
    except ValidationError as error:
        return [": ".join([*map(str, e["loc"]), e["msg"]]) for e in error.errors()]
    letters = _letters(certificate.code)
    if not re.fullmatch(f"[{ALPHABET}]{{{LENGTH}}}", letters):
        return [f"code: expected {LENGTH} letters and digits such as 7K2Q-9XTM-A0B1-C2D3, without U"]
    if letters != _letters(code_of(certificate)):
        return ["the code does not belong to these data: one of them, or the code, is not as the course issued it"]
    return []


def code_of(certificate: Certificate) -> str:
    """Return the code that belongs to the fields of a certificate: 80 bits of SHA-256 over them, a line each."""
    lines = [
        certificate.format,
        f"course: {_plain(certificate.course)}",
        f"name: {_plain(certificate.name)}",
        f"date: {certificate.date}",
        f"course_version: {certificate.course_version}",
        f"minutes: {certificate.minutes}",
        f"objectives: {certificate.objectives}",
        f"score: {certificate.right}/{certificate.items}",
    ]
    number = int.from_bytes(hashlib.sha256("\n".join(lines).encode("utf-8")).digest()[: LENGTH * 5 // 8])
    letters = "".join(ALPHABET[number >> shift & 31] for shift in range(5 * (LENGTH - 1), -1, -5))
    return "-".join(re.findall("....", letters))


def _letters(code: str) -> str:
    """Return a code as it was meant: what people mistype when they copy one is put right."""
    return re.sub(r"[\s-]", "", code).upper().translate(LOOK_ALIKES)


def _plain(text: str) -> str:
    """Return a text as it is read: one way to write each letter, single spaces; half a character becomes a sign."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return SPACES.sub(" ", unicodedata.normalize("NFC", whole)).strip(" ")
