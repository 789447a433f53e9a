"""Plays a transcript: a conversation anyone can read, said word for word to the real bot.

    # growth (marketing)               a channel and its teams; or: # dm with ana (marketing)
    ana> @parley what does MQL mean?   who says what; `ana (sales)>` is somebody of Sales
      ben> @parley who owns it?        indented: a reply in the thread of the message above
    ana> [Propose it]                  presses a button; words after it are typed beside it
         team: it                      a further line fills in a field of a form
    ~ to the next nudge                time passes; also: ~ a day later, ~ a week later
    bot> What does “MQL” mean?         what Parley answers, to the letter; no such line: silence

Lines above the first `#` say what the transcript is about. To write Parley's lines anew:

    python -m tests.transcript tests/transcripts/*.txt
"""

import asyncio
import re
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from adapters.nudging.at_once import AtOnce
from adapters.playground.clock import MovableClock
from adapters.playground.conversation import Conversation
from adapters.playground.future import Future
from adapters.playground.posting import PlaygroundPosts
from adapters.settings import Settings
from adapters.terminal.render import plain
from adapters.wiring import House, nudging_of, open_house
from bot.cards import Button, Buttons, Card, Entry, Form
from bot.messages import PARLEY, Addressed, Click, Earlier, Message, Person, Place
from bot.service import Service, teams_at

GLOSSARY = Path(__file__).parent / "glossaries" / "transcripts"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
BOT = "bot"
PASSES = {"~ to the next nudge": "nudge", "~ a day later": "day", "~ a week later": "week"}
_PLACE = re.compile(r"# (?P<dm>dm with )?(?P<name>[\w-]+)(?: \((?P<teams>[\w, -]*)\))?")
_SAYS = re.compile(r"(?P<indent> *)(?P<who>\w+)(?: \((?P<team>[\w-]+)\))?> ?(?P<text>.*)")
_PRESS = re.compile(r"\[(?P<label>[^\]]+)\] ?(?P<words>.*)", re.DOTALL)


@dataclass
class Line:
    """Something that is said or pressed, or a heading (`who` is "")."""

    who: str
    text: str
    indent: str = ""
    team: str | None = None


@dataclass
class Scene:
    """Where the play is, and what was said in it."""

    service: Service
    future: Future
    place: Place = field(default_factory=lambda: Place("playground", "nowhere"))
    private: bool = False
    root: str = ""
    above: list[Earlier] = field(default_factory=list)
    cards: list[tuple[Card, Place]] = field(default_factory=list)
    number: int = 0

    def keep(self, card: Card, place: Place) -> Card:
        """Keep a card, so that its buttons can be pressed."""
        self.cards.append((card, place))
        return card


async def play(transcript: str) -> str:
    """Return the transcript with what Parley really says."""
    with tempfile.TemporaryDirectory(prefix="parley-") as folder:
        settings = Settings(
            glossary=GLOSSARY,
            database_url=f"sqlite:///{folder}/parley.db",
            outbox=Path(folder) / "outbox",
        )
        async with open_house(settings) as house:
            scene = Scene(house.service, future_of(house))
            preface, lines = read(transcript)
            played = [text async for text in _play(lines, scene)]
    return "\n".join([*preface, *played]).rstrip() + "\n"


def future_of(house: House) -> Future:
    """A clock that begins at noon, and the nudges that come as it moves."""
    clock, conversation = MovableClock(lambda: NOON), Conversation("n")
    posts = {"playground": PlaygroundPosts(conversation, clock)}
    return Future(clock, AtOnce(nudging_of(house, posts, clock), "playground"), conversation)


def read(transcript: str) -> tuple[list[str], list[Line]]:
    """The lines above the first heading, and everything that is said."""
    rows = transcript.splitlines()
    start = next(at for at, row in enumerate(rows) if row.startswith("# "))
    lines: list[Line] = []
    for row in rows[start:]:
        if row.startswith("# ") or not row.strip() or row in PASSES:
            lines.append(Line("", row.strip()))
        elif found := _SAYS.fullmatch(row):
            lines.append(Line(found["who"], found["text"], found["indent"], found["team"]))
        else:
            lines[-1].text += "\n" + row.removeprefix(f"{lines[-1].indent}     ")
    return rows[:start], lines


async def _play(lines: list[Line], scene: Scene) -> AsyncIterator[str]:
    for line in lines:
        if line.who == BOT:
            continue
        if line.text in PASSES:
            yield line.text
            async for nudge in _pass(line.text, scene):
                yield _shown(Line(BOT, ""), script(nudge))
            continue
        if not line.who:
            if line.text:
                await _enter(scene, line.text)
            yield line.text
            continue
        yield _shown(line, line.text)
        card = await _act(line, scene)
        if card:
            yield _shown(Line(BOT, "", line.indent), script(card))


async def _pass(how: str, scene: Scene) -> AsyncIterator[Card]:
    """Let time pass; the nudges of this channel that come meanwhile."""
    said, _ = await scene.future.go(PASSES[how])
    for one in said:
        if one.card and one.channel == scene.place.channel:
            scene.root, scene.above = one.id, []
            yield scene.keep(one.card, Place("playground", one.channel, one.id))


async def _enter(scene: Scene, heading: str) -> None:
    found = _PLACE.fullmatch(heading)
    assert found, f"{heading}: write # channel (team) or # dm with ana (team)"
    scene.private = bool(found["dm"])
    channel = f"dm:{found['name']}" if scene.private else found["name"]
    scene.place = Place("playground", channel)
    teams = tuple((found["teams"] or "").replace(",", " ").split())
    if scene.private:
        for team in teams:
            await scene.service.people.choose_team(_person(found["name"]), team)
    else:
        there = teams_at(scene.place, scene.service.knowledge().glossary)
        assert set(there) == set(teams), f"{heading}: teams.yaml says {there}"


def _person(name: str) -> Person:
    return Person("playground", name, name.title())


async def _act(line: Line, scene: Scene) -> Card | None:
    scene.number += 1
    person = _person(line.who)
    if line.team:
        await scene.service.people.choose_team(person, line.team)
    if pressed := _PRESS.fullmatch(line.text):
        return await _press(pressed, person, scene)
    return await _say(line, person, scene)


async def _say(line: Line, person: Person, scene: Scene) -> Card | None:
    number, in_thread = f"m{scene.number}", bool(line.indent)
    addressed, text = _addressed(line.text, scene)
    if not in_thread:
        scene.root, before = number, tuple[Earlier, ...]()
    else:
        before = tuple(scene.above)
    earlier = Earlier(person, text)
    scene.above = [*scene.above, earlier] if in_thread else [earlier]
    place = Place("playground", scene.place.channel, scene.root if in_thread else None)
    message = Message(number, text, place, person, addressed, before)
    card = await scene.service.hear(message, now=scene.future.clock())
    thread = None if scene.private else scene.root
    return _keep(card, Place("playground", place.channel, thread), scene)


async def _press(pressed: re.Match[str], person: Person, scene: Scene) -> Card | None:
    found, place = next(
        (one, place)
        for card, place in reversed(scene.cards)
        for one in clickable(card)
        if _label(one) == pressed["label"]
    )
    number = f"c{scene.number}"
    words, fields = (
        ("", _filled(found, pressed["words"]))
        if isinstance(found, Form)
        else (pressed["words"], ())
    )
    click = Click(number, found.act, found.value, place, person, words, fields)
    return _keep(await scene.service.click(click, now=scene.future.clock()), place, scene)


def _filled(form: Form, words: str) -> tuple[tuple[str, str], ...]:
    """The fields as they stand, with what was typed: `name: value` lines, and the rest."""
    filled = {field.name: field.value for field in form.fields}
    for row in words.splitlines():
        name, colon, value = row.partition(": ")
        if colon and name in filled:
            filled[name] = value
        else:
            filled[next(field.name for field in form.fields if field.long)] = row
    return tuple((name, value) for name, value in filled.items() if value)


def _keep(card: Card | None, place: Place, scene: Scene) -> Card | None:
    return scene.keep(card, place) if card else None


def _addressed(text: str, scene: Scene) -> tuple[Addressed, str]:
    said = re.sub(r"@parley\b", PARLEY, text, flags=re.IGNORECASE)
    if text.startswith("/parley"):
        return Addressed.SLASH, text.removeprefix("/parley").strip()
    if scene.private:
        return Addressed.DM, said
    return (Addressed.MENTION if PARLEY in said else Addressed.NONE), said


def script(card: Card) -> str:
    """A card as a transcript shows it: its words, then its buttons in brackets."""
    buttons = " ".join(f"[{_label(one)}]" for one in clickable(card))
    return f"{plain(card)}\n{buttons}".rstrip()


def clickable(card: Card) -> Iterator[Button | Entry | Form]:
    """Everything in a card that can be pressed."""
    for block in card.blocks:
        if isinstance(block, Buttons):
            yield from block.buttons
        elif isinstance(block, Entry | Form):
            yield block


def _label(one: Button | Entry | Form) -> str:
    return one.label if isinstance(one, Button) else one.send


def _shown(line: Line, text: str) -> str:
    """What somebody says, with every further line under the first word."""
    team = f" ({line.team})" if line.team else ""
    rest = f"\n{line.indent}     "
    return f"{line.indent}{line.who}{team}> {text}".replace("\n", rest).rstrip()


if __name__ == "__main__":
    for name in sys.argv[1:]:
        file = Path(name)
        file.write_text(asyncio.run(play(file.read_text("utf-8"))), "utf-8")
