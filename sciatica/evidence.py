"""The evidence base: all graded claims of content/evidence/*.yml."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from sciatica.bibliography import read_references
from sciatica.errors import ContentError, Problem, did_you_mean, nearest
from sciatica.fields import Fault, mappings, other_name
from sciatica.models import EvidenceEntry, EvidenceFile
from sciatica.paths import CONTENT
from sciatica.stamped_cache import stamped_cache
from sciatica.validation import read_content


class EvidenceReading(NamedTuple):
    """What came of reading the evidence folder."""

    topics: dict[str, EvidenceFile]
    """The valid files by topic."""
    entries: dict[str, EvidenceEntry]
    """Their entries by id."""
    topic_names: dict[str, str]
    """The topic of each entry by the entry's id."""
    ids: frozenset[str]
    """Every id that is written somewhere, also in files with faults: pointing to it is no fault of the pointer."""
    problems: list[Problem]
    """What is wrong with the files."""


def load_evidence(content: Path = CONTENT) -> dict[str, EvidenceEntry]:
    """Return all claims by id. Raises ContentError with every fault of every file."""
    return dict(_whole(content).entries)


def load_topics(content: Path = CONTENT) -> dict[str, EvidenceFile]:
    """Return the topics by name, each with its claims. Raises ContentError with every fault of every file."""
    return dict(_whole(content).topics)


def topic_of(claim: str, content: Path = CONTENT) -> str:
    """Return the topic that holds the claim with this id. Raises KeyError where there is no such claim."""
    return _whole(content).topic_names[claim]


def _whole(content: Path) -> EvidenceReading:
    reading = read_evidence(content)
    if reading.problems:
        raise ContentError(reading.problems)
    return reading


@stamped_cache
def _read_folder(folder: Path) -> EvidenceReading:
    references, _ = read_references(folder.parent)
    topics: dict[str, EvidenceFile] = {}
    first_seen: dict[str, Path] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yml")):
        topic, found = read_content(path, EvidenceFile, partial(_cross_faults, path, first_seen, references))
        problems += found
        topics |= {topic.topic: topic} if topic else {}
    if not first_seen:
        problems.append(Problem(folder, None, None, None, "there is no evidence here"))
    entries = {entry.id: entry for topic in topics.values() for entry in topic.entries}
    topic_names = {entry.id: name for name, topic in topics.items() for entry in topic.entries}
    return EvidenceReading(topics, entries, topic_names, frozenset(first_seen), problems)


def read_evidence(content: Path = CONTENT) -> EvidenceReading:
    """Return what could be read of the evidence base, and what is wrong with it."""
    return _read_folder(content / "evidence")


def _cross_faults(path: Path, first_seen: dict[str, Path], references: dict, raw: Any) -> Iterator[Fault]:
    """Yield what one file cannot know of itself; notes its ids in ``first_seen``."""
    if not isinstance(raw, Mapping):
        return
    yield from other_name(raw, "topic", path.stem)
    for position, entry in mappings(raw, "entries"):
        entry_id, cite = entry.get("id"), entry.get("cite")
        if isinstance(entry_id, str) and first_seen.setdefault(entry_id, path) != path:
            rule = f"is used by an entry of {first_seen[entry_id].name}"
            yield Fault(("entries", position, "id"), rule, entry_id)
        if isinstance(cite, str) and cite not in references:
            rule = f"is not in references.bib{did_you_mean(nearest(cite, references))}"
            yield Fault(("entries", position, "cite"), rule, cite)
