"""What is kept with the thread of a nudge: that somebody answered, and what was collected.

A nudge is known by its `ref` before it is posted; the thread it begins is kept under that name, so
that a button finds its thread on every platform.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from bot.matching.lexicon import Lexicon
from bot.messages import Message, Place
from bot.nudges.nudge import Nudge
from bot.ports import Threads
from bot.socratic.dialogue import Mode
from bot.socratic.replies.reading import Kind, read_reply
from bot.wording.remarks import is_disputed

_LONGEST = 500
_MOST_ANSWERS = 50
_MOST_WORDS = 20
State = dict[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody wrote below a checkpoint; a message that comes again has the same `id`."""

    who: str
    name: str
    words: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class NudgeThreads:
    """Marks the threads of nudges, and reads what was said in them."""

    threads: Threads

    async def begin(
        self, place: Place, thread: str, ref: str, kind: str, nudge: Nudge, *, now: datetime
    ) -> None:
        """Keep what the thread below a posted nudge is for."""
        mode = Mode.STANDUP if nudge.standup else Mode.MENTION
        about = {"ref": ref, "kind": kind, "collects": nudge.collects, "at": now.isoformat()}
        opened = replace(place, thread=thread)
        if await self.threads.load(opened) is None:
            await self.threads.save(opened, {"mode": mode.value, "nudge": about}, now=now)
        await self.threads.save(replace(place, thread=_alias(ref)), {"thread": thread}, now=now)

    async def thread_of(self, place: Place, ref: str) -> Place:
        """The thread of a nudge; where it is not known, the place itself."""
        kept = await self.threads.load(replace(place, thread=_alias(ref))) or {}
        thread = kept.get("thread")
        return replace(place, thread=thread) if isinstance(thread, str) else place

    async def was_answered(self, place: Place, ref: str) -> bool:
        """Whether anybody said or pressed anything below a nudge."""
        state = await self.threads.load(await self.thread_of(place, ref)) or {}
        return bool(state.get("answered"))

    async def heard(self, message: Message, lexicon: Lexicon, *, now: datetime) -> bool:
        """Keep what a reply below a nudge brings; True if it is collected, and not talked about."""
        state = await self.threads.load(message.place)
        about = state.get("nudge") if state else None
        if state is None or not isinstance(about, Mapping):
            return False
        kept: State = {**state, "answered": True}
        if about.get("collects") and read_reply(message.text).kind is not Kind.FINE:
            new = Answer(message.person.id, message.person.name, _short(message.text), message.id)
            answers = answers_in(state)
            if not new.id or new.id not in [one.id for one in answers]:
                kept["answers"] = [_json(one) for one in (*answers, new)][-_MOST_ANSWERS:]
        words = [
            found.headword.label
            for found in lexicon.mentions(message.text)
            if is_disputed(found.headword, lexicon)
        ]
        met = dict.fromkeys([*words_in(state), *words])
        kept["words"] = list(met)[:_MOST_WORDS]
        if kept != state:
            await self.threads.save(message.place, kept, now=now)
        return bool(about.get("collects"))

    async def touched(self, place: Place, *, now: datetime) -> None:
        """Somebody pressed a button below the nudge: that is an answer too."""
        state = await self.threads.load(place)
        if state is not None and "nudge" in state and not state.get("answered"):
            await self.threads.save(place, {**state, "answered": True}, now=now)

    async def settle(self, place: Place, words: str, *, now: datetime) -> None:
        """Keep that a need which was named in a thread no longer stands."""
        state = await self.threads.load(place)
        if state is not None:
            settled = dict.fromkeys([*texts(state.get("settled")), words])
            await self.threads.save(place, {**state, "settled": list(settled)}, now=now)

    async def is_summed_up(self, place: Place, *, now: datetime) -> None:
        """Keep that what was collected so far was summed up."""
        state = await self.threads.load(place)
        if state is not None:
            told = {**state, "summed": len(answers_in(state)), "late": False}
            await self.threads.save(place, told, now=now)

    async def came_late(self, place: Place, *, now: datetime) -> str:
        """The nudge that was summed up before its latest answers, once; "" for any other."""
        state = await self.threads.load(place) or {}
        about, summed = state.get("nudge"), state.get("summed")
        if not isinstance(about, Mapping) or not isinstance(summed, int) or state.get("late"):
            return ""
        if len(answers_in(state)) <= summed:
            return ""
        await self.threads.save(place, {**state, "late": True}, now=now)
        return str(about.get("ref", ""))

    async def answers(self, place: Place) -> tuple[Answer, ...]:
        """What was collected in a thread so far."""
        return answers_in(await self.threads.load(place) or {})


def texts(kept: object) -> list[str]:
    """A list of texts as a store kept it."""
    return [one for one in kept if isinstance(one, str)] if isinstance(kept, Sequence) else []


def words_in(state: Mapping[str, object]) -> list[str]:
    """The disputed words that were met in a thread of ours."""
    return texts(state.get("words"))


def answers_in(state: Mapping[str, object]) -> tuple[Answer, ...]:
    """What was collected, as a store kept it."""
    kept = state.get("answers")
    if not isinstance(kept, Sequence):
        return ()
    found = (one for one in kept if isinstance(one, Mapping))
    return tuple(
        Answer(str(o.get("who")), str(o.get("name")), str(o.get("words")), str(o.get("id", "")))
        for o in found
    )


def _short(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]


def _json(one: Answer) -> State:
    return asdict(one)


def _alias(ref: str) -> str:
    return f"nudge:{ref}"
