"""Where plain replies reach Parley in Teams: alone with it, else where its package asks for it."""

from dataclasses import dataclass

from bot.messages import Place

_ALONE = "a:"
"""How a chat of one person with a bot begins. Of what begins otherwise nothing is promised."""


@dataclass(frozen=True, slots=True)
class Ears:
    """`threads`: the app package asks each team and chat for its messages."""

    threads: bool

    async def hears(self, place: Place) -> bool:
        """Whether a plain reply in a place reaches Parley."""
        return self.threads or place.channel.startswith(_ALONE)
