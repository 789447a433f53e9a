"""The tables, as SQLAlchemy Core sees them. A change here needs a migration beside it."""

import json
import re
from datetime import UTC, datetime

from sqlalchemy import JSON, Column, DateTime, Dialect, MetaData, Table, Text
from sqlalchemy.types import TypeDecorator

ODD = re.compile(r"[\\\x00\ud800-\udfff]")
"""Characters that a database cannot keep (half a surrogate pair, NUL), and the escape itself."""


class AnyText(TypeDecorator[str]):
    """Text that comes back as it went in, whatever characters a person typed."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return json.dumps(value)[1:-1] if value and ODD.search(value) else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return json.loads(f'"{value}"') if value and "\\" in value else value


class Instant(TypeDecorator[datetime]):
    """A moment, kept in UTC. It goes in and comes out with its time zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value else None


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

claim = Table(
    "claim",
    metadata,
    Column("key", AnyText, primary_key=True),
    Column("until", Instant, nullable=False, index=True),
)

person = Table(
    "person",
    metadata,
    Column("platform", AnyText, primary_key=True),
    Column("id", AnyText, primary_key=True),
    Column("team", AnyText),
)

known = Table(
    "known",
    metadata,
    Column("platform", AnyText, primary_key=True),
    Column("person", AnyText, primary_key=True),
    Column("concept", AnyText, primary_key=True),
)

thread = Table(
    "thread",
    metadata,
    Column("platform", AnyText, primary_key=True),
    Column("channel", AnyText, primary_key=True),
    Column("thread", AnyText, primary_key=True),
    Column("state", JSON, nullable=False),
    Column("saved_at", Instant, nullable=False, index=True),
)
