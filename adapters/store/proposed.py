"""Proposals under way: who proposed what, where, and what has become of it."""

from dataclasses import asdict

from sqlalchemy import Select, and_, select

from adapters.store.database import Database, columns
from adapters.store.tables import proposal
from adapters.workshop.kept import ENDED, KeptProposal


class Proposed:
    """Keeps proposals until they have ended, and after."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, kept: KeptProposal) -> None:
        """Keep a proposal in place of what has its id; when it was made stays."""
        row = self._database.insert(proposal).values(**asdict(kept))
        changed = {
            key: getattr(row.excluded, key) for key in asdict(kept) if key not in ("id", "made_at")
        }
        async with self._database.write() as connection:
            await connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=changed))

    async def find(self, key: str) -> KeptProposal | None:
        """Return the proposal of that id, None if there is none."""
        found = await self._all(select(proposal).where(proposal.c.id == key))
        return found[0] if found else None

    async def open(self) -> tuple[KeptProposal, ...]:
        """Return the proposals that have not ended, the oldest first."""
        under_way = proposal.c.state.not_in(ENDED)
        return await self._all(select(proposal).where(under_way))

    async def by(self, platform: str, person: str) -> tuple[KeptProposal, ...]:
        """Return what one person proposed, the oldest first."""
        theirs = and_(proposal.c.platform == platform, proposal.c.person == person)
        return await self._all(select(proposal).where(theirs))

    async def _all(self, chosen: Select[tuple[object, ...]]) -> tuple[KeptProposal, ...]:
        oldest = chosen.order_by(proposal.c.made_at, proposal.c.id)
        async with self._database.read() as connection:
            return tuple(KeptProposal(**columns(row)) for row in await connection.execute(oldest))
