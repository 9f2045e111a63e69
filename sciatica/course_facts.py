"""What the course says of itself: its title, version and extent."""

from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from sciatica.chapter_list import listed_chapters
from sciatica.objectives import load_objectives
from sciatica.paths import CONTENT
from sciatica.yaml_source import read_yaml

DISTRIBUTION = "sciatica-course"
"""Name of the installed package, which knows the version."""


class CourseFacts(NamedTuple):
    """The extent of one version of the course."""

    version: str
    """As in pyproject.toml."""
    minutes: int
    """Planned minutes to read and to practise, over all chapters."""
    objectives: int
    """How many learning objectives there are."""


def course_facts(content: Path = CONTENT) -> CourseFacts:
    """Return what the course is now. Raises ContentError with the faults of what it reads."""
    minutes = sum(sum(entry.minutes) for entry in listed_chapters(content))
    return CourseFacts(version(DISTRIBUTION), minutes, len(load_objectives(content)))


def course_title(content: Path = CONTENT) -> str:
    """Return the title, which stands in _config.yml beside ``content``."""
    return read_yaml(content.parent / "_config.yml").data["title"]
