"""References as readers see them."""

import pytest

from sciatica.bibliography import load_references
from sciatica.errors import ContentError
from sciatica.reference_text import decoded

FILE = "evidence/references.bib"


def added(broken_course, entry):
    """Return the references of the tiny course with one more entry."""
    return load_references(broken_course(FILE, "@article{Capra2011", entry + "\n@article{Capra2011"))


def test_printed_reference(course):
    assert load_references(course)["Suri2010"] == (
        "Suri et al. 2010",
        "Suri P, Rainville J, Kalichman L, Katz JN. Does This Older Adult With Lower Extremity Pain Have the Clinical "
        "Syndrome of Lumbar Spinal Stenosis? JAMA. 2010;304(23):2628\N{EN DASH}2636.",
        "https://doi.org/10.1001/jama.2010.1833",
    )


def test_accents_are_decoded(course):
    references = load_references(course)
    assert references["Deville1998"].label == "Devillé et al. 1998"
    assert references["Deville1998"].text.startswith("Devillé W, ")
    assert not any("{" in reference.text or "\\" in reference.text for reference in references.values())


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        ("Sciatica  in\n adults", "Sciatica in adults"),
        ("pain: {A} 6\\% rise", "pain: A 6% rise"),
        ("2628--2636", "2628\N{EN DASH}2636"),
        ("Ångström & others", "Ångström & others"),
    ],
)
def test_field_text_is_read_as_latex_reads_it(latex, text):
    assert decoded(latex) == text


def test_papers_of_one_group_in_one_year_are_told_apart(course):
    references = load_references(course)
    labels = [references[key].label for key in ("Pesonen2021reliability", "Pesonen2021validity")]
    assert labels == ["Pesonen et al. 2021a", "Pesonen et al. 2021b"]


@pytest.mark.parametrize(
    ("authors", "label"),
    [
        ("Butler, David", "Butler 2000"),
        ("Butler, David and Coppieters, Michel", "Butler and Coppieters 2000"),
        ("van der Windt, D. A. and others", "van der Windt et al. 2000"),
        ("{{National Institute for Health}}", "National Institute for Health 2000"),
    ],
)
def test_labels(broken_course, authors, label):
    references = added(broken_course, f"@book{{X, author={{{authors}}}, title={{T}}, year={{2000}}}}")
    assert references["X"].label == label


@pytest.mark.parametrize(
    ("fields", "url"),
    [
        ("pmid={123}", "https://pubmed.ncbi.nlm.nih.gov/123/"),
        ("pmid={123}, doi={10.1/a}", "https://doi.org/10.1/a"),
        ("url={https://example.org/a}", "https://example.org/a"),
        ("url={javascript:alert(1)}", None),
        ("note={x}", None),
    ],
)
def test_addresses(broken_course, fields, url):
    assert added(broken_course, f"@misc{{X, title={{T}}, year={{2000}}, {fields}}}")["X"].url == url


def test_a_source_without_author_goes_by_its_title_and_without_year_says_so(broken_course):
    assert added(broken_course, "@misc{X, title={Back pain}}")["X"].label == "Back pain n.d."


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("@article{Suri2010, title={Again}, year={2010}}", "this key is used by the entry on line"),
        ("@article{X, author={A, B}, year={2010}}", "item X: title: is required"),
        ("@article{X, title={Open, year={2010}", "is not valid BibTeX"),
    ],
)
def test_faults_are_told(broken_course, entry, told):
    with pytest.raises(ContentError) as caught:
        added(broken_course, entry)
    assert told in str(caught.value)
    assert ".bib:" in str(caught.value)
