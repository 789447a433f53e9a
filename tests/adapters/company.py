"""The real bot for a company with one disputed word, some of it written to do harm."""

from datetime import date, datetime

from bot.concepts import (
    Concept,
    Contest,
    ContestKind,
    Glossary,
    Measure,
    Owner,
    Signatures,
    Source,
    Team,
    Term,
    Word,
)
from bot.knowledge import learn
from bot.messages import Person, Place
from bot.ports import People
from bot.service import Service
from bot.workshop.proposal import DEFINITION, Proposal, ProposalRefused
from tests.fakes import slack, teams

MARKETING = Concept(
    id="qualified-lead-marketing",
    terms=(Term("qualified lead", ("marketing",)), Term("captured contact", ("it",))),
    definition="A person who left an email address and agreed to be contacted.",
    area="funnel",
    owner="marketing-ops",
    measure=Measure(
        counts=("an email address with consent",),
        does_not_count=("an address from a bought list",),
        unit="contacts",
        window="30 days",
        source=Source("CRM", "lifecycle_stage"),
    ),
    signatures=Signatures(by={"marketing": date(2026, 3, 2)}),
    path="concepts/qualified-lead.yaml",
)
IT = Concept(
    id="qualified-lead-it",
    terms=(Term("qualified lead", ("it",)),),
    definition="A record whose required fields are all filled & valid, <!channel> *or else*.",
    area="funnel",
    owner="it-data",
    draft=True,
    path="concepts/qualified-lead.yaml",
)
CONTEST = Contest(
    ContestKind.DISPUTED,
    "Marketing counts the address alone; IT waits for the completed form.",
    "If every address were verified, is there something else IT would need to count it?",
)


class NoProposals:
    """Takes every proposal but those that ask to be refused, and keeps none."""

    async def submit(
        self, proposal: Proposal, *, person: Person, place: Place, now: datetime
    ) -> str:
        if "refuse" in proposal.definition:
            raise ProposalRefused("That says nothing.", DEFINITION)
        said = f"Your words for “{proposal.label}” are with the maintainers"
        return f"{said}: {proposal.definition}"


class NoSearch:
    """Finds nothing by description."""

    def nearest(self, description: str, *, limit: int) -> tuple[str, ...]:
        return ()


def small_company(people: People) -> Service:
    """The bot, whose growth channel is Marketing's."""
    glossary = Glossary(
        teams={
            "marketing": Team(
                "marketing", "Marketing", slack=(slack.GROWTH,), msteams=(teams.GROWTH,)
            ),
            "it": Team("it", "IT"),
        },
        words=(
            Word("qualified lead", (MARKETING, IT), CONTEST, path="concepts/qualified-lead.yaml"),
        ),
        owners={
            "marketing-ops": Owner("marketing-ops", "Marketing Operations", "marketing"),
            "it-data": Owner("it-data", "IT Data", "it"),
        },
    )
    known = learn(glossary, NoSearch(), lambda word: 0.0)
    return Service(lambda: known, people, NoProposals(), "https://git.example/glossary")
