"""How to cite the course: the file that reference managers read and the page that people read say the same."""

import tomllib

import yaml

from tests.paths import ROOT, SITE

CITATION = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
CONFIG = yaml.safe_load((ROOT / "_config.yml").read_text("utf-8"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_the_citation_file_names_the_course_as_the_site_does():
    assert CITATION["title"] == CONFIG["title"]
    assert [author["name"] for author in CITATION["authors"]] == [CONFIG["author"]]
    assert CITATION["abstract"].rstrip(".") == PROJECT["description"]


def test_the_page_says_which_version_to_cite():
    page = (SITE / "reference" / "about.html").read_text("utf-8")
    assert f"{CONFIG['author']}. {CONFIG['title']}: " in page
    assert f"Version {PROJECT['version']}. {CONFIG['copyright']}." in page
