"""How owners are asked to settle a dispute or to sign a wording, and what they are told."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.cards import Block, Card, Choice, Field, Fine, Form, Paragraph, Span, Strong
from bot.concepts import Concept, Contest, Glossary, Owner, Sense
from bot.wording.voice import day, listing, quoted
from bot.workshop.proposal import LONGEST_DEFINITION, LONGEST_GLOSS

SETTLE = "settle"
SETTLED = "settled"
HOLDS = "holds"
ENDING, DEFINITION, GLOSS, HOW = "ending", "definition", "gloss", "how"
BOTH, NEW = "both", "new"
WINS = "wins:"
CHOOSE = "Choose how it ends."
DEFINE = "Write down the new meaning, in a sentence or two."


def form(
    label: str,
    senses: Sequence[Sense],
    contest: Contest,
    glossary: Glossary,
    until: date,
    given: dict[str, str],
    why: str = "",
) -> Card:
    """All senses, what differs, the question, and the three endings to choose from."""
    said = why or f"How does the dispute over {quoted(label)} end?"
    blocks = (Paragraph((said,)), *_sides(senses, contest, glossary))
    hint = (
        f"It becomes a proposal, and the owners of both sides are asked to agree. A meaning that "
        f"goes is understood until {day(until)}, so that old messages can still be read."
    )
    return Card(said, (*blocks, _form(label, senses, glossary, given), Fine((hint,))))


def asked(
    label: str,
    senses: Sequence[Sense],
    contest: Contest,
    glossary: Glossary,
    how: str,
    by: str,
    where: Span,
) -> Card:
    """What the other owners are shown: how one of them wants a dispute to end."""
    said = f"{by or 'An owner'} proposes how the dispute over {quoted(label)} ends: {how}"
    last = Paragraph(("It needs you too: agree, or say what is wrong, at ", where, "."))
    return Card(said, (Paragraph((said,)), *_sides(senses, contest, glossary), last))


def _sides(senses: Sequence[Sense], contest: Contest, glossary: Glossary) -> Iterator[Block]:
    """All senses, what differs, and the question."""
    for sense in senses:
        who = listing([glossary.team_name(team) for team in sense.term.teams])
        yield Paragraph((Strong(f"{who}:"), f" {sense.concept.definition}"))
    yield Paragraph((Strong("What differs:"), f" {contest.differs}"))
    if contest.ask:
        yield Paragraph((Strong("A question that may settle it:"), f" {contest.ask}"))


def _form(label: str, senses: Sequence[Sense], glossary: Glossary, given: dict[str, str]) -> Form:
    endings = [
        Choice(
            f"{WINS}{sense.concept.id}",
            f"The meaning of {listing([glossary.team_name(t) for t in sense.term.teams])} holds "
            "for everyone",
        )
        for sense in senses
    ]
    endings += [
        Choice(NEW, "A new meaning replaces them all (write it below)"),
        Choice(BOTH, "All stay, each with its team's name before it"),
    ]
    chosen = given.get(ENDING) or endings[0].value
    fields = (
        Field(ENDING, "How it ends", chosen, choices=tuple(endings)),
        Field(
            DEFINITION,
            "The new meaning, if there is one",
            given.get(DEFINITION, ""),
            long=True,
            needed=False,
            most=LONGEST_DEFINITION,
        ),
        Field(
            GLOSS, "The new meaning in a few words", given.get(GLOSS, ""), needed=False,
            most=LONGEST_GLOSS,
        ),
        Field(
            HOW, "What was decided, in a sentence", given.get(HOW, ""), needed=False, most=300
        ),
    )  # fmt: skip
    return Form("Settle this", SETTLED, fields, label[:200], "Propose this ending")


def nothing_to_settle(label: str) -> Card:
    """The dispute is over, or there was none."""
    return _plain(f"There is nothing to settle about {quoted(label)}.")


def not_yours(label: str, owners: Sequence[Owner], teams: Sequence[str]) -> Card:
    """Who is no owner learns who is."""
    names = listing([owner.name for owner in owners])
    whose = listing(list(teams))
    who = f": {names}" if names else ""
    return _plain(
        f"{quoted(label)} is for the owners of {whose} to decide{who}. Here I do not know you as "
        "one of them; who is an owner stands in teams.yaml. Talk to them, or propose better words."
    )


def changed(label: str) -> Card:
    """What was to be signed reads otherwise by now."""
    return _plain(
        f"The wording of {quoted(label)} has changed since I showed it, so nothing is signed. Ask "
        "me what it means now."
    )


def kept(said: str, concept: Concept | None = None) -> Card:
    """What becomes of a decision first."""
    more = (Paragraph((concept.definition,)),) if concept else ()
    return Card(said, (Paragraph((said,)), *more))


def _plain(said: str) -> Card:
    return Card(said, (Paragraph((said,)),))
