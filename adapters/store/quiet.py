"""Who wants no nudges: persons and channels, for a while or for good."""

from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, and_, delete, or_, select

from adapters.store.database import Database
from adapters.store.tables import quiet

Scope = Literal["person", "channel"]


class Quiet:
    """Keeps who asked for quiet, and until when."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def hush(
        self, platform: str, scope: Scope, whom: str, *, until: datetime | None = None
    ) -> None:
        """Keep quiet towards somebody until a moment; None is for good."""
        row = self._database.insert(quiet).values(
            platform=platform, scope=scope, id=whom, until=until
        )
        kept = row.on_conflict_do_update(
            index_elements=["platform", "scope", "id"], set_={"until": row.excluded.until}
        )
        async with self._database.write() as connection:
            await connection.execute(kept)

    async def lift(self, platform: str, scope: Scope, whom: str) -> None:
        """Speak to them again."""
        async with self._database.write() as connection:
            await connection.execute(delete(quiet).where(_is(platform, scope, whom)))

    async def holds(self, platform: str, scope: Scope, whom: str, *, now: datetime) -> bool:
        """Say whether to keep quiet towards them now."""
        lasting = or_(quiet.c.until.is_(None), quiet.c.until > now)
        found = select(quiet.c.id).where(_is(platform, scope, whom), lasting)
        async with self._database.read() as connection:
            return (await connection.execute(found)).first() is not None

    async def all(self, *, now: datetime) -> tuple[tuple[str, str, str, datetime | None], ...]:
        """Return platform, scope, id and end of all that hold now."""
        lasting = or_(quiet.c.until.is_(None), quiet.c.until > now)
        found = select(quiet).where(lasting).order_by(quiet.c.platform, quiet.c.scope, quiet.c.id)
        async with self._database.read() as connection:
            rows = await connection.execute(found)
            return tuple((row.platform, row.scope, row.id, row.until) for row in rows)


def _is(platform: str, scope: Scope, whom: str) -> ColumnElement[bool]:
    return and_(quiet.c.platform == platform, quiet.c.scope == scope, quiet.c.id == whom)
