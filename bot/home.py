"""One person's own page, and what they can change on it: team, known words, quiet."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from bot.answering.answer import Answer, Helped, Unknown
from bot.answering.here import Asking
from bot.asking.own_team import asks_own_team, own_team, team_named
from bot.asking.question import Intent, Question
from bot.cards import Card
from bot.concepts import Glossary
from bot.knowledge import Knowledge
from bot.matching.index import Headword
from bot.matching.lexicon import Found
from bot.matching.typeahead import offers
from bot.messages import PARLEY, Addressed, Click, Message, Person
from bot.nudges.ports import Hushed, Timetable
from bot.nudges.schedule import Schedule
from bot.ports import People
from bot.wording import home as say
from bot.wording import proposing, replies
from bot.wording.home import Own
from bot.wording.schedules import is_on
from bot.workshop.signatures import still_to_sign

_HOME = re.compile(r"(?:home|my (?:page|home|settings)|(?:the )?words (?:that )?i know)", re.I)
_PROPOSE = re.compile(
    r"propose(?:(?: an?| the)?(?: new)? (?:word|term)\b)?:?(?: +([^:]{1,60})(?::\s*(.+))?)?",
    re.I | re.S,
)
_QUIET = re.compile(r"(?:be )?quiet", re.I)


@dataclass(frozen=True, slots=True)
class Home:
    """What Parley keeps for one person, shown and changed by them."""

    people: People
    knowledge: Callable[[], Knowledge]
    hushed: Hushed
    timetable: Timetable

    async def page(self, person: Person, *, now: datetime) -> Card:
        """The person's own page."""
        known = self.knowledge()
        team = await self._team(person, known.glossary)
        own = Own(
            team,
            await self._known_words(person, known),
            waiting_for(team, known.glossary) if team else (),
            await self._sent(person.platform, team, known.glossary, now),
            await self.hushed.holds(person.platform, "person", person.id, now=now),
        )
        return say.page(own, known.glossary)

    def offer(self, typed: str, *, limit: int) -> tuple[Headword, ...]:
        """The words that somebody may mean who has typed so much."""
        return offers(self.knowledge().lexicon, typed, limit=limit)

    def prompts(self) -> tuple[tuple[str, str], ...]:
        """Things to begin with, made of the glossary's own words: a title, and what to say."""
        known = self.knowledge()
        helped = known.desk.answer(Question(Intent.HELP), Asking(), date.min)
        word = helped.example if isinstance(helped, Helped) else None
        return say.prompts(word, tuple(known.glossary.teams.values()))

    async def command(self, message: Message, *, now: datetime) -> Card | None:
        """Answer a command about one's own page; None if the message is none."""
        whole = " ".join(message.text.replace(PARLEY, " ").split())
        said = whole.strip(" .!?,")
        known, private = self.knowledge(), message.addressed is not Addressed.MENTION
        if message.addressed is Addressed.NONE:
            return None
        if _HOME.fullmatch(said):
            return await self.page(message.person, now=now) if private else say.in_private()
        if card := await self._about_team(message, whole, known.glossary):
            return card
        if _QUIET.fullmatch(said) and message.addressed is Addressed.SLASH:
            return say.which_quiet()
        if found := _PROPOSE.fullmatch(whole):
            return await self._propose(message, found[1] or "", found[2] or "", known)
        return None

    async def _about_team(self, message: Message, said: str, glossary: Glossary) -> Card | None:
        """Say which team the person is in, or note the one they say."""
        if asks_own_team(said, glossary):
            return say.team_now(await self._team(message.person, glossary), glossary)
        own = own_team(said)
        team = team_named(own.name, glossary) if own else None
        if own and (team or (own.plainly and not own.name)):
            return await self._choose(message.person, team, glossary)
        return self._no_team(own.name, message, glossary) if own and own.plainly else None

    def perhaps(self, message: Message, answer: Answer | None) -> Card | None:
        """What to say to words that ask nothing else, and may have been meant to name a team.

        `/parley team design` is meant so, unless the glossary knows such a word. Others read a
        mention, which is left alone unless it can hardly say anything else.
        """
        commanded = message.addressed is Addressed.SLASH and isinstance(answer, Unknown)
        if not (answer is None or commanded):
            return None
        own = own_team(" ".join(message.text.replace(PARLEY, " ").split()))
        if own is None or not own.name:
            return None
        if message.addressed is Addressed.MENTION and not own.likely:
            return None
        return self._no_team(own.name, message, self.knowledge().glossary)

    def _no_team(self, name: str, message: Message, glossary: Glossary) -> Card:
        """Outsiders are not told which teams there are."""
        teams = () if message.outsiders else tuple(glossary.teams.values())
        return say.no_such_team(name, teams)

    async def click(self, click: Click) -> Card | None:
        """Do what a button of the page says; None if it is none of these."""
        person, known = click.person, self.knowledge()
        match click.act:
            case say.CHOOSE:
                team = await self._team(person, known.glossary)
                return say.team_form(team, known.glossary)
            case say.CHOSEN:
                wanted = click.field(say.TEAM)
                team = wanted if wanted in known.glossary.teams else None
                return await self._choose(person, team, known.glossary)
            case say.FORGET:
                return say.forget_form(await self._known_words(person, known))
            case say.FORGOTTEN:
                return await self._explain_again(person, click.field(say.WORD), known)
            case say.HUSH_ME:
                await self.hushed.hush(person.platform, "person", person.id)
                return replies.hushed_person(None)
            case say.HUSH_HERE:
                place = click.place
                await self.hushed.hush(place.platform, "channel", place.channel)
                return replies.hushed_channel(None)
            case say.SPEAK:
                await self.hushed.lift(person.platform, "person", person.id)
                return replies.speaks_again(here=False)
        return None

    async def _propose(
        self, message: Message, label: str, definition: str, known: Knowledge
    ) -> Card:
        """The form; where others read along, a button that leads to it."""
        label = label.strip(" “”\"'")
        if message.addressed is not Addressed.SLASH:
            return say.offer_to_propose(label)
        team = await self._team(message.person, known.glossary)
        return proposing.blank(label, team, known.glossary, definition.strip())

    async def _team(self, person: Person, glossary: Glossary) -> str | None:
        team = await self.people.team_of(person)
        return team if team in glossary.teams else None

    async def _choose(self, person: Person, team: str | None, glossary: Glossary) -> Card:
        await self.people.choose_team(person, team)
        return say.team_chosen(team, glossary)

    async def _known_words(self, person: Person, known: Knowledge) -> tuple[str, ...]:
        marked = await self.people.known_to(person)
        concepts = known.glossary.concepts
        titles = (say.title_of(concepts[one]) for one in marked if one in concepts)
        return tuple(sorted(set(titles), key=str.casefold))

    async def _explain_again(self, person: Person, word: str, known: Knowledge) -> Card | None:
        """Forget every marked concept that goes by this word."""
        marked = await self.people.known_to(person)
        found = known.lexicon.look_up(word)
        senses = found.headword.concepts if isinstance(found, Found) else ()
        concepts = known.glossary.concepts
        titled = (one for one in marked if one in concepts and concepts[one].title.label == word)
        for concept in {*titled, *(marked & set(senses))}:
            await self.people.mark_known(person, concept, known=False)
        return say.explained_again(word) if word else None

    async def _sent(
        self, platform: str, team: str | None, glossary: Glossary, now: datetime
    ) -> tuple[Schedule, ...]:
        """The nudges that are on in the channels of a team."""
        known = glossary.teams[team] if team else None
        channels = known.channels(platform) if known else ()
        found = [one for at in channels for one in await self.timetable.in_channel(platform, at)]
        return tuple(one for one in found if is_on(one, now))


def waiting_for(team: str, glossary: Glossary) -> tuple[str, ...]:
    """The words that wait for a team's signature, the disputed ones first."""
    waiting = [
        concept
        for concept in glossary.concepts.values()
        if not concept.draft and team in still_to_sign(concept, glossary)
    ]
    waiting.sort(key=lambda one: one.id not in glossary.disputes)
    return tuple(dict.fromkeys(say.title_of(one) for one in waiting))
