"""Where plain replies reach Parley in Teams: alone with it, else where its package asks for it."""

from dataclasses import dataclass

from adapters.teams.inbound import SEVERAL
from bot.messages import Place


@dataclass(frozen=True, slots=True)
class Ears:
    """`threads`: the app package asks each team and chat for its messages."""

    threads: bool

    async def hears(self, place: Place) -> bool:
        """Whether a plain reply in a place reaches Parley."""
        return self.threads or not place.channel.startswith(SEVERAL)
