"""Settle this, and still true?, by buttons: only owners decide, and each decision is a proposal."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from bot.answering.agreement import signers
from bot.answering.answer import Answer, Contested
from bot.cards import Block, Button, Buttons, Card
from bot.concepts import ContestKind, Glossary, Word
from bot.messages import Click, Person, Place
from bot.wording import settling as say
from bot.workshop.proposal import ProposalRefused, clean, file_stem
from bot.workshop.resolution import (
    Resolution,
    Settling,
    Signing,
    concerned,
    label_of,
    owners_of,
    signed_concept,
    teams_of,
)
from bot.workshop.settling import Both, Ending, Replaced, Wins, senses_of
from bot.workshop.words import word_named

UNDERSTOOD = timedelta(days=180)
"""How long a meaning that lost is still understood."""


class Decisions(Protocol):
    """Takes a decision of owners to where the glossary is kept."""

    async def decide(
        self, resolution: Resolution, *, person: Person, place: Place, now: datetime
    ) -> str:
        """Make it a proposal, once however often it is sent, and say in a sentence where it went.

        Raises `ProposalRefused` with a sentence for the person when it would break a rule.
        """


@dataclass(frozen=True, slots=True)
class Deciding:
    """Answers the buttons. `glossary` is that of the moment."""

    decisions: Decisions
    glossary: Callable[[], Glossary]

    def offered(self, answer: Answer, person: Person) -> tuple[Block, ...]:
        """Below an answer about a disputed word, for who may settle it: a way to do so."""
        if not isinstance(answer, Contested) or answer.contest is None:
            return ()
        if answer.contest.kind is not ContestKind.DISPUTED:
            return ()
        teams = {team for sense in answer.word.senses for team in sense.term.teams}
        if teams.isdisjoint(teams_of(person, self.glossary())):
            return ()
        return (Buttons((Button("Settle this", say.SETTLE, answer.word.label[:200]),)),)

    async def click(self, click: Click, *, now: datetime) -> Card | None:
        """Do what a button or a form about a decision says; None if it is none of these."""
        match click.act:
            case say.SETTLE:
                return self._ask(click, now.date())
            case say.SETTLED:
                return await self._settled(click, now)
            case say.HOLDS:
                return await self._holds(click, now)
            case _:
                return None

    def _ask(self, click: Click, today: date, why: str = "") -> Card:
        glossary = self.glossary()
        word = _disputed(click.value, glossary)
        if word is None or word.contest is None:
            return say.nothing_to_settle(click.value)
        if refused := self._refused(Settling(word.word, Both()), click.person):
            return refused
        senses, given = senses_of(word, glossary), dict(click.fields)
        until = today + UNDERSTOOD
        return say.form(word.word, senses, word.contest, glossary, until, given, why)

    async def _settled(self, click: Click, now: datetime) -> Card:
        ending, today = _ending(click, now.date()), now.date()
        if isinstance(ending, str):
            return self._ask(click, today, ending)
        by = click.person.name or click.person.id
        resolution = Settling(click.value, ending, clean(click.field(say.HOW)), by)
        if _disputed(click.value, self.glossary()) is None:
            return say.nothing_to_settle(click.value)
        if refused := self._refused(resolution, click.person):
            return refused
        try:
            return say.kept(await self._decide(resolution, click, now))
        except ProposalRefused as error:
            return self._ask(click, today, str(error))

    async def _holds(self, click: Click, now: datetime) -> Card:
        """An owner says that a wording is still true: that signs it for their team."""
        glossary = self.glossary()
        id_, _, wording = click.value.partition("\n")
        found = Signing(id_, "", wording, now.date())
        concept = signed_concept(found, glossary)
        if concept is None:
            return say.changed(label_of(found, glossary))
        if refused := self._refused(found, click.person):
            return refused
        mine = teams_of(click.person, glossary)
        team = next(team for team in signers(concept, glossary) if team in mine)
        by = click.person.name or click.person.id
        try:
            said = await self._decide(Signing(id_, team, wording, now.date(), by), click, now)
        except ProposalRefused as error:
            return say.kept(str(error))
        return say.kept(said, concept)

    async def _decide(self, resolution: Resolution, click: Click, now: datetime) -> str:
        return await self.decisions.decide(
            resolution, person=click.person, place=click.place, now=now
        )

    def _refused(self, resolution: Resolution, person: Person) -> Card | None:
        """What somebody is told who may not decide this; None if they may."""
        glossary = self.glossary()
        teams = concerned(resolution, glossary)
        if set(teams) & set(teams_of(person, glossary)):
            return None
        names = [glossary.team_name(team) for team in teams]
        return say.not_yours(label_of(resolution, glossary), owners_of(teams, glossary), names)


def _disputed(label: str, glossary: Glossary) -> Word | None:
    word = word_named(label, glossary)
    disputed = word and word.contest and word.contest.kind is ContestKind.DISPUTED
    return word if disputed else None


def _ending(click: Click, today: date) -> Ending | str:
    """The ending that was chosen, or what is missing."""
    chosen, until = click.field(say.ENDING), today + UNDERSTOOD
    if chosen == say.BOTH:
        return Both()
    if chosen.startswith(say.WINS):
        return Wins(chosen.removeprefix(say.WINS), until)
    definition, gloss = clean(click.field(say.DEFINITION)), clean(click.field(say.GLOSS))
    if chosen != say.NEW:
        return say.CHOOSE
    if not definition:
        return say.DEFINE
    return Replaced(f"{file_stem(click.value)}-everyone", until, definition, gloss)
