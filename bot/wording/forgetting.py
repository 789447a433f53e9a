"""What is said about what is kept of a person, before it is deleted and after."""

from collections.abc import Mapping

from bot.cards import Bullets, Button, Buttons, Card, Fine, Paragraph
from bot.wording.voice import count as in_words

FORGET = "forget-me"
ALONE = "alone"
_STAYS = (
    "What stays: your messages in this chat, which are not mine to delete; what you proposed, "
    "without your name; and what stands in the history of git."
)


def told(what: str, number: int) -> str:
    """One kind of thing that is kept about a person, and how much of it."""
    return {
        "team": "the team that was chosen",
        "known": f"{_many(number, 'word')} marked as known",
        "quiet": "the wish that Parley speaks first no more",
        "claims": "that Parley began to ask something today",
        "threads": f"what was said in {_many(number, 'thread')}: obstacle, needs and name",
        "events": f"{_many(number, 'message')} still to be answered",
        "proposals": f"who made {_many(number, 'proposal')}",
        "jobs": f"{_many(number, 'message')} of Parley's to this person, or with their name",
        "places": "how to reach this person in private",
        "schedules": f"the times of {_many(number, 'nudge')}",
        "asked": f"{_many(number, 'count')} of questions asked here",
        "votes": f"{_many(number, 'count')} of votes given here",
    }[what]


def lines(kept: Mapping[str, int]) -> tuple[str, ...]:
    """What is kept, a line for each kind of which there is any."""
    return tuple(told(what, number) for what, number in kept.items() if number)


def kept(found: Mapping[str, int], *, alone: bool) -> Card:
    """What is kept about who asks, and the button that deletes it."""
    listed = lines(found)
    if not listed:
        said = "I keep nothing about you."
        return Card(said, (Paragraph((said,)),))
    said = "This is what I keep about you."
    button = Button("Forget all of it", FORGET, ALONE if alone else "", "primary")
    bullets = Bullets(tuple((line,) for line in listed))
    return Card(said, (Paragraph((said,)), bullets, Buttons((button,)), Fine((_STAYS,))))


def forgotten(found: Mapping[str, int]) -> Card:
    """What was deleted."""
    listed = lines(found)
    if not listed:
        said = "There was nothing left to forget about you."
        return Card(said, (Paragraph((said,)),))
    said = "Done: I have forgotten this about you."
    bullets = Bullets(tuple((line,) for line in listed))
    return Card(said, (Paragraph((said,)), bullets, Fine((_STAYS,))))


def in_private() -> Card:
    """Who asks for it in public is told where nobody reads along."""
    said = (
        "That is between you and me: write “forget me” to me in a direct message, or as a command."
    )
    return Card(said, (Paragraph((said,)),))


def _many(number: int, noun: str) -> str:
    return f"{in_words(number)} {noun}{'' if number == 1 else 's'}"
