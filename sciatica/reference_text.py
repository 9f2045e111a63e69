"""How one BibTeX entry is printed: plain text in the style of medical journals, accents decoded."""

from textwrap import shorten

from pybtex.database import Entry, Person
from pybtex.richtext import Text

MOST_AUTHORS = 6
LONGEST_TITLE = 40
# Without any of these, LaTeX text means what it says; "-", "`" and "'" join to dashes and quotation marks.
MARKUP = frozenset("\\{}$~%&#_^-`'\"")


def decoded(latex: str) -> str:
    """Return BibTeX field text as plain Unicode: ``Devill{\\'e}`` becomes ``Devillé``, ``--`` a dash."""
    if MARKUP.isdisjoint(latex):
        return " ".join(latex.split())  # most fields are such, and decoding takes its time
    return str(Text.from_latex(latex)).replace("\xa0", " ")


def label_of(entry: Entry) -> str:
    """Return the short form for running text: one name, two names, or the first with "et al."; no name: the title."""
    people = _people(entry)
    names = [_last_name(person) for person in people if not _is_others(person)]
    year = decoded(entry.fields.get("year", "n.d."))
    if not names:
        return f"{shorten(decoded(entry.fields.get('title', 'Untitled')), LONGEST_TITLE, placeholder='…')} {year}"
    if len(people) == 1:
        return f"{names[0]} {year}"
    if len(names) == 2 == len(people):
        return f"{names[0]} and {names[1]} {year}"
    return f"{names[0]} et al. {year}"


def printed(entry: Entry) -> str:
    """Return the full reference as one line of plain text; where it can be read says ``url_of``."""
    parts = [
        _authors(entry),
        _field(entry, "title"),
        _container(entry),
        _field(entry, "publisher", "institution", "school"),
    ]
    return " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in parts if part)


def url_of(entry: Entry) -> str | None:
    """Return the address of the source: its DOI, else its PubMed record, else its own address."""
    if "doi" in entry.fields:
        return f"https://doi.org/{entry.fields['doi']}"
    if "pmid" in entry.fields:
        return f"https://pubmed.ncbi.nlm.nih.gov/{entry.fields['pmid']}/"
    url = entry.fields.get("url")
    # A link is shown to learners: nothing but the web may get through.
    return url if url and url.startswith(("https://", "http://")) else None


def _people(entry: Entry) -> list[Person]:
    return entry.persons.get("author") or entry.persons.get("editor") or []


def _is_others(person: Person) -> bool:
    return str(person) == "others"


def _last_name(person: Person) -> str:
    return decoded(" ".join(person.prelast_names + person.last_names))


def _initials(person: Person) -> str:
    names = [decoded(name) for name in person.first_names + person.middle_names]
    return "".join(part[0] for name in names for part in name.replace("-", " ").split() if part[0].isalpha())


def _authors(entry: Entry) -> str:
    people = _people(entry)
    named = [f"{_last_name(p)} {_initials(p)}".strip() for p in people if not _is_others(p)]
    shown = named if len(named) <= MOST_AUTHORS else named[:3]
    return ", ".join([*shown, "et al."] if len(shown) < len(people) else shown)


def _field(entry: Entry, *names: str) -> str:
    return next((decoded(entry.fields[name]) for name in names if name in entry.fields), "")


def _container(entry: Entry) -> str:
    where = _field(entry, "journal", "booktitle", "howpublished")
    volume = _field(entry, "volume") + (f"({_field(entry, 'number')})" if "number" in entry.fields else "")
    pages = _field(entry, "pages")
    issue = ":".join(part for part in (volume, pages) if part)
    dated = ";".join(part for part in (_field(entry, "year"), issue) if part)
    return ". ".join(part for part in (where, dated) if part)
