"""A stretch of what somebody said that may name what is in the way."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a stretch may be: a thing, one that is not there, what nobody knows, what is to be done, what happens, what two sides want, that they disagree, who is to do it."""

    THING = "thing"
    LACK = "lack"
    QUESTION = "question"
    DOING = "doing"
    STATE = "state"
    SIDES = "sides"
    BETWEEN = "between"
    DUTY = "duty"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a clause that may name the obstacle."""

    words: str
    signs: frozenset[str]
    kind: Kind = Kind.THING
    doing: str = ""
    """What `words` do or are, of a state."""
    beside: tuple[str, str] = ("", "")
    """Who else does or is what, of two sides; of a disagreement who else, and about what."""
