"""The tables, as SQLAlchemy Core sees them. A change here needs a migration beside it."""

import json
import re
from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    true,
)
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

job = Table(
    "job",
    metadata,
    Column("id", AnyText, primary_key=True),
    Column("kind", AnyText, nullable=False),
    Column("payload", JSON, nullable=False),
    Column("channel", AnyText, nullable=False),
    Column("state", AnyText, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("run_at", Instant, nullable=False),
    Column("locked_by", AnyText),
    Column("locked_until", Instant),
    Column("maybe_sent", Boolean, nullable=False, server_default=false()),
    Column("last_error", AnyText),
    Column("made_at", Instant, nullable=False),
    Column("done_at", Instant),
    Index("ix_job_state", "state", "run_at"),
    Index("ix_job_channel", "channel", "state", "run_at"),
)
"""Work kept until it is done: waiting, running, done or dead."""

schedule = Table(
    "schedule",
    metadata,
    Column("id", AnyText, primary_key=True),
    Column("platform", AnyText, nullable=False),
    Column("channel", AnyText, nullable=False),
    Column("kind", AnyText, nullable=False),
    Column("cron", AnyText, nullable=False),
    Column("zone", AnyText, nullable=False),
    Column("next_at", Instant),
    Column("enabled", Boolean, nullable=False, server_default=true()),
    Column("snooze_until", Instant),
    Column("until", Instant),
    Column("settings", JSON, nullable=False),
    Column("unanswered", Integer, nullable=False, server_default="0"),
    Column("last_slot", AnyText),
    Index("ix_schedule_next_at", "next_at"),
    Index("ix_schedule_platform", "platform", "channel"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", AnyText, primary_key=True),
    Column("platform", AnyText, nullable=False),
    Column("body", JSON, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("state", AnyText, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("locked_by", AnyText),
    Column("locked_until", Instant),
    Index("ix_inbox_state", "state", "locked_until"),
)
"""Events that were acknowledged and are not answered yet: waiting or running."""

quiet = Table(
    "quiet",
    metadata,
    Column("platform", AnyText, primary_key=True),
    Column("scope", AnyText, primary_key=True),
    Column("id", AnyText, primary_key=True),
    Column("until", Instant),
)
"""Persons and channels that want no nudges; without `until`, for good."""

asked = Table(
    "asked",
    metadata,
    Column("day", Date, primary_key=True),
    Column("platform", AnyText, primary_key=True),
    Column("channel", AnyText, primary_key=True),
    Column("team", AnyText, primary_key=True),
    Column("label", AnyText, primary_key=True),
    Column("outcome", AnyText, primary_key=True),
    Column("times", Integer, nullable=False),
)

vote = Table(
    "vote",
    metadata,
    Column("day", Date, primary_key=True),
    Column("platform", AnyText, primary_key=True),
    Column("channel", AnyText, primary_key=True),
    Column("team", AnyText, primary_key=True),
    Column("label", AnyText, primary_key=True),
    Column("helpful", Boolean, primary_key=True),
    Column("times", Integer, nullable=False),
)

reference = Table(
    "reference",
    metadata,
    Column("platform", AnyText, primary_key=True),
    Column("conversation", AnyText, primary_key=True),
    Column("body", JSON, nullable=False),
    Column("service_url", AnyText, nullable=False),
    Column("seen_at", Instant, nullable=False),
)

proposal = Table(
    "proposal",
    metadata,
    Column("id", AnyText, primary_key=True),
    Column("platform", AnyText, nullable=False),
    Column("channel", AnyText, nullable=False),
    Column("thread", AnyText, nullable=False),
    Column("person", AnyText, nullable=False),
    Column("label", AnyText, nullable=False),
    Column("state", AnyText, nullable=False),
    Column("branch", AnyText),
    Column("url", AnyText),
    Column("body", JSON, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Index("ix_proposal_state", "state"),
)

slack_bots = Table(
    "slack_bots",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("client_id", String(32), nullable=False),
    Column("app_id", String(32), nullable=False),
    Column("enterprise_id", String(32)),
    Column("enterprise_name", Text),
    Column("team_id", String(32)),
    Column("team_name", Text),
    Column("bot_token", Text),
    Column("bot_id", String(32)),
    Column("bot_user_id", String(32)),
    Column("bot_scopes", Text),
    Column("bot_refresh_token", Text),
    Column("bot_token_expires_at", DateTime),
    Column("is_enterprise_install", Boolean, nullable=False),
    Column("installed_at", DateTime, nullable=False),
    Index("slack_bots_idx", "client_id", "enterprise_id", "team_id", "installed_at"),
)
"""Written and read by slack_sdk, which names it. The tokens in it are sealed, and so longer."""

slack_oauth_states = Table(
    "slack_oauth_states",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("state", String(200), nullable=False),
    Column("expire_at", DateTime, nullable=False),
)
"""Written by slack_sdk: installations under way."""
