"""One file of the glossary, read: what it means if it is sound, and its faults if it is not."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import ValidationError

from adapters.folder.events import events
from adapters.folder.fault import Fault, UnreadableError
from adapters.folder.kinds import Model
from adapters.folder.nodes import Tree, build
from adapters.folder.reword import keys_of, reword

_WORD = re.compile(r"[^\s,\[\]{}]+")
M = TypeVar("M", bound=Model)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A file. `meaning` is None when it has faults."""

    name: str
    text: str
    meaning: T | None
    faults: tuple[Fault, ...] = ()

    def tree(self) -> Tree | None:
        """The places in the file. They are read anew: few files need them, and they are large."""
        try:
            return build(events(self.text)) if self.text else None
        except UnreadableError:
            return None


def parse(name: str, text: str, kind: type[M], meaning: Callable[[M], T]) -> Page[T]:
    """Read the text of a file as `kind`, and say what it means or every fault in it."""
    try:
        tree = build(events(text))
    except UnreadableError as error:
        return Page(name, text, None, (error.fault,))
    if not isinstance(tree.value, dict):
        return Page(name, text, None, (*tree.faults, _not_pairs(tree)))
    try:
        model = kind.model_validate(tree.value)
    except ValidationError as error:
        return Page(name, text, None, (*tree.faults, *_reworded(error, tree, kind, text)))
    faults = (*tree.faults, *_repeated(model, tree))
    return Page(name, text, None if faults else meaning(model), faults)


def _not_pairs(tree: Tree) -> Fault:
    empty = tree.value is None
    what = "The file is empty." if empty else "The file should hold keys and values."
    rule = "empty-value" if empty else "wrong-value"
    return Fault(*tree.place(()), what, "Copy the shape of another file in this folder.", rule)


def _reworded(error: ValidationError, tree: Tree, kind: type[Model], text: str) -> Iterator[Fault]:
    lines = [*text.splitlines(), ""]
    for detail in error.errors(include_url=False):
        keys = keys_of(detail)
        line, column = tree.place(keys)
        written = _WORD.match(lines[line - 1], column - 1)
        if words := reword(detail, kind, written.group() if written else ""):
            own = detail["type"] == "extra_forbidden" or keys != detail["loc"]
            place = tree.place_of_key(keys) if own else (line, column)
            yield Fault(*place, *words)


def _repeated(model: Model, tree: Tree) -> Iterator[Fault]:
    """Ids that stand twice in one list of the file."""
    for key in type(model).model_fields:
        seen: set[str] = set()
        for index, item in enumerate(_items(model, key)):
            one = getattr(item, "id", None)
            if one in seen:
                what = f"The id `{one}` stands here a second time."
                place = tree.place((key, index, "id"))
                yield Fault(*place, what, "Give one of the two another id.", "duplicate-id")
            if one is not None:
                seen.add(one)


def _items(model: Model, key: str) -> list[object]:
    value = getattr(model, key)
    return value if isinstance(value, list) else []
