"""How Parley answers below a nudge, and to whoever asks it to be quiet."""

from collections.abc import Sequence
from datetime import date

from bot.cards import Block, Bullets, Button, Buttons, Card, Paragraph, Strong, Who
from bot.concepts import Glossary
from bot.nudges.threads import Answer
from bot.wording.nudges import SUM_UP
from bot.wording.schedules import said_with


def hushed_person(until: date | None) -> Card:
    """Nothing is said to this person first."""
    rest = f" until {until.day} {until:%B}" if until else ""
    said = f"Understood: I will not speak to you first{rest}, nor ask you anything below a nudge. When you mention me, I still answer."
    return said_with(said, "“/parley speak again” undoes it.")


def hushed_channel(until: date | None) -> Card:
    """Nothing is said in this channel first."""
    rest = f" until {until.day} {until:%B}" if until else ""
    said = f"Understood: I keep quiet in this channel{rest}, and no nudges come. When somebody mentions me, I still answer."
    return said_with(said, "“/parley speak again” undoes it.")


def speaks_again(*, here: bool) -> Card:
    """The mutes of this person and channel are gone."""
    where = "to you and in this channel" if here else "to you"
    return said_with(f"Good to be back: I speak {where} again, as rarely as before.")


def misdated(words: str) -> Card:
    """A day that was not understood."""
    said = f"I do not know which day “{words}” is. Write it as “Monday”, “for two weeks” or “31 December”."
    return said_with(said, "Nothing has changed.")


def told(who: str, name: str, words: str) -> Card:
    """What somebody typed into the box of a nudge, for everyone in the thread."""
    return Card(f"{name or who}: {words}", (Paragraph((Who(who, name), f": {words}")),))


def noted_open(*, several: bool) -> Card:
    """Needs that still stand."""
    said = "Thank you. It stays on the list, and I will not ask about it again. Who can take it?"
    if several:
        said = "Thank you. They stay on the list, and I will not ask about them again. Who can take which?"
    return said_with(said)


def noted_solved(words: str) -> Card:
    """A need that is gone."""
    return said_with(f"Good news: “{words}” is off the list.")


def summed_up(answers: Sequence[tuple[str, Answer]], glossary: Glossary) -> Card:
    """What was collected, by team: each answer in its author's words."""
    teams = dict.fromkeys(team for team, _ in answers)
    blocks: list[Block] = [Paragraph((Strong("What is coming, as you told it here:"),))]
    told: list[str] = []
    for team in teams:
        name = glossary.team_name(team) if team else "Others"
        mine = [one for whose, one in answers if whose == team]
        blocks.append(Paragraph((Strong(f"{name}:"),)))
        blocks.append(
            Bullets(tuple((f"{one.words} (", Who(one.who, one.name), ")") for one in mine))
        )
        told.append(f"{name}: {'; '.join(one.words for one in mine)}")
    asks = "Is there something in it that the other side should plan for now?"
    blocks.append(Paragraph((asks,)))
    return Card(f"What is coming. {'. '.join(told)}. {asks}", tuple(blocks))


def nothing_collected() -> Card:
    """Nobody wrote anything yet."""
    return said_with("Nothing to sum up yet: nobody has answered so far.")


def came_late(ref: str) -> Card:
    """An answer came after the summing-up."""
    said = "Thank you, noted. It came after the summing-up; you can have a new one."
    return Card(said, (Paragraph((said,)), Buttons((Button("Sum up now", SUM_UP, ref),))))
