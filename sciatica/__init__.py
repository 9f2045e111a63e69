"""The domain of the course: cases, evidence and diagnostic accuracy as typed data, with formulas, figures and tables.

This package knows no widget, no Sphinx and no IPython, so that it can be read, tested and reused on its own.
"""
