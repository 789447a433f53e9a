"""The dialogue in a thread. Place and address decide who may open one, before any reading."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.cards import Card
from bot.matching.lexicon import Lexicon
from bot.messages import PARLEY, Addressed, Click, Earlier, Message, Person, Place
from bot.needs import PRIVATE, earlier_needs, is_private, open_needs, with_earlier
from bot.nudges.manners import Manners
from bot.nudges.threads import texts
from bot.open_questions import QUESTION, OpenQuestions, turned
from bot.ports import Ears, Threads
from bot.replies import reply_to, was_heard, with_reply
from bot.socratic.dialogue import Dialogue, Mode, Stage, Turn, Voice, hear, listed
from bot.socratic.extract import Declined, extract
from bot.socratic.prompts import Prompts, choose, fill
from bot.socratic.replies.reading import wants_quiet
from bot.socratic.turns import Said, Saying, Step
from bot.wording.dialogues import (
    ALONE,
    DONE,
    MORE,
    QUIET,
    SAY,
    Answering,
    card_of,
    ended,
    hushed,
    marked,
    over,
)
from bot.wording.proposing import offer
from bot.wording.remarks import remark_on, settled


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept for a thread: the dialogue, its mode, the names people go by, and the rest."""

    dialogue: Dialogue | None
    mode: Mode
    names: dict[str, str]
    state: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Talk:
    """Talks blockers through. `prompts` gives the wording of the moment.

    `manners` say when something may be said that nobody asked for. Without `ears` every reply is
    heard. `questions` is told of turns that others see too.
    """

    threads: Threads
    prompts: Callable[[], Prompts]
    manners: Manners | None = None
    ears: Ears | None = None
    questions: OpenQuestions | None = None

    async def is_open(self, message: Message) -> bool:
        """Whether a dialogue of ours is going on where the message was said."""
        return _is_open(await self._load(thread_of(message)))

    async def belongs(self, message: Message) -> bool:
        """Whether a message is a turn of a dialogue that goes on, or was one when it went on."""
        kept = await self._load(thread_of(message))
        return _is_open(kept) or was_heard(kept.state, message.id)

    async def hear(self, message: Message, lexicon: Lexicon, *, now: datetime) -> Card | None:
        """Take a message of a thread. Only what is said to Parley opens a dialogue.

        A command that states a blocker opens one that is its author's alone, anew each time. A
        message that comes again gets the reply that it got, and is no second turn.
        """
        place = thread_of(message)
        kept = await self._load(place, now)
        ends = _is_open(kept) and wants_quiet(message.text)
        if message.addressed is Addressed.SLASH and not ends:
            kept = _Kept(None, Mode.MENTION, {})
            if isinstance(extract(message.text, invited=True), Declined):
                return None
        if was_heard(kept.state, message.id):
            return await self._card(reply_to(kept.state, message.id), place, kept, lexicon)
        unasked = message.addressed is Addressed.NONE
        if unasked and not await self._may_speak(kept, place, message.person, now):
            return None
        unnamed = message.addressed in (Addressed.DM, Addressed.SLASH)
        said = f"{PARLEY} {message.text}" if unnamed else message.text
        turn = (place, message.person, said, message.id, kept, lexicon, now, message.before)
        card = await self._turn(*turn, unasked=unasked)
        return card or (await self._quietly(kept, place) if unnamed else None)

    async def _quietly(self, before: _Kept, place: Place) -> Card | None:
        """What is said where a dialogue has just ended without a summing-up; None if it has not."""
        after = await self._load(place)
        if not _is_open(before) or _is_open(after) or after.dialogue is None:
            return None
        thread = None if is_private(place.thread) else place.thread
        return hushed(thread) if after.dialogue.stage is Stage.MUTED else ended()

    async def _may_speak(self, kept: _Kept, place: Place, person: Person, now: datetime) -> bool:
        """Whether a plain reply may be answered: in a dialogue, or below a stand-up nudge."""
        if kept.dialogue is None and kept.mode is not Mode.STANDUP:
            return False
        return self.manners is None or await self.manners.may_speak(place, person, now=now)

    async def click(self, click: Click, lexicon: Lexicon, *, now: datetime) -> Card | None:
        """Take what a button of a question says, as if it had been typed."""
        place = _alone(click.place, click.person) if click.value == ALONE else click.place
        kept = await self._load(place, now)
        if was_heard(kept.state, click.id):
            return await self._card(reply_to(kept.state, click.id), place, kept, lexicon)
        if not _is_open(kept):
            return over()
        typed = {SAY: click.words, MORE: "yes", DONE: "that's all", QUIET: "mute"}[click.act]
        card = await self._turn(place, click.person, typed, click.id, kept, lexicon, now)
        return card or await self._quietly(kept, place)

    async def _turn(
        self,
        place: Place,
        person: Person,
        text: str,
        key: str,
        kept: _Kept,
        lexicon: Lexicon,
        now: datetime,
        before: tuple[Earlier, ...] = (),
        *,
        unasked: bool = False,
    ) -> Card | None:
        voice = self._voice(place, lexicon)
        above = tuple(Turn(one.person.id, one.text) for one in before)
        known = None if unasked and _may_follow(kept, person) else kept.dialogue
        step = hear(known, Turn(person.id, text), kept.mode, voice, above)
        begins = unasked and known is None and step.dialogue is not None
        if begins and self.manners and not await self.manners.may_begin(person, now=now):
            return None
        if step.dialogue is not None:
            heard = {one.person.id: one.person.name for one in before}
            names = {**kept.names, person.id: person.name}
            names.setdefault(step.dialogue.owner, heard.get(step.dialogue.owner, ""))
            talked = {"dialogue": step.dialogue.to_json(), "mode": kept.mode.value, "names": names}
            old = with_earlier(kept.state, kept.dialogue) if _is_anew(kept, step) else kept.state
            state = with_reply({**old, **talked, "at": now.isoformat()}, key, step.said)
            if step.said is None and _is_solved(kept.dialogue, step.dialogue):
                gone = (*texts(state.get("settled")), *(n.words for n in step.dialogue.needs))
                state["settled"] = list(dict.fromkeys(gone))
            if moves := _moves(kept.state, step):
                state.pop(QUESTION, None)
            await self.threads.save(place, state, now=now)
            if moves and self.questions and not is_private(place.thread):
                self.questions.turned(key, turned(place, step.said, kept.state, names))
            kept = replace(kept, names=names)
        return await self._card(step.said, place, kept, lexicon)

    async def so_far(self, place: Place, lexicon: Lexicon) -> Card | None:
        """Sum up what is open in a thread, and go on as before; None if nothing is."""
        kept = await self._load(place)
        if not (left := open_needs(kept.state)):
            return None
        voice = self._voice(place, lexicon)
        lines = (len(left) == 1 and voice.prompts.summing_up_one) or voice.prompts.summing_up
        text = fill(choose(lines, voice.thread), needs=listed(left, voice))
        statement, stop, question = text.rpartition(". ")
        said = Said(Saying.SUMMING_UP, f"{statement}{stop}".strip(), question, left)
        return await self._card(said, place, kept, lexicon)

    async def _card(
        self, said: Said | None, place: Place, kept: _Kept, lexicon: Lexicon
    ) -> Card | None:
        """A turn of Parley's; below a summing-up one can say what its words mean here."""
        if said is None:
            return None
        alone = ALONE if is_private(place.thread) else ""
        card = card_of(said, kept.names, alone, await self._answering(place))
        labels = _contested(said, lexicon) if said.kind is Saying.SUMMING_UP else ()
        return replace(card, blocks=(*card.blocks, *offer(labels)))

    async def _answering(self, place: Place) -> Answering:
        if place.thread is None:
            return Answering.CHAT
        heard = self.ears is None or await self.ears.hears(place)
        return Answering.THREAD if heard else Answering.MENTION

    def _voice(self, place: Place, lexicon: Lexicon) -> Voice:
        return Voice(
            self.prompts(),
            thread=f"{place.channel}/{place.thread}",
            name=marked,
            remark=lambda words: remark_on(words, lexicon),
            settle=lambda words, reply: settled(words, reply, lexicon),
        )

    async def _load(self, place: Place, now: datetime | None = None) -> _Kept:
        state = await self.threads.load(place) or {}
        dialogue, names = state.get("dialogue"), state.get("names")
        kept = _Kept(
            Dialogue.from_json(dialogue) if isinstance(dialogue, dict) else None,
            Mode(str(state.get("mode", Mode.MENTION))),
            {str(who): str(name) for who, name in names.items()} if isinstance(names, dict) else {},
            state,
        )
        return _ended(kept) if now and self._is_over(state, now) else kept

    def _is_over(self, state: Mapping[str, object], now: datetime) -> bool:
        """Whether it is so long ago that a reply now is about something else."""
        nudge = state.get("nudge")
        at = state.get("at") or (nudge.get("at") if isinstance(nudge, Mapping) else None)
        if self.manners is None or not isinstance(at, str):
            return False
        return now - datetime.fromisoformat(at) > self.manners.expires


def _is_open(kept: _Kept) -> bool:
    return kept.dialogue is not None and not kept.dialogue.closed


def _may_follow(kept: _Kept, person: Person) -> bool:
    """Whether somebody's own answer to a stand-up prompt may open a dialogue after one that ended.

    Not where quiet was asked for, and not for whoever had theirs.
    """
    before = kept.dialogue
    if before is None or kept.mode is not Mode.STANDUP or before.stage is not Stage.CLOSED:
        return False
    had = {before.owner, *(need.by for need in earlier_needs(kept.state))}
    return person.id not in had


def _is_anew(kept: _Kept, step: Step) -> bool:
    """Whether a dialogue has begun where another had ended."""
    return kept.dialogue is not None and kept.dialogue.closed and step.said is not None


def _moves(before: Mapping[str, object], step: Step) -> bool:
    """Whether a dialogue goes on, or is over, so that what was asked before is void."""
    is_over = step.dialogue is not None and step.dialogue.closed
    return step.said is not None or (is_over and QUESTION in before)


def _is_solved(before: Dialogue | None, after: Dialogue) -> bool:
    """Whether a dialogue has just ended without a summing-up: nothing in it is open any more."""
    return before is not None and not before.closed and after.stage is Stage.CLOSED


def _contested(said: Said, lexicon: Lexicon) -> tuple[str, ...]:
    """The words of a summing-up that teams mean differently, each once."""
    found = (hit.headword for need in said.needs for hit in lexicon.mentions(need.words))
    return tuple(dict.fromkeys(word.label for word in found if len(word.concepts) > 1))


def _ended(kept: _Kept) -> _Kept:
    """What is left of a thread once it has expired: only a mention opens a dialogue in it again."""
    dialogue = kept.dialogue
    if dialogue is not None and not dialogue.closed:
        dialogue = replace(dialogue, stage=Stage.CLOSED)
    return replace(kept, dialogue=dialogue, mode=Mode.MENTION)


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
