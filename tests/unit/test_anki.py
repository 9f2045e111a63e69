"""The flashcards in Anki: what the written package holds, and that a learner's history outlives a new release."""

import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from html import escape

import pytest
import yaml

from sciatica.__main__ import main
from sciatica.anki import write_anki
from sciatica.bibliography import load_references
from sciatica.flashcards import FLASHCARDS
from sciatica.paths import CONTENT

SEPARATOR = "\x1f"


@pytest.fixture
def course_copy(tmp_path):
    """The course's content and chapters with the flashcards of one chapter, to be changed."""
    for folder in ("content", "chapters"):
        shutil.copytree(CONTENT.parent / folder, tmp_path / folder)
    shutil.copy(CONTENT.parent / "_toc.yml", tmp_path)
    for path in (tmp_path / "content" / "flashcards").glob("*.yml"):
        if path.stem != "mobility":
            path.unlink()
    return tmp_path / "content"


def opened(package, folder):
    """The package's notes by guid, each with fields and tags, its card's deck by name, and the notes' type by id."""
    with zipfile.ZipFile(package) as archive:
        archive.extract("collection.anki2", folder)
    with closing(sqlite3.connect(folder / "collection.anki2")) as database:
        decks, models = map(json.loads, database.execute("select decks, models from col").fetchone())
        rows = database.execute(
            "select guid, flds, tags, did, mid from notes join cards on cards.nid = notes.id"
        ).fetchall()
    notes = {
        guid: {"fields": fields.split(SEPARATOR), "tags": tags.split(), "deck": decks[str(deck)], "model": str(model)}
        for guid, fields, tags, deck, model in rows
    }
    assert len(notes) == len(rows), "two notes share an id"
    return notes, models


def test_the_package_holds_every_card_in_its_chapters_deck_with_tags_and_sources(tmp_path, capsys):
    package = tmp_path / "cards.apkg"
    assert main(["export", "anki", "--out", str(package)]) == 0
    notes, models = opened(package, tmp_path)
    by_card = {note["fields"][3]: note for note in notes.values()}
    references = load_references()
    cards = {f"{file.id}/{card.id}": (file.id, card) for file in FLASHCARDS.all() for card in file.cards}
    assert by_card.keys() == cards.keys()
    assert f"{len(cards)} cards" in capsys.readouterr().out
    for name, (chapter, card) in cards.items():
        front, back, sources, _ = by_card[name]["fields"]
        assert front
        assert back.startswith("<p>")
        assert "<script" not in front + back + sources
        for cited in card.citations:
            reference = references[cited.cite]
            assert (f'<a href="{escape(reference.url)}">' if reference.url else escape(reference.text)) in sources
        assert set(by_card[name]["tags"]) == {chapter, card.learning_objective}
        assert by_card[name]["deck"]["name"].startswith("Sciatica for clinicians::")
        assert "CC BY 4.0" in by_card[name]["deck"]["desc"]
    (model,) = {note["model"] for note in notes.values()}
    assert "CC BY 4.0" in models[model]["tmpls"][0]["afmt"]


def test_a_rewritten_card_keeps_its_place_in_anki(course_copy, tmp_path):
    before, _ = exported(course_copy, tmp_path / "before")
    path = course_copy / "flashcards" / "mobility.yml"
    file = yaml.safe_load(path.read_text("utf-8"))
    file["cards"][0]["front"] = "What *else*, <script>alert(1)</script>?"
    path.write_text(yaml.safe_dump(file), "utf-8")
    after, _ = exported(course_copy, tmp_path / "after")
    assert after.keys() == before.keys()
    changed = [guid for guid in before if after[guid]["fields"] != before[guid]["fields"]]
    assert len(changed) == 1
    assert after[changed[0]]["fields"][0] == "What <em>else</em>, &lt;script&gt;alert(1)&lt;/script&gt;?"
    for guid, note in before.items():
        assert (after[guid]["deck"]["id"], after[guid]["model"]) == (note["deck"]["id"], note["model"])


def test_ids_are_those_that_learners_have_in_anki(course_copy, tmp_path):
    # Changing one of these would part learners from their history.
    notes, _ = exported(course_copy, tmp_path / "out")
    note = notes["zq52QcLxnb"]
    assert (note["fields"][3], note["model"]) == ("mobility/what-centralisation-means", "1606203491")
    assert note["deck"]["id"] == 1597907090


def exported(content, folder):
    folder.mkdir(exist_ok=True)
    write_anki(folder / "cards.apkg", content)
    return opened(folder / "cards.apkg", folder)
