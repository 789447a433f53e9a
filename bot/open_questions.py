"""The question of ours that stands open in a thread, until a later turn makes it void.

What it says is kept with the thread, beside the id of its message: then it can be shown once more,
as words alone. A button that answers nothing any more is worse than none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.cards import Card
from bot.messages import Place
from bot.socratic.turns import Said, Saying
from bot.wording.dialogues import words_of

QUESTION = "question"
"""Where it is kept in the state of a thread."""


@dataclass(frozen=True, slots=True)
class Void:
    """A question that is answered or over: its message's id, and what is left of its card."""

    id: str
    card: Card


@dataclass(frozen=True, slots=True)
class Turned:
    """What one turn of a dialogue did: which question it asks, and which one it made void."""

    place: Place
    asks: Said | None = None
    void: Void | None = None


class OpenQuestions(Protocol):
    """Is told what the turns of dialogues did; a platform that can change a message listens."""

    def turned(self, turn: str, done: Turned) -> None:
        """Take note of what the message or click with the id `turn` did."""


def turned(
    place: Place, said: Said | None, before: Mapping[str, object], names: Mapping[str, str]
) -> Turned:
    """What a turn did that says `said`; `before` is what was kept for the thread."""
    asks = said if said and said.kind is Saying.QUESTION else None
    return Turned(place, asks, _void(before.get(QUESTION), names))


def posted(asks: Said, id_: str) -> dict[str, object]:
    """What is kept once a question is out."""
    return {QUESTION: {"id": id_, "said": asks.to_json()}}


def _void(kept: object, names: Mapping[str, str]) -> Void | None:
    said = kept.get("said") if isinstance(kept, Mapping) else None
    if not isinstance(kept, Mapping) or not isinstance(said, Mapping):
        return None
    return Void(str(kept.get("id")), words_of(Said.from_json(said), names))
