"""The bot: hears a message or a click, and says a card or nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.answering.answer import Answer, Helped, Listed, Suggested, Translated, Unclear, concepts_of
from bot.answering.here import Asking
from bot.asking.question import Intent, Phrase, Question
from bot.asklog import AskLog, noted, turned_down
from bot.cards import Button, Buttons, Card
from bot.concepts import EVERYONE, Glossary
from bot.feedback import Feedback
from bot.forgetting import Forgetting
from bot.home import Home
from bot.knowledge import Knowledge
from bot.matching.lexicon import Found
from bot.messages import PARLEY, Addressed, Click, Message, Person, Place
from bot.nudges.office import Office
from bot.ports import People, Proposals
from bot.still_open import StillOpen
from bot.talk import Talk
from bot.wording import others, proposing
from bot.wording.card import card_for
from bot.wording.definitions import KNOW
from bot.wording.dialogues import ACTS
from bot.wording.explaining import EXPLAIN, explained, for_whom
from bot.wording.feedback import VOTE
from bot.wording.home import LOOK_UP
from bot.wording.nudges import TELL
from bot.wording.others import DEFINE, REST, WELCOME
from bot.wording.proposing import PROPOSAL, PROPOSE
from bot.wording.replies import told
from bot.wording.voice import Voice
from bot.workshop.deciding import Deciding
from bot.workshop.proposal import (
    DEFINITION,
    GLOSS,
    LABEL,
    NAMED,
    TEAM,
    Proposal,
    ProposalRefused,
)

SHARE = "share"
LINK = "link"
"""A link to a file of the glossary, seen somewhere."""
_LONGEST_SHARED = 1_500


@dataclass(frozen=True, slots=True)
class Service:
    """Answers people. `knowledge` gives the glossary of the moment: a reload needs no restart."""

    knowledge: Callable[[], Knowledge]
    people: People
    proposals: Proposals
    files_url: str | None = None
    talk: Talk | None = None
    nudges: Office | None = None
    asked: AskLog | None = None
    forgetting: Forgetting | None = None
    deciding: Deciding | None = None
    home: Home | None = None
    feedback: Feedback | None = None
    still_open: StillOpen | None = None

    async def hear(self, message: Message, *, now: datetime) -> Card | None:
        """Answer what was said to Parley; None means silence. It never speaks unasked."""
        if message.addressed is Addressed.NONE:
            return await self._overhear(message, now)
        if self.forgetting and (card := await self.forgetting.command(message)):
            return card
        if self.nudges and (card := await self.nudges.command(message, now=now)):
            return card
        if self.home and (card := await self.home.command(message, now=now)):
            return card
        if self.still_open and (card := await self.still_open.command(message, now=now)):
            return card
        known = self.knowledge()
        question = known.reader.read(message.text, message.addressed)
        if message.before:
            question = about_thread(question, tuple(one.text for one in message.before), known)
        if self.talk and not message.outsiders and await self._is_talk(message, question):
            card = await self.talk.hear(message, known.lexicon, now=now)
            if card or await self._is_answered(message, question):
                return card
        asking = await self._asking(message.place, message.person, known.glossary)
        answer = known.desk.answer(question, asking, now.date())
        if self.home and (card := self.home.perhaps(message, answer)):
            return card
        if answer is None and message.addressed is not Addressed.MENTION:
            answer = Unclear("question")
        if answer is None:
            return None
        if message.outsiders and not is_public(answer, known.glossary):
            answer = Unclear("public")
        public = message.addressed is Addressed.MENTION
        await self._note(noted(answer), message.place, asking, now, public=public)
        card = self._explained(question, answer, known, now) or self._say(answer, known, now)
        if self.deciding and not message.outsiders:
            more = self.deciding.offered(answer, message.person)
            card = replace(card, blocks=(*card.blocks, *more))
        if self.feedback:
            card = replace(card, blocks=(*card.blocks, *self.feedback.offered(answer)))
        private = message.addressed is Addressed.SLASH and not isinstance(answer, Unclear)
        return shareable(card, message) if private else card

    def _explained(
        self, question: Question, answer: Answer, known: Knowledge, now: datetime
    ) -> Card | None:
        """A text for a reader whom nobody named: with a way to the words of each team."""
        text = question.labels[0].words if question.labels else ""
        if question.intent is not Intent.TRANSLATE or question.to or not text:
            return None
        voice = Voice(known.glossary, now.date(), self.files_url)
        if isinstance(answer, Translated):
            return explained(answer, voice)
        return for_whom(text, voice) if answer == Unclear("audience") else None

    async def _note(
        self,
        labels: Iterator[tuple[str, str]],
        place: Place,
        asking: Asking,
        now: datetime,
        *,
        public: bool,
    ) -> None:
        """Count what was asked about. The channel is kept only for what was asked in public."""
        if self.asked is None:
            return
        channel, team = place.channel if public else "", _team_of(asking) or ""
        for label, outcome in labels:
            await self.asked.note(
                label, outcome, day=now.date(), platform=place.platform, channel=channel, team=team
            )

    async def _overhear(self, message: Message, now: datetime) -> Card | None:
        """A plain reply is heard only in a thread, and answered only in a dialogue of ours."""
        if self.talk is None or message.place.thread is None:
            return None
        known = self.knowledge()
        if self.nudges and await self.nudges.overheard(message, known, now=now):
            return await self.nudges.late(message, now=now)
        return await self.talk.hear(message, known.lexicon, now=now)

    async def _told(self, click: Click, now: datetime) -> Card | None:
        """What was typed into a nudge: for all to see, and an answer to it if there is one."""
        reply = await self.nudges.tell(click) if self.nudges else None
        if reply is None:
            return None
        echo = told(click.person.id, click.person.name, click.words)
        if self.nudges and await self.nudges.overheard(reply, self.knowledge(), now=now):
            late = await self.nudges.late(reply, now=now)
            return replace(echo, blocks=(*echo.blocks, *late.blocks)) if late else echo
        return await self._overhear(reply, now) or echo

    async def talks(self, message: Message) -> bool:
        """Whether a dialogue goes on where a message was said."""
        return self.talk is not None and await self.talk.is_open(message)

    async def _is_talk(self, message: Message, question: Question) -> bool:
        """Whether a message to Parley belongs to a dialogue, and asks nothing about a word."""
        if self.talk is None:
            return False
        if question.intent is Intent.NONE or message.addressed is Addressed.SLASH:
            return question.intent is Intent.NONE
        return not question.labels and await self.talk.belongs(message)

    async def _is_answered(self, message: Message, question: Question) -> bool:
        """Whether silence is what a dialogue makes of a message; a command is never left alone."""
        if message.addressed is Addressed.SLASH or question.intent is not Intent.NONE:
            return False
        return self.talk is not None and await self.talk.is_open(message)

    async def click(self, click: Click, *, now: datetime) -> Card | None:
        """Do what a button says; None if it is none of ours."""
        if click.act == TELL:
            return await self._told(click, now)
        if self.forgetting and (card := await self.forgetting.click(click)):
            return card
        if self.deciding and (card := await self.deciding.click(click, now=now)):
            return card
        if self.nudges and (card := await self.nudges.click(click, now=now)):
            return card
        if self.home and (card := await self.home.click(click)):
            return card
        if self.talk and click.act in ACTS:
            return await self.talk.click(click, self.knowledge().lexicon, now=now)
        return await self._word(click, now)

    async def _word(self, click: Click, now: datetime) -> Card | None:
        """Do what a button says that is about a word or a text."""
        known = self.knowledge()
        asking = await self._asking(click.place, click.person, known.glossary)
        if click.act in (DEFINE, LOOK_UP):
            label = (click.words or click.value).strip()
            return self._shown(known.desk.define(label, asking), click, now) if label else None
        if click.act in (SHARE, REST):
            question = known.reader.read(click.value, Addressed.SLASH)
            answer = known.desk.answer(question, asking, now.date())
            return self._shown(answer, click, now) if answer else None
        if click.act == EXPLAIN:
            return self._explain(click.value, asking, known, now)
        if self.feedback and click.act == VOTE:
            return await self.feedback.click(click, asking.asker, now=now)
        if click.act == WELCOME:
            return self._welcomed(asking, known)
        if click.act == LINK:
            return self._linked(click, asking, known, now)
        if click.act == PROPOSE:
            answer = known.desk.define(click.value, asking)
            await self._note(turned_down(answer), click.place, asking, now, public=False)
            return proposing.blank(click.value, _team_of(asking), known.glossary)
        if click.act == PROPOSAL:
            return await self._propose(click, asking, known.glossary, now)
        return await self._know(click, known) if click.act == KNOW else None

    def _shown(self, answer: Answer, click: Click, now: datetime) -> Card:
        """What a button brings; where outsiders read along, only what is public."""
        known = self.knowledge()
        if click.outsiders and not is_public(answer, known.glossary):
            return replace(self._say(Unclear("public"), known, now), alone=True)
        return self._say(answer, known, now)

    def _welcomed(self, asking: Asking, known: Knowledge) -> Card | None:
        """What is said once where Parley was added."""
        answer = known.desk.answer(Question(Intent.HELP), asking, date.min)
        team = known.glossary.team_name(asking.channel[0]) if len(asking.channel) == 1 else ""
        return others.welcomed(answer, team) if isinstance(answer, Helped) else None

    def _linked(self, click: Click, asking: Asking, known: Knowledge, now: datetime) -> Card | None:
        """What the word means whose file a link leads to; None for any other link."""
        base = f"{self.files_url.rstrip('/')}/" if self.files_url else ""
        path = click.value.partition("#")[0].partition("?")[0].removeprefix(base)
        word = next((one for one in known.glossary.words if base and one.path == path), None)
        if word is None or not click.value.startswith(base):
            return None
        answer = known.desk.define(word.word, asking)
        if click.outsiders and not is_public(answer, known.glossary):
            return None
        return self._say(answer, known, now)

    def _explain(self, about: str, asking: Asking, known: Knowledge, now: datetime) -> Card | None:
        """Put somebody's message in the words of a team: the one named, else the asker's."""
        voice = Voice(known.glossary, now.date(), self.files_url)
        named, _, text = about.partition("\n")
        reader = named or asking.asker
        if not text.strip():
            return None
        if reader is None or reader not in known.glossary.teams:
            return for_whom(text, voice)
        return explained(known.desk.translate(text, to=reader, known=asking.known), voice)

    def _say(self, answer: Answer, known: Knowledge, now: datetime) -> Card:
        return card_for(answer, Voice(known.glossary, now.date(), self.files_url))

    async def _asking(self, place: Place, person: Person, glossary: Glossary) -> Asking:
        team = await self.people.team_of(person)
        return Asking(teams_at(place, glossary), team, await self.people.known_to(person))

    async def _propose(
        self, click: Click, asking: Asking, glossary: Glossary, now: datetime
    ) -> Card:
        given = {LABEL: click.value, DEFINITION: click.words, TEAM: _team_of(asking) or ""}
        given |= dict(click.fields)
        named = given.get(NAMED) == "yes"
        proposal = Proposal(
            given[LABEL],
            given[DEFINITION],
            given[TEAM] or EVERYONE,
            given.get(GLOSS) or None,
            (click.person.name or click.person.id) if named else None,
        )
        try:
            outcome = await self.proposals.submit(
                proposal, person=click.person, place=click.place, now=now
            )
        except ProposalRefused as refused:
            return proposing.again(str(refused), refused.field, given, glossary)
        return proposing.taken(outcome)

    async def _know(self, click: Click, known: Knowledge) -> Card | None:
        """Remember that this person knows a word, in every sense of it."""
        found = known.lexicon.look_up(click.value)
        if not isinstance(found, Found):
            return None
        for concept in found.headword.concepts:
            await self.people.mark_known(click.person, concept, known=True)
        return others.known(found.headword.label)


def _team_of(asking: Asking) -> str | None:
    """The team that a proposal is for unless another is chosen: the asker's, else the channel's."""
    return asking.asker or (asking.channel[0] if len(asking.channel) == 1 else None)


def is_public(answer: Answer, glossary: Glossary) -> bool:
    """Whether outsiders may read an answer: it tells nothing of a concept that is not `public`."""
    if isinstance(answer, Suggested | Listed | Helped):
        return False
    return all(glossary.concepts[one].public for one in concepts_of(answer))


def teams_at(place: Place, glossary: Glossary) -> tuple[str, ...]:
    """The teams whose channel this is, by teams.yaml."""
    platform, channel = place.platform, place.channel
    teams = glossary.teams.values()
    return tuple([team.id for team in teams if channel in team.channels(platform)])


def about_thread(question: Question, before: tuple[str, ...], known: Knowledge) -> Question:
    """ "What does that mean?" and "translate this" in a thread ask about the message above.

    What was said to Parley is not meant, as long as there is something else. What stands above a
    text to translate tells in which sense its words are meant.
    """
    said = tuple(above for above in before if PARLEY not in above) or before
    if question.intent is Intent.TRANSLATE and question.labels:
        return replace(question, before=said)
    if question.labels or not said:
        return question
    if question.intent is Intent.TRANSLATE:
        return replace(question, labels=(Phrase(said[-1], 0, 0),), before=said[:-1])
    if question.intent is not Intent.DEFINE:
        return question
    hits = list(known.lexicon.mentions(said[-1]))
    labels = dict.fromkeys(said[-1][hit.start : hit.end] for hit in hits)
    return replace(question, labels=tuple(Phrase(words, 0, 0) for words in list(labels)[:3]))


def shareable(card: Card, message: Message) -> Card:
    """A private answer with a button that shows it to the channel."""
    button = Button("Share here", SHARE, message.text[:_LONGEST_SHARED])
    return replace(card, blocks=(*card.blocks, Buttons((button,))))
