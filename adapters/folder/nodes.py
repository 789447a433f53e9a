"""Builds plain values from YAML events, and remembers the line and column of each.

Scalars are read by the core rules of YAML 1.2, less octal and hexadecimal numbers: `NO`, `on`,
`yes`, `12:30`, `0123` and `2026-03-02` are texts; true, false, null and decimal numbers are not.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from adapters.folder.fault import Fault, UnreadableError, fault_at

Value = Any
_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_FLOAT = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_LONGEST_NUMBER = 40


@dataclass(slots=True)
class Branch:
    """A mapping or a list, with the place of itself, of its keys and of everything in it."""

    value: Value
    mark: Any
    keys: dict[str, Any] = field(default_factory=dict)
    children: dict[str | int, Any] = field(default_factory=dict)
    pending: str | None = None

    def add(self, value: Value, child: Any) -> None:
        """Put a value under the key that was read last, or at the end of the list."""
        if isinstance(self.value, list):
            self.children[len(self.value)] = child
            self.value.append(value)
        else:
            assert self.pending is not None
            self.children.setdefault(self.pending, child)
            self.value.setdefault(self.pending, value)
            self.pending = None


@dataclass(slots=True)
class Tree:
    """What a file holds: its value, the places in it, and the faults found on the way."""

    root: Branch
    faults: list[Fault]

    @property
    def value(self) -> Value:
        """The document; None if the file is empty."""
        return self.root.value[0] if self.root.value else None

    def place(self, keys: Sequence[str | int]) -> tuple[int, int]:
        """Line and column, from 1, of the value at `keys`, or of what is nearest to it."""
        mark, node = _START, self.root.children.get(0)
        for key in (*keys, None):
            mark = getattr(node, "mark", node) or mark
            if key is None or not isinstance(node, Branch) or key not in node.children:
                break
            node = node.children[key]
        return mark.line + 1, mark.column + 1

    def place_of_key(self, keys: Sequence[str | int]) -> tuple[int, int]:
        """Line and column of the last of `keys` itself."""
        node: Any = self.root.children.get(0)
        for key in keys[:-1]:
            node = node.children.get(key) if isinstance(node, Branch) else None
        mark = node.keys.get(str(keys[-1])) if isinstance(node, Branch) and keys else None
        return (mark.line + 1, mark.column + 1) if mark else self.place(keys)


_START = yaml.Mark("", 0, 0, 0, None, 0)


def build(events: Iterable[yaml.Event]) -> Tree:
    """The tree of one document. Raises `UnreadableError` when a key is not a plain text."""
    tree = Tree(Branch([], _START), [])
    stack = [tree.root]
    for event in events:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            _scalar(stack[-1], event, tree.faults)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            stack.append(_open(stack[-1], event, {} if kind is yaml.MappingStartEvent else []))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            stack.pop()
    return tree


def _open(parent: Branch, event: Any, value: Value) -> Branch:
    if parent.pending is None and isinstance(parent.value, dict):
        remedy = "Write `key: value`; curly brackets and lists are for values."
        what = "A key should be a plain text."
        raise UnreadableError(fault_at(event.start_mark, what, remedy, "yaml"))
    branch = Branch(value, event.start_mark)
    parent.add(value, branch)
    return branch


def _scalar(branch: Branch, event: Any, faults: list[Fault]) -> None:
    if branch.pending is None and type(branch.value) is dict:
        _key(branch, event, faults)
        return
    value = scalar(event.value) if event.implicit[0] else event.value
    if value is None:
        faults.append(_empty(branch, event))
    branch.add(value, event.start_mark)


def _key(branch: Branch, event: Any, faults: list[Fault]) -> None:
    key, mark = event.value, event.start_mark
    branch.pending = key
    first = branch.keys.setdefault(key, mark)
    if first is not mark:
        what = f"`{key}` stands here a second time; the first is in line {first.line + 1}."
        faults.append(fault_at(mark, what, "Keep one of the two.", "duplicate-key"))


def _empty(branch: Branch, event: Any) -> Fault:
    key = branch.pending
    mark = branch.keys.get(key, event.start_mark) if key is not None else event.start_mark
    what = f"`{key}` has no value." if key is not None else "This item has no value."
    return fault_at(mark, what, "Write one, or delete the line.", "empty-value")


def scalar(text: str) -> str | int | float | bool | None:
    """What an unquoted text stands for."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "0123456789+-." or len(text) > _LONGEST_NUMBER:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
