"""The site that `make book` builds is what anyone gets who runs `jupyter-book build .`."""

import re
import shutil

import pytest

from tests.paths import ROOT, SITE, page_addresses
from tests.small_book import build

SOURCES = ("chapters", "content", "reference", "index.md", "_config.yml", "_toc.yml", "logo.svg")


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """The pages of a plain build in a fresh folder."""
    folder = tmp_path_factory.mktemp("plain") / "course"
    folder.mkdir()
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
        elif source.exists():
            shutil.copy(source, folder / name)
    built = build(folder)
    assert built.returncode == 0, built.stdout
    return folder / "_build" / "html"


def test_it_writes_the_same_files(plain):
    def files(site):
        return {path.relative_to(site) for path in site.rglob("*") if path.is_file() and path.name != ".built"}

    assert files(plain) == files(SITE)


@pytest.mark.parametrize("address", page_addresses())
def test_it_writes_the_same_page(plain, address):
    assert comparable(plain / address) == comparable(SITE / address)


def comparable(page):
    # What follows the theme's file names only keeps browsers from using old copies.
    return re.sub(r"\?(v|digest)=\w+", "", page.read_text("utf-8")).splitlines()
