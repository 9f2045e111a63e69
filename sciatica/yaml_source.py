"""Reads a YAML file so that every value can be traced to its line and to what the author really typed."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from sciatica.errors import Problem
from sciatica.source import Loc, Source, is_beyond_bounds

STRING_TAG = "tag:yaml.org,2002:str"
# The C parser is ten times faster and gives the same marks; not every platform has it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# A case has seven levels and some thousand places. At some thousand levels the C parser breaks down, and takes Python
# along; aliases of aliases would fill any memory.
MOST_LEVELS = 60
MOST_PLACES = 200_000
INDENTED = re.compile(rf"^[ ?:-]{{{MOST_LEVELS},}}", re.M)


@dataclass
class YamlSource(Source):
    """A parsed file: its data, and the line and typed text of every place in it."""

    path: Path = field(kw_only=True)
    lines: dict[Loc, int] = field(default_factory=dict)
    typed: dict[Loc, str] = field(default_factory=dict)

    def problem(self, loc: Loc, rule: str, value: object = None) -> Problem:
        """Return the problem that ``loc`` breaks ``rule``, with its line."""
        if value is not None and not isinstance(value, str):
            # What the author typed says more than what YAML made of it: Yes, not True.
            value = self.typed.get(loc, value)
        return Problem(self.path, self.line(loc), *self.item_and_field(loc), rule, value)

    def line(self, loc: Loc) -> int | None:
        """Return the line of ``loc``, or of the nearest place around it that exists."""
        for end in range(len(loc), -1, -1):
            if loc[:end] in self.lines:
                return self.lines[loc[:end]]
        return None


def read_yaml(path: Path) -> YamlSource:
    """Read ``path``. What keeps it from being read, and repeated keys, become problems; nothing is raised."""
    source = YamlSource(path=Path(path))
    try:
        text = source.path.read_text(encoding="utf-8-sig")
        if _is_too_deep(text):
            source.problems.append(Problem(source.path, None, None, None, f"has more than {MOST_LEVELS} levels"))
            return source
        root = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        source.problems.append(_syntax_problem(source.path, error))
    except FileNotFoundError:
        source.problems.append(Problem(source.path, None, None, None, "there is no such file"))
    except OSError as error:
        source.problems.append(Problem(source.path, None, None, None, f"cannot be read: {error.strerror}"))
    except UnicodeDecodeError:
        source.problems.append(Problem(source.path, None, None, None, "is not written in UTF-8"))
    else:
        if root is None:
            source.problems.append(Problem(source.path, 1, None, None, "the file is empty"))
        else:
            builder = _Builder(source)
            source.data = builder.build(root, (), ())
            for line, loc, rule, value in builder.found:
                source.problems.append(Problem(source.path, line, *source.item_and_field(loc), rule, value))
    return source


def _is_too_deep(text: str) -> bool:
    # Hardly any file opens so much; only such a one is worth reading twice.
    if text.count("[") + text.count("{") < MOST_LEVELS and not INDENTED.search(text):
        return False
    level = 0
    for event in yaml.parse(text, Loader=LOADER):
        level += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if level > MOST_LEVELS:
            return True
    return False


def _syntax_problem(path: Path, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    return Problem(path, mark.line + 1 if mark else None, None, None, f"is not valid YAML: {reason}")


class _Builder:
    """Builds plain data from YAML nodes and notes where everything came from."""

    def __init__(self, source: YamlSource) -> None:
        self.source = source
        self.scalars = yaml.constructor.SafeConstructor()
        # Kept until all is built: only then is it known in which item a place lies.
        self.found: list[tuple[int, Loc, str, object]] = []
        self.is_full = False

    def build(self, node: yaml.Node, loc: Loc, parents: tuple[yaml.Node, ...]) -> Any:
        self.source.lines.setdefault(loc, node.start_mark.line + 1)
        if any(node is parent for parent in parents):
            self._report(node, loc, "contains itself through an alias")
            return None
        if len(self.source.lines) > MOST_PLACES:
            if not self.is_full:
                self._report(node, loc, f"from here on there are more than {MOST_PLACES:,} places; use fewer aliases")
            self.is_full = True
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, loc, (*parents, node))
        if isinstance(node, yaml.SequenceNode):
            return [self.build(child, (*loc, i), (*parents, node)) for i, child in enumerate(node.value)]
        return self._scalar(node, loc)

    def _mapping(self, node: yaml.MappingNode, loc: Loc, parents: tuple[yaml.Node, ...]) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            place = (*loc, key)
            if key_node.tag != STRING_TAG:
                # on: and yes: are booleans to YAML 1.1, 5:30: is a number of seconds.
                self._report(key_node, place, "a field's name is text; put it in quotes", key)
            if key in data:
                self._report(key_node, place, f"stands here twice, first on line {self.source.lines[place]}")
                continue
            self.source.lines[place] = key_node.start_mark.line + 1
            data[key] = self.build(value_node, place, parents)
        return data

    def _scalar(self, node: yaml.ScalarNode, loc: Loc) -> Any:
        self.source.typed[loc] = node.value
        try:
            value = self.scalars.construct_object(node)
            if not is_beyond_bounds(value):
                return value
        except yaml.constructor.ConstructorError:
            self._report(node, loc, f"the tag {node.tag} is not used in this course", node.value)
        except ValueError:
            # Looks like a date but is none (2026-13-45): the field's own rule will say what it expects.
            pass
        return node.value

    def _report(self, node: yaml.Node, loc: Loc, rule: str, value: object = None) -> None:
        self.found.append((node.start_mark.line + 1, loc, rule, value))
