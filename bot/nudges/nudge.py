"""A nudge that is made: its card, what to remember once it is sent, and what its thread is for."""

from dataclasses import dataclass

from bot.cards import Card
from bot.nudges.material import Memory


@dataclass(frozen=True, slots=True)
class Nudge:
    """What to post. `standup`: a blocker that is named in its thread opens a dialogue."""

    card: Card
    memory: Memory
    standup: bool = False
    collects: bool = False
    asks_to_stop: bool = False
