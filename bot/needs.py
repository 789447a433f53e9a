"""The needs named in the threads of a channel, as a list to take away. No figures on persons."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.socratic.dialogue import Dialogue, Need

EARLIER = "earlier"
_MOST = 50
PRIVATE = "private:"
"""Begins the name of a thread that only one person sees: what a command began."""


def is_private(thread: str | None) -> bool:
    """Whether only one person sees a thread."""
    return thread is not None and thread.startswith(PRIVATE)


@dataclass(frozen=True, slots=True)
class NamedNeed:
    """One need: what, who said it, in which thread, and when the thread last changed."""

    words: str
    by: str
    thread: str
    on: datetime


def needs_in(
    threads: Iterable[tuple[str, datetime, Mapping[str, object]]],
) -> tuple[NamedNeed, ...]:
    """The needs of threads as a store keeps them; what was said in private is not among them.

    Nor is what somebody called solved since.
    """
    found: list[NamedNeed] = []
    for thread, on, state in threads:
        names = state.get("names")
        if not is_private(thread):
            known = names if isinstance(names, Mapping) else {}
            found += [
                NamedNeed(need.words, str(known.get(need.by) or need.by), thread, on)
                for need in open_needs(state)
            ]
    return tuple(found)


def open_needs(state: Mapping[str, object]) -> tuple[Need, ...]:
    """What was named in a thread and is not solved, in its dialogue and in those before it."""
    dialogue, settled = state.get("dialogue"), state.get("settled")
    latest = Dialogue.from_json(dialogue).needs if isinstance(dialogue, Mapping) else ()
    gone = settled if isinstance(settled, list) else []
    return tuple(one for one in (*earlier_needs(state), *latest) if one.words not in gone)


def earlier_needs(state: Mapping[str, object]) -> tuple[Need, ...]:
    """What was named in the dialogues of a thread that ended before the latest began."""
    kept = state.get(EARLIER)
    found = [one for one in kept if isinstance(one, Mapping)] if isinstance(kept, list) else []
    return tuple(Need(str(one.get("words")), str(one.get("by"))) for one in found)


def with_earlier(state: Mapping[str, object], before: Dialogue | None) -> dict[str, object]:
    """The state of a thread in which a dialogue begins after another."""
    if before is None:
        return {**state}
    needs = dict.fromkeys((*earlier_needs(state), *before.needs))
    return {**state, EARLIER: [{"words": one.words, "by": one.by} for one in needs][-_MOST:]}
