"""What the ask log keeps of an answer: the label asked about, and how it went. No person."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from bot.answering.answer import Answer, Compared, Contested, Defined, Several, Suggested, Unknown
from bot.workshop.demand import NOT_HERE, REFUSED

_LONGEST = 60
_MOST_WORDS = 6


class AskLog(Protocol):
    """Counts what is asked about, by day, channel and team."""

    async def note(
        self,
        label: str,
        outcome: str,
        *,
        day: date,
        platform: str,
        channel: str = "",
        team: str = "",
    ) -> None:
        """Count one question about a label."""


def turned_down(answer: Answer) -> Iterator[tuple[str, str]]:
    """What it says about a label that somebody proposes it below an answer to it.

    Below suggestions it was none of them; below a definition that is not what it means here.
    """
    match answer:
        case Suggested():
            yield from ((label, REFUSED) for label, _ in noted(answer))
        case Defined() | Contested():
            yield from ((label, NOT_HERE) for label, _ in noted(answer))
        case _:
            return


def noted(answer: Answer) -> Iterator[tuple[str, str]]:
    """Each label that an answer is about, with `answered`, `suggested` or `unknown`.

    A long phrase is not a label but somebody's sentence: it is not kept.
    """
    match answer:
        case Defined(word=word) | Contested(word=word):
            yield word.label, "answered"
        case Several(parts):
            for part in parts:
                yield from noted(part)
        case Compared(words=words):
            yield from ((word.label, "answered") for word in words)
        case Suggested(asked=asked) | Unknown(asked=asked):
            label = " ".join(asked.casefold().split())
            if len(label) <= _LONGEST and len(label.split()) <= _MOST_WORDS:
                yield label, "suggested" if isinstance(answer, Suggested) else "unknown"
        case _:
            return
