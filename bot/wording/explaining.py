"""How a message is explained to one person, and how a dialogue below a message is offered."""

from dataclasses import replace

from bot.answering.answer import Translated
from bot.cards import Button, Buttons, Card, Emphasis, Fine, Paragraph
from bot.wording.translations import translated
from bot.wording.voice import Voice

EXPLAIN = "explain"
ASK = "ask-below"
NOTHING_ASKED = "I found no obstacle in that message, so I asked nothing."
_MOST_TEAMS = 4
_LONGEST = 1_300
_LONGEST_QUOTED = 300


def about(team: str, text: str) -> str:
    """What a button to explain `text` to `team` is about."""
    return f"{team}\n{text[:_LONGEST]}"


def explained(answer: Translated, voice: Voice) -> Card:
    """A message in the words of one team, with a way to the words of the others."""
    card = translated(answer, voice)
    others = _teams(answer.text, voice, but=answer.to)
    return replace(card, blocks=(*card.blocks, *((others,) if others.buttons else ())))


def for_whom(text: str, voice: Voice) -> Card:
    """The question whose words a message is to be put in."""
    said = "Whose words shall I put it in?"
    return Card(said, (Paragraph((said,)), _teams(text, voice)))


def offered(text: str, value: str) -> Card:
    """What will be asked below a message, before it is asked."""
    said = (
        "I ask below this message, for all to see, whether there is something else that is needed "
        "once its obstacle is out of the way. Nobody is told who sent me."
    )
    quoted = text if len(text) <= _LONGEST_QUOTED else f"{text[: _LONGEST_QUOTED - 1].rstrip()}…"
    button = Button("Ask below the message", ASK, value, "primary")
    return Card(said, (Paragraph((Emphasis(quoted),)), Fine((said,)), Buttons((button,))))


def not_asked() -> Card:
    """There was nothing to ask about."""
    return Card(NOTHING_ASKED, (Paragraph((NOTHING_ASKED,)),))


def nothing_to_explain() -> Card:
    """A message that holds no words: a picture, or a file."""
    said = "There are no words in that message that I could explain."
    return Card(said, (Paragraph((said,)),))


def not_there() -> Card:
    """A channel where Parley is not a member, and so cannot ask."""
    said = "I am not in this channel, so I cannot ask here. Add me with “/invite @Parley”, then try again."
    return Card(said, (Paragraph((said,)),))


def _teams(text: str, voice: Voice, *, but: str = "") -> Buttons:
    teams = [team for team in voice.glossary.teams.values() if team.id != but][:_MOST_TEAMS]
    return Buttons(tuple(Button(f"For {t.name}"[:70], EXPLAIN, about(t.id, text)) for t in teams))
