"""A question as Parley understood it. Offsets count code points of the message as given."""

from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """What a message asks, whether or not Parley may speak."""

    DEFINE = "define"
    TRANSLATE = "translate"
    COMPARE = "compare"
    REVERSE = "reverse"
    LIST = "list"
    HELP = "help"
    NONE = "none"


class Part(StrEnum):
    """Which part of a definition was asked for; the answer leads with it."""

    DEFINITION = "definition"
    OWNER = "owner"
    COUNTING = "counting"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of the message: `text[start:end] == words`, without article, quotes or full stop."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Question:
    """What a message asks.

    `labels` are the words to define, the sides of a comparison, the topic of a list, the
    description in a reverse question or the text to translate. `to` is the audience that the
    message names, `team` the team whose sense it asks for; `state` and `period` say which words a
    list is about (disputed ones, those of this month). `before` is what was said in the thread
    above the text to translate, oldest first; `quoted` says that the text is somebody else's, to be
    explained to whoever asks.
    """

    intent: Intent
    labels: tuple[Phrase, ...] = ()
    to: str | None = None
    team: str | None = None
    part: Part = Part.DEFINITION
    state: str | None = None
    period: str | None = None
    before: tuple[str, ...] = ()
    quoted: bool = False


NOT_ASKED = Question(Intent.NONE)
