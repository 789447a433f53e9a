"""Where to reach a conversation that Parley was in: what a platform needs to speak there first."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import and_, delete, select

from adapters.references import Reference
from adapters.store.database import Database, columns
from adapters.store.tables import reference


class References:
    """Keeps the latest reference of each conversation."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, kept: Reference) -> None:
        """Keep a reference in place of the earlier one."""
        row = self._database.insert(reference).values(**asdict(kept))
        changed: dict[str, Any] = {
            name: getattr(row.excluded, name) for name in ("body", "service_url", "seen_at")
        }
        async with self._database.write() as connection:
            await connection.execute(
                row.on_conflict_do_update(index_elements=["platform", "conversation"], set_=changed)
            )

    async def find(self, platform: str, conversation: str) -> Reference | None:
        """Return the reference of a conversation, None if Parley was never in it."""
        here = and_(reference.c.platform == platform, reference.c.conversation == conversation)
        async with self._database.read() as connection:
            row = (await connection.execute(select(reference).where(here))).first()
            return Reference(**columns(row)) if row else None

    async def all(self, platform: str) -> tuple[Reference, ...]:
        """Return every reference of a platform, by conversation."""
        found = select(reference).where(reference.c.platform == platform)
        async with self._database.read() as connection:
            rows = await connection.execute(found.order_by(reference.c.conversation))
            return tuple(Reference(**columns(row)) for row in rows)

    async def drop(self, platform: str, conversation: str) -> None:
        """Forget a conversation that Parley was taken out of."""
        here = and_(reference.c.platform == platform, reference.c.conversation == conversation)
        async with self._database.write() as connection:
            await connection.execute(delete(reference).where(here))
