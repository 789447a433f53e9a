"""How a proposal is asked for, and what is said about it until it is live."""

from collections.abc import Sequence

from bot.cards import (
    Block,
    Button,
    Buttons,
    Card,
    Choice,
    Facts,
    Field,
    Fine,
    Form,
    Heading,
    Link,
    Paragraph,
    Spans,
)
from bot.concepts import EVERYONE, Glossary
from bot.wording.changes import tell
from bot.wording.voice import quoted
from bot.workshop.change import Difference
from bot.workshop.draft import own_sense
from bot.workshop.proposal import (
    DEFINITION,
    GLOSS,
    LABEL,
    LONGEST_DEFINITION,
    LONGEST_GLOSS,
    LONGEST_LABEL,
    NAMED,
    TEAM,
    Proposal,
)

PROPOSAL = "proposal"
PROPOSE = "propose"
_HINT = "Nothing changes before the maintainers agree. What becomes of it is told here."


def blank(label: str, team: str | None, glossary: Glossary, definition: str = "") -> Card:
    """The form for a word; where the team has a sense of its own, that is there to be changed."""
    own = own_sense(label, team, glossary)
    given = {
        LABEL: label,
        DEFINITION: definition or (own.definition if own else ""),
        GLOSS: (own.gloss or "") if own else "",
        TEAM: team or "",
        NAMED: "no",
    }
    word = quoted(label) if label else "it"
    said = f"What does {word} mean, in a sentence or two?"
    lead: tuple[Block, ...] = (Paragraph((said,)),)
    if own and team:
        who = glossary.team_name(team)
        said = f"This is what {quoted(label)} means to {who}. Change what is not right."
        note = "Who signed the old words has to sign the new ones."
        signed = bool(own.signatures and own.signatures.by)
        lead = (Paragraph((f"{said} {note}" if signed else said,)),)
    return Card(said, (*lead, _form(given, glossary), Fine((_HINT,))))


def offer(labels: Sequence[str]) -> tuple[Block, ...]:
    """A way to say what words mean here that teams mean differently."""
    buttons = tuple(
        Button(f"Say what “{label[:40]}” means here", PROPOSE, label[:200]) for label in labels[:3]
    )
    return (Buttons(buttons),) if buttons else ()


def again(why: str, field: str, given: dict[str, str], glossary: Glossary) -> Card:
    """The form with everything that was typed, and what is wrong at its field."""
    return Card(why, (Paragraph((why,)), _form(given, glossary, field, why), Fine((_HINT,))))


def taken(outcome: str) -> Card:
    """What becomes of a proposal first."""
    return Card(outcome, (Paragraph((outcome,)),))


def opened(label: str, where: str, url: str | None, asked: str) -> Card:
    """A proposal that people can look at."""
    at: Spans = (Link(where, url),) if url else (where,)
    before = f"The proposal for {quoted(label)} is open: "
    after = f". {asked} decide." if " and " in asked else f". {asked} decides." if asked else "."
    return Card(f"{before}{where}{after}", (Paragraph((before, *at, after)),))


def waits(label: str) -> Card:
    """A proposal that could not be brought to the maintainers yet."""
    said = (
        f"The proposal for {quoted(label)} is kept, but I cannot reach the maintainers' place just "
        "now. I go on trying. Whoever runs me sees why with parley doctor."
    )
    return Card(said, (Paragraph((said,)),))


def live(label: str) -> Card:
    """A proposal that was merged, and that Parley answers from."""
    said = f"The proposal for {quoted(label)} is merged: this is now live. Ask me what it means."
    return Card(said, (Paragraph((said,)),))


def merged(label: str) -> Card:
    """A proposal that was merged elsewhere; Parley here still reads older files."""
    said = (
        f"The proposal for {quoted(label)} is merged. I answer from it once my own copy of the "
        "glossary is up to date."
    )
    return Card(said, (Paragraph((said,)),))


def closed(label: str, url: str | None) -> Card:
    """A proposal that was turned down."""
    said = f"The proposal for {quoted(label)} was closed and is not part of the glossary."
    more: Spans = (" ", Link("Why it was closed", url)) if url else ()
    return Card(said, (Paragraph((said, *more)),))


def stuck(label: str, why: str, words: str) -> Card:
    """A proposal that cannot go on; what the person typed is not lost."""
    said = f"The proposal for {quoted(label)} cannot go on: {why}"
    kept = f"Your words were: {words}"
    return Card(f"{said} {kept}", (Paragraph((said,)), Paragraph((kept,))))


def review(proposal: Proposal, changes: Difference | None) -> Card:
    """An open proposal for whoever decides: what it would change in meaning."""
    by = f" Proposed by {proposal.by}." if proposal.by else ""
    blocks: list[Block] = [Heading(proposal.label)]
    if changes is None:
        blocks.append(Paragraph((proposal.definition,)))
    for change in changes.changes if changes else ():
        told = tell(change, changes.after) if changes else None
        if told is None:
            continue
        blocks.append(Paragraph(told.said))
        for piece in told.pieces:
            before, after = "; ".join(piece.before) or "–", "; ".join(piece.after) or "–"
            blocks.append(Facts(((f"{piece.name} before", before), (f"{piece.name} now", after))))
    if by:
        blocks.append(Fine((by.strip(),)))
    return Card(f"Proposal: {proposal.label}", tuple(blocks))


def decided(label: str, *, merge: bool) -> str:
    """What whoever decided is told."""
    if merge:
        return f"{quoted(label)} is merged and live. Ask @Parley what it means."
    return f"{quoted(label)} was turned down. Who proposed it is told."


def _form(given: dict[str, str], glossary: Glossary, field: str = "", problem: str = "") -> Form:
    teams = tuple(Choice(team.id, team.name) for team in glossary.teams.values())
    everyone = Choice(EVERYONE, "Everyone: the whole company")
    chosen = given.get(TEAM, "")
    first = tuple(one for one in teams if one.value == chosen)
    choices = (*first, *(one for one in teams if one.value != chosen), everyone)

    def at(name: str) -> str:
        return problem if name == field else ""

    fields = (
        Field(LABEL, "The word", given.get(LABEL, ""), most=LONGEST_LABEL, problem=at(LABEL)),
        Field(
            DEFINITION,
            "What it means",
            given.get(DEFINITION, ""),
            "In a sentence or two, so that a colleague from the other team understands it.",
            long=True,
            most=LONGEST_DEFINITION,
            problem=at(DEFINITION),
        ),
        Field(
            GLOSS,
            "In a few words",
            given.get(GLOSS, ""),
            "Plain words that can stand in for it when I translate.",
            needed=False,
            most=LONGEST_GLOSS,
            problem=at(GLOSS),
        ),
        Field(TEAM, "Who says it", chosen, choices=choices, problem=at(TEAM)),
        Field(
            NAMED,
            "Name me in it",
            given.get(NAMED) or "no",
            choices=(Choice("no", "No"), Choice("yes", "Yes")),
        ),
    )
    return Form("Propose a meaning", PROPOSAL, fields, given.get(LABEL, "")[:200], "Propose")
