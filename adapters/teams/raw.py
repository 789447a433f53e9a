"""Reading JSON that may have any shape: what is not there, or is something else, is empty."""

import json
from hashlib import sha256
from typing import Any

from adapters.teams.room import MOST_ID, units

Json = dict[str, Any]


def text_at(node: object, *path: str) -> str:
    """Return the text at the end of `path`, without half characters, which nothing can store."""
    found = _at(node, path)
    return found.encode("utf-8", "replace").decode() if isinstance(found, str) else ""


def id_at(node: object, *path: str) -> str:
    """Return the id at the end of `path`; what is too long or odd for an id is none."""
    found = _at(node, path)
    sound = isinstance(found, str) and found.isprintable() and units(found) <= MOST_ID
    return str(found) if sound else ""


def each_at(node: object, *path: str) -> list[Json]:
    """Return the objects in the list at the end of `path`."""
    found = _at(node, path)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _at(node: object, path: tuple[str, ...]) -> object:
    for key in path:
        node = node.get(key) if isinstance(node, dict) else None
    return node


def key_of(activity: Json) -> str:
    """Name an activity; one without an id is known by all it says."""
    name = (
        id_at(activity, "id") or sha256(json.dumps(activity, sort_keys=True).encode()).hexdigest()
    )
    return f"teams:activity:{id_at(activity, 'conversation', 'id')}:{name}"
