"""A conversation with Parley at the keyboard: lines in, plain text out, numbers for buttons."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from adapters.hearing import Clock, Parley, spared
from adapters.terminal.render import literal, plain
from bot.cards import Button, Buttons, Card, Entry, Field, Form
from bot.concepts import Glossary
from bot.messages import Addressed, Click, Earlier, Message, Person, Place
from bot.ports import People
from bot.service import SHARE

HELP = """\
Ask what a word means, for example: what does qualified lead mean?
A number presses the button that bears it. An empty line shows this.
/team it     be of that team; /team alone shows which teams there are
help         what else you can ask
Ctrl+D       ends the conversation"""
_SHOWN_NOWHERE = (SHARE,)
"""Buttons that make no sense where nobody else listens."""

Print = Callable[[str], None]
Offered = Button | Entry | Form


@dataclass(frozen=True, slots=True)
class Filling:
    """A form that is being filled in, one field after another."""

    form: Form
    filled: tuple[tuple[str, str], ...] = ()

    @property
    def next(self) -> Field:
        """The field that is asked for now."""
        return self.form.fields[len(self.filled)]


@dataclass
class Chat:
    """One person at one keyboard. What Parley says goes to `out`."""

    parley: Parley
    people: People
    glossary: Callable[[], Glossary]
    clock: Clock
    person: Person
    out: Print
    _place: Place = field(default_factory=lambda: Place("terminal", "terminal"))
    _offered: tuple[Offered, ...] = ()
    _typing: Entry | None = None
    _filling: Filling | None = None
    _said: list[str] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)

    @property
    def prompt(self) -> str:
        """What stands in front of the next line."""
        return "... " if self._typing or self._filling else "> "

    async def take(self, line: str) -> None:
        """Answer one line."""
        line = line.encode("utf-8", "replace").decode().strip()
        if self._typing:
            await self._type(self._typing, line)
        elif self._filling:
            await self._fill(self._filling, line)
        elif not line:
            self.out(HELP)
        elif line.startswith("/team"):
            await self.choose_team(line.removeprefix("/team").strip() or None)
        elif line.isdecimal() and 0 < int(line[:9]) <= len(self._offered):
            await self._press(self._offered[int(line) - 1])
        else:
            await self._ask(line)

    async def choose_team(self, team: str | None) -> None:
        """Make the person one of `team`; without one, say which there are."""
        teams = self.glossary().teams
        known = ", ".join(teams)
        if team is None:
            own = teams.get(await self.people.team_of(self.person) or "")
            self.out(f"You are of {own.name if own else 'no team'}. Teams: {known}.")
        elif team not in teams:
            self.out(f"There is no team {literal(team)}. Teams: {known}.")
        else:
            await self.people.choose_team(self.person, team)
            self.out(f"You are of {teams[team].name} now.")

    async def _ask(self, line: str) -> None:
        before = tuple(Earlier(self.person, said) for said in self._said[-20:])
        number = str(next(self._numbers))
        message = Message(number, line, self._place, self.person, Addressed.DM, before)
        self._said.append(line)
        self._show(await spared(self.parley.hear(message, now=self.clock())))

    async def _press(self, pressed: Offered) -> None:
        if isinstance(pressed, Entry):
            self._typing = pressed
            self.out(f"{literal(pressed.label)} (an empty line leaves it)")
        elif isinstance(pressed, Form):
            self._ask_next(Filling(pressed))
        else:
            await self._click(pressed, "")

    async def _type(self, entry: Entry, line: str) -> None:
        self._typing = None
        if line:
            await self._click(entry, line)
        else:
            self.out("Left as it was.")

    def _ask_next(self, filling: Filling) -> None:
        """Ask for the next field of a form."""
        self._filling = filling
        self.out(_asked(filling.next))

    async def _fill(self, filling: Filling, line: str) -> None:
        """Take one field; an empty line keeps what stands there, or leaves the form."""
        asked = filling.next
        value = _picked(asked, line) or asked.value
        if not value and asked.needed:
            self._filling = None
            self.out("Left as it was.")
            return
        filling = replace(filling, filled=(*filling.filled, (asked.name, value)))
        if len(filling.filled) < len(filling.form.fields):
            self._ask_next(filling)
        else:
            self._filling = None
            await self._click(filling.form, "", filling.filled)

    async def _click(
        self, pressed: Offered, words: str, fields: tuple[tuple[str, str], ...] = ()
    ) -> None:
        number = str(next(self._numbers))
        filled = tuple((name, value) for name, value in fields if value)
        click = Click(number, pressed.act, pressed.value, self._place, self.person, words, filled)
        self._show(await spared(self.parley.click(click, now=self.clock())))

    def _show(self, card: Card | None) -> None:
        """Print a card and number its buttons; a card that only asks for words is asked at once."""
        if card is None:
            return
        self._offered = tuple(clickable(card))
        below = _menu(self._offered)
        if len(self._offered) == 1 and isinstance(entry := self._offered[0], Entry):
            self._typing, below = entry, "(Type it below; an empty line leaves it.)"
        self.out("\n".join(filter(None, (plain(card), below))) + "\n")
        if len(self._offered) == 1 and isinstance(form := self._offered[0], Form):
            self._ask_next(Filling(form))


def clickable(card: Card) -> Iterator[Offered]:
    """Everything in a card that can be chosen here."""
    for block in card.blocks:
        if isinstance(block, Buttons):
            yield from (one for one in block.buttons if one.act not in _SHOWN_NOWHERE)
        elif isinstance(block, Entry | Form):
            yield block


def _asked(field: Field) -> str:
    """How a field is asked for: what was wrong, its label, what can be picked."""
    picks = "   ".join(f"[{at}] {one.label}" for at, one in enumerate(field.choices, start=1))
    stands = f"(now: {field.value})" if field.value else ""
    left = "" if field.needed else "(an empty line leaves it out)"
    return literal(
        "\n".join(
            filter(
                None,
                (
                    field.problem,
                    " ".join(filter(None, (field.label, left, stands))),
                    field.hint,
                    picks,
                ),
            )
        )
    )


def _picked(field: Field, line: str) -> str:
    """What was typed; of choices, the one with that number or name."""
    if not field.choices:
        return line
    numbered = {str(at): one.value for at, one in enumerate(field.choices, start=1)}
    named = {one.label.casefold(): one.value for one in field.choices}
    return numbered.get(line) or named.get(line.casefold(), "")


def _menu(offered: Sequence[Offered]) -> str:
    labels = (one.label if isinstance(one, Button) else one.send for one in offered)
    return "   ".join(f"[{at}] {literal(label)}" for at, label in enumerate(labels, start=1))
