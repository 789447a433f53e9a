"""What a rule makes of a clause: the phrase that names an obstacle, and the form it has."""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """What kind of phrase names the obstacle, and so which question it fits."""

    NOUN = "noun"
    VERB = "verb"
    WH = "wh"
    THAT = "that"


@dataclass(frozen=True, slots=True)
class Heard:
    """The phrase that names an obstacle; None where only "that" is safe."""

    x: str | None
    form: Form


@dataclass(frozen=True, slots=True)
class Again:
    """Words that may hold a statement of their own; if no rule fits them, `otherwise` is meant."""

    words: str
    otherwise: Heard


THAT = Heard(None, Form.THAT)
ODD = Heard("", Form.THAT)
"""An obstacle was named, and the words for it would read oddly."""
