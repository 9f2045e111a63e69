"""Spaced review: missed items, chosen items and flashcards come again when they are about to be forgotten."""

import traitlets

from sciatica.course_catalogue import course_catalogue, flashcard_catalogue
from widgets import assets
from widgets.bank_widget import BankWidget
from widgets.words import plain_words


class Review(BankWidget):
    """Asks the cards that are due today, takes flashcards in and out, and shows what comes when.

    Traits to read in a live notebook:
        entries: among others the reviews, of kind "review", each with `card`, `version`, `rating` (1 again, 2 hard,
            3 good, 4 easy) and, of an item, `score` and `confidence`; see `widgets.record`.
    """

    module = "review"
    _esm = assets.live(module, ".js")
    _css = assets.live(module, ".css")

    cases = traitlets.List(help="The cases of the course and their items, without texts.").tag(sync=True)
    flashcards = traitlets.List(help="The flashcards by chapter, with their fronts.").tag(sync=True)

    def __init__(self):
        super().__init__(cases=course_catalogue()["cases"], flashcards=flashcard_catalogue())

    def plain_html(self) -> str:
        """A sentence: without scripts nothing is kept that could come again."""
        return f"<p>{plain_words.review}</p>"
