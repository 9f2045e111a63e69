"""The tests; a package, because textstat installs one of the same name and a folder without this file would lose."""
