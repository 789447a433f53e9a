"""Bodies that were right once: pieces of them are gone, of another kind, or far too deep."""

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]
Path = tuple[str | int, ...]

_DEPTHS = (1, 50, 300)
_MOST_KEYS = 8
_SMALL = ("[]", "{}", "[null]", "[[]]", "[{}]", '["x", 5]', '{"": null}', '{"id": 5}', '{"id": []}')


def _deep(depth: int) -> Any:
    """Lists and objects, one in the other."""
    found: Any = "x"
    for level in range(depth):
        found = [found] if level % 2 else {"id": found}
    return found


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.just(10**40),
    st.floats(),
    st.text(st.characters(), max_size=12),
    st.sampled_from(("", " ", "\ud83d", "\x00", "x" * 5_000, "1.2.3", "-1", "C1\n")),
    st.sampled_from(_SMALL).map(json.loads),
    st.sampled_from(_DEPTHS).map(_deep),
)


def paths(body: Any, at: Path = ()) -> Iterator[Path]:
    """Where something stands in a body, from the outside in."""
    found = body.items() if isinstance(body, dict) else enumerate(body)
    for key, value in found:
        yield (*at, key)
        if isinstance(value, dict | list) and len(at) < _MOST_KEYS:
            yield from paths(value, (*at, key))


@st.composite
def odd(draw: st.DrawFn, bodies: list[Json], *, kept: tuple[str, ...] = ()) -> Json:
    """One of the bodies with up to three pieces changed or gone; those in `kept` stay."""
    body = copy.deepcopy(draw(st.sampled_from(bodies)))
    for _ in range(draw(st.integers(0, 3))):
        places = [path for path in paths(body) if path[0] not in kept]
        if places:
            _change(draw, body, draw(st.sampled_from(places)))
    return body


def _change(draw: st.DrawFn, body: Any, path: Path) -> None:
    *above, last = path
    for key in above:
        body = body[key]
    if draw(st.booleans()):
        body[last] = draw(VALUES)
    else:
        del body[last]
