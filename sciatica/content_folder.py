"""A folder of content files of one kind: their ids, one of them by its id, and all that is wrong with them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from sciatica.errors import ContentError, Problem, UnknownName
from sciatica.evidence import EvidenceReading, read_evidence
from sciatica.fields import Fault, StrictModel
from sciatica.paths import CONTENT
from sciatica.validation import in_order, problems_of, validate
from sciatica.yaml_source import read_yaml

M = TypeVar("M", bound=StrictModel)


@dataclass(frozen=True)
class ContentFolder(Generic[M]):
    """The files ``content/<name>/<id>.yml``, each of which holds one ``model`` that rests on the evidence base."""

    name: str
    """Name of the folder."""
    model: type[M]
    """What a file holds."""
    kind: str
    """What readers call one of them."""
    unresolved: Callable[[Mapping[str, Any], EvidenceReading], Iterator[Fault]]
    """Yields what a file's raw data gets wrong about the evidence."""

    def ids(self, content: Path = CONTENT) -> list[str]:
        """Return the ids of all files, sorted."""
        return sorted(path.stem for path in (content / self.name).glob("*.yml"))

    def load(self, content_id: str, content: Path = CONTENT) -> M:
        """Return one of them.

        Raises UnknownName, which names the nearest ids, and ContentError with every fault of the file.
        """
        known = self.ids(content)
        if content_id not in known:
            raise UnknownName(content_id, known, self.kind)
        loaded, problems = self._read(content_id, content)
        if loaded is None:
            raise ContentError(problems)
        return loaded

    def problems(self, content: Path = CONTENT) -> list[Problem]:
        """Return every fault of every file."""
        return [problem for content_id in self.ids(content) for problem in self._read(content_id, content)[1]]

    def _read(self, content_id: str, content: Path) -> tuple[M | None, list[Problem]]:
        source = read_yaml(content / self.name / f"{content_id}.yml")
        loaded, problems = validate(self.model, source)
        if isinstance(source.data, Mapping):
            faults = list(self.unresolved(source.data, read_evidence(content)))
            if isinstance(source.data.get("id"), str) and source.data["id"] != content_id:
                faults.append(Fault(("id",), f"expected the file's name, {content_id}", source.data["id"]))
            problems = in_order(problems + problems_of(source, faults))
        return (None if problems else loaded), problems
