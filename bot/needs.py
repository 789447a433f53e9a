"""The needs named in the threads of a channel, as a list to take away. No figures on persons."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.socratic.dialogue import Dialogue

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
        dialogue, names = state.get("dialogue"), state.get("names")
        if isinstance(dialogue, Mapping) and not is_private(thread):
            known = names if isinstance(names, Mapping) else {}
            settled = state.get("settled")
            gone = settled if isinstance(settled, list) else []
            found += [
                NamedNeed(need.words, str(known.get(need.by) or need.by), thread, on)
                for need in Dialogue.from_json(dialogue).needs
                if need.words not in gone
            ]
    return tuple(found)
