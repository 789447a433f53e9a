"""One file of the glossary, read: what it holds if it is sound, and its faults if it is not."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import ValidationError

from adapters.folder.events import events
from adapters.folder.fault import Fault, UnreadableError
from adapters.folder.nodes import Tree, build
from adapters.folder.reword import reword
from adapters.folder.schema import Model

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Page(Generic[M]):
    """A file. `model` is None when it has faults."""

    name: str
    model: M | None
    tree: Tree | None
    faults: tuple[Fault, ...] = ()


def parse(name: str, text: str, kind: type[M]) -> Page[M]:
    """Read the text of a file as `kind`, with every fault in it."""
    try:
        tree = build(events(text))
    except UnreadableError as error:
        return Page(name, None, None, (error.fault,))
    if not isinstance(tree.value, dict):
        return Page(name, None, tree, (*tree.faults, _not_pairs(tree)))
    try:
        model = kind.model_validate(tree.value)
    except ValidationError as error:
        return Page(name, None, tree, (*tree.faults, *_reworded(error, tree, kind)))
    return Page(name, None if tree.faults else model, tree, tuple(tree.faults))


def _not_pairs(tree: Tree) -> Fault:
    what = "The file is empty." if tree.value is None else "The file should hold keys and values."
    return Fault(
        *tree.place(()),
        what,
        "Copy the shape of another file in this folder.",
        "empty-value" if tree.value is None else "wrong-value",
    )


def _reworded(error: ValidationError, tree: Tree, kind: type[Model]) -> Iterator[Fault]:
    for detail in error.errors(include_url=False):
        keys = tuple(detail["loc"])
        if words := reword(detail, kind):
            own = detail["type"] == "extra_forbidden"
            place = tree.place_of_key(keys) if own else tree.place(keys)
            yield Fault(*place, *words)
