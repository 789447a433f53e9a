"""The latest turns of a thread and Parley's replies to them, so that none is taken twice.

A process may die after it kept a turn and before it said its reply. Whoever hears that turn again
gives the same reply, and the dialogue does not move.
"""

from collections.abc import Mapping, Sequence
from typing import cast

from bot.socratic.turns import Said

HEARD = "heard"
_MOST = 5
"""More people than this do not type into one thread while one process is replaced by another."""
State = Mapping[str, object]


def was_heard(state: State, key: str) -> bool:
    """Whether the message or click of that id was taken as a turn already."""
    return any(one["id"] == key for one in _kept(state))


def reply_to(state: State, key: str) -> Said | None:
    """What Parley said to that turn, None if nothing."""
    said = next((one["said"] for one in _kept(state) if one["id"] == key), None)
    return Said.from_json(said) if isinstance(said, Mapping) else None


def with_reply(state: State, key: str, said: Said | None) -> dict[str, object]:
    """The state with one turn more, and without the oldest if there are many."""
    turn = {"id": key, "said": said.to_json() if said else None}
    return {**state, HEARD: [*_kept(state), turn][-_MOST:]} if key else {**state}


def _kept(state: State) -> Sequence[Mapping[str, object]]:
    return cast("Sequence[Mapping[str, object]]", state.get(HEARD, ()))
