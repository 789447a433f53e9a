"""A neutral reply: what Slack, Teams, the browser and the terminal each render in their own way.

A plain `str` is always literal, whatever it holds; markup exists only as a span type.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that matter most in their sentence; rendered bold."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words that are quoted or stand for themselves; rendered italic."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A way elsewhere. `url` is http or https; a renderer shows only the label if it is not."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Who:
    """A person, by the platform's id; `name` is what to show where the platform cannot say it."""

    id: str
    name: str = ""

    @property
    def text(self) -> str:
        """The person's name in plain words."""
        return self.name or self.id


Span = str | Strong | Emphasis | Link | Who
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The headline of a card or of a part of it."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of running text."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Bullets:
    """A short list; each item is running text."""

    items: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Name and value pairs that belong together, such as what a sense counts."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Fine:
    """Small print: the trust line, a hint, where to look further."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Button:
    """Something to click. `act` is a name of ours, `value` its matter: 1,500 characters at most."""

    label: str
    act: str
    value: str = ""
    style: Literal["plain", "primary"] = "plain"


@dataclass(frozen=True, slots=True)
class Buttons:
    """A row of at most five buttons."""

    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A place to type an answer; sending it is a click whose `words` hold what was typed."""

    act: str
    label: str
    value: str = ""
    send: str = "Send"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values that a field can have, and how people call it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. With `choices` one of them is picked; `long` text has several lines.

    `problem` says what is wrong with what was sent before.
    """

    name: str
    label: str
    value: str = ""
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    long: bool = False
    needed: bool = True
    most: int = 3_000
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Several things to fill in, sent at once: a click whose `fields` hold what was filled in.

    A platform that has dialogs opens one; elsewhere the form stands in the message. `value` says
    what it is about: 1,500 characters at most.
    """

    title: str
    act: str
    fields: tuple[Field, ...]
    value: str = ""
    send: str = "Send"


Block = Heading | Paragraph | Bullets | Facts | Fine | Buttons | Entry | Form


@dataclass(frozen=True, slots=True)
class Card:
    """A reply: `summary` is the whole short answer in one line, `blocks` the full one.

    `alone`: it is for whoever asked alone, also where an answer would have been for all.
    """

    summary: str
    blocks: tuple[Block, ...] = field(default=())
    alone: bool = False


def form_of(card: Card) -> Form | None:
    """The form of a card, None if there is nothing to fill in."""
    return next((block for block in card.blocks if isinstance(block, Form)), None)


def words(spans: Sequence[Span]) -> str:
    """The bare words of a piece of running text, without markup."""
    return "".join(
        [
            span if isinstance(span, str) else span.label if isinstance(span, Link) else span.text
            for span in spans
        ]
    )
