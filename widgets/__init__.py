"""What a notebook cell shows: one widget class per file, the same live in Jupyter and on the static site."""

from widgets.case_quiz import CaseQuiz

__all__ = ["CaseQuiz"]
