"""How everything else is said: suggestions, lists, comparisons, help, and what Parley does not know."""

from collections.abc import Iterator

from bot.answering.answer import Compared, Helped, Listed, Nearest, Suggested, Unclear, Unknown
from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Fine,
    Heading,
    Paragraph,
    Spans,
    Strong,
)
from bot.concepts import Contest, Sense
from bot.matching.index import Headword
from bot.wording.proposing import PROPOSE
from bot.wording.voice import Voice, count, listing, quoted

DEFINE = "define"
REST = "rest"
"""The whole answer, where a platform could show a part only."""
WELCOME = "welcome"
"""Parley was added where several people read."""


def suggested(answer: Suggested) -> Card:
    """A phrase that is not written down, but words like it are."""
    labels = [word.label for word in answer.suggestions]
    asked = quoted(answer.asked)
    said = (
        f"I do not know {asked}. Did you mean {listing([f'“{label}”' for label in labels], 'or')}?"
    )
    buttons = [Button(label[:70], DEFINE, label[:200], "primary") for label in labels]
    nothing = Button("None of these: propose it", PROPOSE, answer.asked[:200])
    return Card(said, (Paragraph((said,)), Buttons((*buttons, nothing))))


def unknown(answer: Unknown) -> Card:
    """A phrase that is not written down."""
    said = f"{quoted(answer.asked)} is not in the glossary, and I would rather not guess."
    offer = "If you know what it means here, propose it: the maintainers get your words to check."
    button = Button("Propose it", PROPOSE, answer.asked[:200], "primary")
    return Card(
        f"{said} You can propose it.", (Paragraph((said,)), Fine((offer,)), Buttons((button,)))
    )


def compared(answer: Compared, voice: Voice) -> Card:
    """Words side by side; one word alone as its teams see it."""
    same = _one_concept(answer.words)
    blocks: list[Block] = [Heading(listing([word.label for word in answer.words]))]
    if same:
        blocks.append(Paragraph((same,)))
    told: list[str] = [same] if same else []
    sides = [(word, sense) for word in answer.words[: 1 if same else None] for sense in word.senses]
    names = [f"{word.label} ({voice.whose(sense)})" for word, sense in sides]
    for name, (_, sense) in zip(names, sides, strict=True):
        told.append(f"{name}: {sense.concept.definition}")
        blocks.append(Paragraph((Strong(f"{name}:"), f" {sense.concept.definition}")))
    blocks += _difference(answer.contest)
    told += [f"What differs: {answer.contest.differs}"] if answer.contest else []
    for name, (_, sense) in zip(names, sides, strict=True):
        blocks.append(Fine((f"{name}. ", *voice.trust(sense))))
    return Card(" ".join(told), tuple(blocks))


def _difference(contest: Contest | None) -> Iterator[Block]:
    if contest:
        yield Paragraph((Strong("What differs:"), f" {contest.differs}"))
    if contest and contest.ask:
        yield Paragraph((Strong("A question that may settle it:"), f" {contest.ask}"))


def _one_concept(words: tuple[Headword, ...]) -> str | None:
    if len(words) < 2 or len({word.concepts for word in words}) > 1:
        return None
    return f"{listing([f'“{word.label}”' for word in words])} are {count(len(words))} names for one thing."


def listed(answer: Listed, voice: Voice) -> Card:
    """Words on a topic or in a state, each with the few words that stand for it."""
    if not answer.words:
        said = f"There are no {answer.title}."
        return Card(said, (Paragraph((said,)),))
    more = f", and {answer.left_out} more" if answer.left_out else ""
    labels = listing([word.label for word in answer.words])
    blocks: list[Block] = [
        Heading(answer.title[0].upper() + answer.title[1:]),
        Bullets(tuple(_item(word, voice) for word in answer.words)),
    ]
    if answer.left_out:
        blocks.append(
            Fine((f"{answer.left_out} more are not shown. Ask about a topic to see fewer.",))
        )
    return Card(f"{answer.title[0].upper() + answer.title[1:]}: {labels}{more}.", tuple(blocks))


def _item(word: Headword, voice: Voice) -> Spans:
    senses = [f"{voice.whose(sense)}: {_brief(sense)}" for sense in word.senses]
    return (
        (Strong(word.label), f" ({'; '.join(senses)})")
        if len(senses) > 1
        else (Strong(word.label), f": {_brief(word.senses[0])}" if word.senses else "")
    )


def _brief(sense: Sense) -> str:
    return sense.concept.gloss or sense.concept.definition


def nearest(answer: Nearest, voice: Voice) -> Card:
    """Words that a description may mean, never as one sure answer."""
    said = f"These come nearest to {quoted(answer.description)}:"
    items = tuple(
        (Strong(word.label), f" ({voice.teams(concept.teams)}): {concept.definition}")
        for word, concept in answer.found
    )
    buttons = [Button(word.label[:70], DEFINE, word.label[:200]) for word, _ in answer.found]
    nothing = Button("None of these: propose a word", PROPOSE, answer.description[:200])
    labels = listing([word.label for word, _ in answer.found], "or")
    return Card(
        f"{said} {labels}.", (Paragraph((said,)), Bullets(items), Buttons((*buttons, nothing)))
    )


def helped(answer: Helped, voice: Voice) -> Card:
    """What Parley can do, by example."""
    word = answer.example or "a word"
    teams = list(voice.glossary.teams.values())
    one, other = (teams[0].name, teams[1].name) if len(teams) > 1 else ("one team", "another")
    said = "I tell you what a word means here, and to whom it means something else."
    items: tuple[Spans, ...] = (
        (
            Strong(f"what does {word} mean here?"),
            f" or just {quoted(word)} – what it means, who owns it, whether it is agreed",
        ),
        (Strong(f"what does {other} mean by {word}?"), " – another team's sense"),
        (Strong(f"how do we count {word}?"), " – what counts, and what does not"),
        (Strong(f"{word}: {one} vs {other}"), " – the senses side by side"),
        (Strong(f"translate for {other}: …"), " – your words, with theirs woven in"),
        (Strong("what is disputed?"), " or ", Strong("all terms about privacy"), " – lists"),
        (
            Strong("I am stuck because …"),
            " in a mention or a direct message – I ask what else you need to move on",
        ),
        (Strong(f"my team is {other}"), " – so that I know whose words are yours"),
        (
            Strong("home"),
            " in a direct message – your team, the words you know, what waits for you; ",
            Strong("team"),
            ", ",
            Strong("propose"),
            ", ",
            Strong("nudges"),
            " and ",
            Strong("quiet"),
            " go straight there",
        ),
    )
    offer = "If I do not know a word, you can propose it from my answer. I answer where you ask, and I never speak unless I am asked."
    return Card(
        f"{said} Ask, for example: what does {word} mean here?",
        (Paragraph((said,)), Bullets(items), Fine((offer,))),
    )


def welcomed(answer: Helped, team: str) -> Card:
    """What is said once to a team or a group that Parley was added to.

    `team` is whose channel this is, "" if nobody's alone.
    """
    said = "Hello. I tell you what a word means here, and to whom it means something else."
    here = f" In this channel a word means first what it means to {team}." if team else ""
    how: Spans = (
        "Mention me and ask, for example: ",
        Strong(f"what does {answer.example or 'a word'} mean here?"),
    )
    quiet = "I never speak here unless I am asked, or you turn nudges on."
    more = Buttons((Button("What else can I ask?", REST, "help"),))
    return Card(
        f"{said}{here}", (Paragraph((f"{said}{here}",)), Paragraph(how), Fine((quiet,)), more)
    )


def unclear(answer: Unclear) -> Card:
    """What Parley needs to answer."""
    match answer.missing:
        case "question":
            said = "I did not see what to explain. Ask me what a word means here, or say “help”."
        case "word":
            said = "Which word do you mean? Ask me, for example, “what does churn mean here?”"
        case "sides":
            said = "Which two words shall I compare? Ask me, for example, “what is the difference between MQL and SQL?”"
        case "text":
            said = "What shall I translate? Answer a message with “translate this”, or write “translate for IT:” and the text."
        case "audience":
            said = "For whom? Write, for example, “translate for IT:” and then the text."
        case "public":
            said = "People from outside the company read along here, so I tell only what is marked public. Ask me in a direct message."
        case "history":
            said = "I cannot see when words were added. Ask “what is disputed?”, or for all terms about a topic."
    return Card(said, (Paragraph((said,)),))


def known(label: str) -> Card:
    """A word that the person marked as known."""
    said = f"Noted: I will not explain {quoted(label)} to you again when I translate."
    return Card(said, (Paragraph((said,)),))


def failed(reference: str) -> Card:
    """Something went wrong on our side; `reference` finds it in the log."""
    said = (
        "Something went wrong on my side, so I have no answer. Please try again; "
        f"if it happens twice, give whoever runs me this reference: {reference}."
    )
    return Card(said, (Paragraph((said,)),))
