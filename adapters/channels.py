"""Through which Slack workspace a channel was heard, among the references of the store."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from adapters.hearing import Clock
from adapters.references import Reference, References
from bot.messages import Place

_SLACK = "slack"


@dataclass(frozen=True, slots=True)
class HeardChannels:
    """Keeps the workspace of each channel, so that a nudge reaches it after a restart too.

    `forget` deletes what is kept about a channel.
    """

    references: References
    clock: Clock
    forget: Callable[[Place], Awaitable[object]]

    async def remember(self, channel: str, team: str, enterprise: str | None) -> None:
        """Keep the workspace of a channel in place of the earlier one."""
        body = {"team": team, "enterprise": enterprise}
        await self.references.keep(Reference(_SLACK, channel, body, "", self.clock()))

    async def workspace_of(self, channel: str) -> tuple[str, str | None] | None:
        """Return the workspace of a channel, None if it was never heard."""
        found = await self.references.find(_SLACK, channel)
        return (found.body["team"], found.body["enterprise"]) if found else None

    async def leave(self, team: str) -> None:
        """Forget every channel of a workspace that sent Parley away."""
        for known in await self.references.all(_SLACK):
            if known.body["team"] == team:
                await self.forget(Place(_SLACK, known.conversation))
