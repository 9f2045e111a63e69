"""A folder of content files of one kind: their ids, one of them by its id, and all that is wrong with them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

from sciatica.catalogue import Catalogue
from sciatica.errors import ContentError, Problem, UnknownName
from sciatica.fields import Fault, StrictModel, other_name
from sciatica.paths import CONTENT
from sciatica.validation import read_content

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
    unresolved: Callable[[Mapping[str, Any], Catalogue], Iterator[Fault]]
    """Yields what a file's raw data gets wrong about other content."""

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

    def all(self, content: Path = CONTENT) -> list[M]:
        """Return all of them, by id. Raises ContentError with every fault of a file."""
        return [self.load(content_id, content) for content_id in self.ids(content)]

    def problems(self, content: Path = CONTENT) -> list[Problem]:
        """Return every fault of every file."""
        return [problem for content_id in self.ids(content) for problem in self._read(content_id, content)[1]]

    def _read(self, content_id: str, content: Path) -> tuple[M | None, list[Problem]]:
        path = content / self.name / f"{content_id}.yml"
        loaded, problems = read_content(
            path, self.model, partial(self._faults, content_id, Catalogue.read(content), content)
        )
        return (None if problems else loaded), problems

    def _faults(self, content_id: str, catalogue: Catalogue, content: Path, raw: Any) -> Iterator[Fault]:
        if isinstance(raw, Mapping):
            yield from self.unresolved(raw, catalogue)
            yield from other_name(raw, "id", content_id)
