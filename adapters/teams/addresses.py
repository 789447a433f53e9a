"""Teams' addresses on the shelf of the store."""

from dataclasses import dataclass
from datetime import datetime

from adapters.references import Reference, References
from adapters.teams.references import Known

_TEAMS = "teams"


@dataclass(frozen=True, slots=True)
class StoredAddresses:
    """Keeps the addresses of conversations in Teams among the references of the store."""

    references: References

    async def keep(self, known: Known, *, now: datetime) -> None:
        """Keep an address in place of the earlier one."""
        kept = Reference(_TEAMS, known.conversation, known.body, known.service_url, now)
        await self.references.keep(kept)

    async def find(self, conversation: str) -> Known | None:
        """Return the address of a conversation, None if the bot may not speak there."""
        found = await self.references.find(_TEAMS, conversation)
        return Known(found.conversation, found.service_url, found.body) if found else None

    async def drop(self, conversation: str) -> None:
        """Forget a conversation."""
        await self.references.drop(_TEAMS, conversation)
