"""What happens on the page: somebody says or presses something, and Parley answers or does not."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from adapters.hearing import Clock, Parley, spared
from adapters.playground.conversation import PARLEY, Conversation, Said
from adapters.playground.inbound import (
    BadRequestError,
    Press,
    Words,
    person_of,
    place_of,
    to_message,
)
from adapters.playground.render import pressed
from adapters.playground.scene import DIRECT, Actor, actors, channels
from bot.audience import is_for_all
from bot.cards import Block, Button, Buttons, Card, Entry, Form, Paragraph
from bot.knowledge import Knowledge
from bot.messages import Addressed, Click, Earlier, Message
from bot.ports import People
from bot.service import SHARE
from bot.wording.dialogues import ACTS, ALONE, SAY
from bot.wording.proposing import PROPOSAL

JUST_TALK = "Parley stays silent: this was said to your colleagues. Write @Parley to ask."
NO_QUESTION = "Parley found no question in that, so it stays silent."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is new or changed on the page, and a word to the person who did it."""

    said: tuple[Said, ...]
    hint: str = ""


class Talking(Parley, Protocol):
    """The bot, which also says whether a dialogue of its goes on."""

    async def talks(self, message: Message) -> bool:
        """Whether one is open where a message was said."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Plays the part that Slack plays otherwise: who sees what, and where an answer goes."""

    parley: Talking
    people: People
    known: Callable[[], Knowledge]
    clock: Clock
    conversation: Conversation
    met: set[str] = field(default_factory=set)

    async def say(self, words: Words) -> Outcome:
        """Put somebody's words on the page, and Parley's answer. Raises `BadRequestError`."""
        actor = await self._actor(words.person)
        self._check(words, actor)
        before = self._above(words, actor)
        message = to_message(words, self.conversation.next_id(), actor, before)
        private = actor.id if self._is_private(words.channel, message.addressed) else None
        said = self._keep(message.id, words.channel, actor.id, words.thread, private, words.text)
        quiet = message.addressed is Addressed.NONE
        card = await spared(self.parley.hear(message, now=self.clock()), quiet=quiet)
        over = await self._over(words, message, actor, card)
        if card is None:
            return Outcome((*over, said), _hint(message.addressed))
        mentioned = message.addressed is Addressed.MENTION
        thread = words.thread or (said.id if mentioned else None)
        return Outcome((*over, said, self._answer(card, words.channel, thread, private)))

    async def _over(
        self, words: Words, message: Message, actor: Actor, card: Card | None
    ) -> tuple[Said, ...]:
        """The questions that the next one, or the end of a dialogue, leaves without an answer."""
        if not _asks(card) and await self.parley.talks(message):
            return ()
        asked = (one for one in self.conversation.seen_by(actor.id) if one.card)
        here = [one for one in asked if _is_asked(one, words, message.addressed)]
        return tuple(self._closed(one) for one in here)

    def _above(self, words: Words, actor: Actor) -> tuple[Earlier, ...]:
        people = {one.id: person_of(one) for one in actors(self.known().glossary)}
        said = self.conversation.above(words.channel, words.thread, actor.id)
        return tuple(Earlier(people[one.author], one.text) for one in said if one.author in people)

    async def press(self, press: Press) -> Outcome:
        """Do what a button says. Raises `BadRequestError`."""
        actor = await self._actor(press.person)
        said = self.conversation.find(press.message)
        found = pressed(said.card, press.number) if said and said.card else None
        if said is None or found is None or said.only_for not in (None, actor.id):
            raise BadRequestError("That button is not there any more. Reload the page.")
        click = Click(
            id=self.conversation.next_id(),
            act=found.act,
            value=found.value,
            place=place_of(said.channel, said.thread, actor),
            person=person_of(actor),
            words=press.words,
            fields=press.fields,
        )
        card = await spared(self.parley.click(click, now=self.clock()))
        typed = self._typed(said, press.words, actor) if found.act == SAY else ()
        if found.act in ACTS and card and card.alone:
            return Outcome((*typed, self._closed(said)), card.summary)
        return self._pressed(said, found, typed, card, actor) if card else Outcome(typed)

    def _closed(self, said: Said) -> Said:
        """The question without the ways to answer it: the dialogue has ended."""
        return self.conversation.keep(replace(said, card=_without_answers(said.card)))

    def _typed(self, said: Said, words: str, actor: Actor) -> tuple[Said, ...]:
        """An answer to a question of ours stands in the thread, as if it had been typed there."""
        thread, seen_by = self._beside(said), said.only_for
        number = self.conversation.next_id()
        return (self._keep(number, said.channel, actor.id, thread, seen_by, words),)

    def _beside(self, said: Said) -> str | None:
        """The thread of a card; a public one that has none gets one."""
        return said.thread if said.only_for else said.thread or said.id

    def _pressed(
        self,
        said: Said,
        found: Button | Entry | Form,
        typed: tuple[Said, ...],
        card: Card,
        actor: Actor,
    ) -> Outcome:
        """Put what came of it where it belongs, and take away what was used up."""
        if found.act == PROPOSAL:
            return Outcome((self.conversation.keep(replace(said, card=card)),))
        if found.act == SHARE:
            note = f"Shared by {actor.name}"
            shared = self._answer(card, said.channel, said.thread, None, note)
            own = replace(said, card=_without(said.card, SHARE), note="Shared with the channel")
            return Outcome((self.conversation.keep(own), shared))
        if found.act in ACTS:
            typed = (*typed, self._closed(said))
        alone = said.only_for is not None
        public = is_for_all(found.act, found.value, shown_to_one=alone)
        seen_by = None if public else actor.id
        return Outcome((*typed, self._answer(card, said.channel, self._beside(said), seen_by)))

    async def _actor(self, person: str) -> Actor:
        """Who it is; the bot is told the person's team once, and what they choose later stands."""
        actor = next((one for one in actors(self.known().glossary) if one.id == person), None)
        if actor is None:
            raise BadRequestError("There is nobody of that name here. Reload the page.")
        if person not in self.met:
            self.met.add(person)
            await self.people.choose_team(person_of(actor), actor.team)
        return actor

    def _check(self, words: Words, actor: Actor) -> None:
        known = {channel.id for channel in channels(self.known().glossary)} | {DIRECT}
        if words.channel not in known:
            raise BadRequestError("There is no such channel. Reload the page.")
        if words.thread is None:
            return
        root = self.conversation.find(words.thread)
        seen = root is not None and root.only_for in (None, actor.id)
        if root is None or not seen or root.channel != words.channel or root.thread:
            raise BadRequestError("There is no such thread any more. Reload the page.")

    def _is_private(self, channel: str, addressed: Addressed) -> bool:
        return channel == DIRECT or addressed is Addressed.SLASH

    def _keep(
        self, number: str, channel: str, author: str, thread: str | None, only_for: str | None,
        text: str,
    ) -> Said:  # fmt: skip
        said = Said(number, channel, author, self.clock(), text, None, thread, only_for)
        return self.conversation.keep(said)

    def _answer(
        self, card: Card, channel: str, thread: str | None, only_for: str | None, note: str = ""
    ) -> Said:
        number, now = self.conversation.next_id(), self.clock()
        said = Said(number, channel, PARLEY, now, card.summary, card, thread, only_for, note)
        return self.conversation.keep(said)


def _hint(addressed: Addressed) -> str:
    return {Addressed.NONE: JUST_TALK, Addressed.MENTION: NO_QUESTION}.get(addressed, "")


def _is_asked(said: Said, words: Words, addressed: Addressed) -> bool:
    """Whether it is a question of a dialogue, where somebody has just said something."""
    asks = _asks(said.card)
    if not asks or said.channel != words.channel:
        return False
    if addressed is Addressed.SLASH or words.channel == DIRECT:
        return said.only_for is not None and (addressed is Addressed.DM or asks[0].value == ALONE)
    return said.only_for is None and words.thread in (said.id, said.thread) and bool(words.thread)


def _asks(card: Card | None) -> list[Entry]:
    """The ways to answer a question of a dialogue in its own card."""
    blocks = card.blocks if card else ()
    return [one for one in blocks if isinstance(one, Entry) and one.act == SAY]


def _without_answers(card: Card | None) -> Card | None:
    """The card as words alone."""
    if card is None:
        return None
    return replace(card, blocks=tuple(b for b in card.blocks if isinstance(b, Paragraph)))


def _without(card: Card | None, act: str) -> Card | None:
    """The card without the buttons of that act."""
    if card is None:
        return None
    return replace(card, blocks=tuple(_row(block, act) for block in card.blocks))


def _row(block: Block, act: str) -> Block:
    if not isinstance(block, Buttons):
        return block
    return Buttons(tuple(button for button in block.buttons if button.act != act))
