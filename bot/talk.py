"""The dialogue in a thread. Place and address decide who may open one, before any reading."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.cards import Card
from bot.matching.lexicon import Lexicon
from bot.messages import PARLEY, Addressed, Click, Earlier, Message, Person, Place
from bot.needs import PRIVATE, is_private
from bot.ports import Threads
from bot.socratic.dialogue import Dialogue, Mode, Turn, Voice, hear
from bot.socratic.extract import Declined, extract
from bot.socratic.prompts import Prompts
from bot.wording.dialogues import ALONE, DONE, MORE, QUIET, SAY, card_of, marked
from bot.wording.remarks import remark_on


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept for a thread: the dialogue, its mode, and the names people go by in it."""

    dialogue: Dialogue | None
    mode: Mode
    names: dict[str, str]


@dataclass(frozen=True, slots=True)
class Talk:
    """Talks blockers through. `prompts` gives the wording of the moment."""

    threads: Threads
    prompts: Callable[[], Prompts]

    async def is_open(self, message: Message) -> bool:
        """Whether a dialogue of ours is going on where the message was said."""
        kept = await self._load(thread_of(message))
        return kept.dialogue is not None and not kept.dialogue.closed

    async def hear(self, message: Message, lexicon: Lexicon, *, now: datetime) -> Card | None:
        """Take a message of a thread. Only what is said to Parley opens a dialogue.

        A command that states a blocker opens one that is its author's alone, anew each time.
        """
        place = thread_of(message)
        alone = message.addressed is Addressed.SLASH
        if alone and isinstance(extract(message.text), Declined):
            return None
        kept = _Kept(None, Mode.MENTION, {}) if alone else await self._load(place)
        may_open = message.addressed is not Addressed.NONE
        if kept.dialogue is None and not may_open and kept.mode is not Mode.STANDUP:
            return None
        unnamed = message.addressed in (Addressed.DM, Addressed.SLASH)
        said = f"{PARLEY} {message.text}" if unnamed else message.text
        return await self._turn(place, message.person, said, kept, lexicon, now, message.before)

    async def click(self, click: Click, lexicon: Lexicon, *, now: datetime) -> Card | None:
        """Take what a button of a question says, as if it had been typed."""
        place = _alone(click.place, click.person) if click.value == ALONE else click.place
        kept = await self._load(place)
        if kept.dialogue is None or kept.dialogue.closed:
            return None
        typed = {SAY: click.words, MORE: "yes", DONE: "that's all", QUIET: "mute"}[click.act]
        return await self._turn(place, click.person, typed, kept, lexicon, now)

    async def _turn(
        self,
        place: Place,
        person: Person,
        text: str,
        kept: _Kept,
        lexicon: Lexicon,
        now: datetime,
        before: tuple[Earlier, ...] = (),
    ) -> Card | None:
        voice = Voice(
            self.prompts(),
            thread=f"{place.channel}/{place.thread}",
            name=marked,
            remark=lambda words: remark_on(words, lexicon),
        )
        above = tuple(Turn(one.person.id, one.text) for one in before)
        step = hear(kept.dialogue, Turn(person.id, text), kept.mode, voice, above)
        if step.dialogue is not None:
            heard = {one.person.id: one.person.name for one in before}
            names = {**kept.names, person.id: person.name}
            names.setdefault(step.dialogue.owner, heard.get(step.dialogue.owner, ""))
            state = {"dialogue": step.dialogue.to_json(), "mode": kept.mode.value, "names": names}
            await self.threads.save(place, dict(state), now=now)
            kept = replace(kept, names=names)
        value = ALONE if is_private(place.thread) else ""
        return card_of(step.said, kept.names, value) if step.said else None

    async def _load(self, place: Place) -> _Kept:
        state = await self.threads.load(place) or {}
        dialogue, names = state.get("dialogue"), state.get("names")
        return _Kept(
            Dialogue.from_json(dialogue) if isinstance(dialogue, dict) else None,
            Mode(str(state.get("mode", Mode.MENTION))),
            {str(who): str(name) for who, name in names.items()} if isinstance(names, dict) else {},
        )


def _alone(place: Place, person: Person) -> Place:
    return replace(place, thread=f"{PRIVATE}{person.id}")


def thread_of(message: Message) -> Place:
    """The thread that an answer goes to: outside a thread, the one that the message begins.

    What a command begins is its author's alone.
    """
    if message.addressed is Addressed.SLASH:
        return _alone(message.place, message.person)
    if message.addressed is Addressed.DM or message.place.thread:
        return message.place
    return replace(message.place, thread=message.id)
