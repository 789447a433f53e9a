"""Jobs, schedules, events under way, who wants quiet, counts, references and proposals."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    op.create_table(
        "job",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("payload", sa.JSON, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("run_at", sa.DateTime, nullable=False),
        sa.Column("locked_by", sa.Text, nullable=True),
        sa.Column("locked_until", sa.DateTime, nullable=True),
        sa.Column("maybe_sent", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("last_error", sa.Text, nullable=True),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("done_at", sa.DateTime, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
    )
    op.create_index("ix_job_state", "job", ["state", "run_at"])
    op.create_index("ix_job_channel", "job", ["channel", "state", "run_at"])
    op.create_table(
        "schedule",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("cron", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("next_at", sa.DateTime, nullable=True),
        sa.Column("enabled", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("snooze_until", sa.DateTime, nullable=True),
        sa.Column("until", sa.DateTime, nullable=True),
        sa.Column("settings", sa.JSON, nullable=False),
        sa.Column("unanswered", sa.Integer, nullable=False, server_default="0"),
        sa.Column("last_slot", sa.Text, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_schedule"),
    )
    op.create_index("ix_schedule_next_at", "schedule", ["next_at"])
    op.create_index("ix_schedule_platform", "schedule", ["platform", "channel"])
    op.create_table(
        "inbox",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("body", sa.JSON, nullable=False),
        sa.Column("received_at", sa.DateTime, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("locked_by", sa.Text, nullable=True),
        sa.Column("locked_until", sa.DateTime, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_state", "inbox", ["state", "locked_until"])
    op.create_table(
        "quiet",
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("until", sa.DateTime, nullable=True),
        sa.PrimaryKeyConstraint("platform", "scope", "id", name="pk_quiet"),
    )
    op.create_table(
        "asked",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint(
            "day", "platform", "channel", "team", "label", "outcome", name="pk_asked"
        ),
    )
    op.create_table(
        "vote",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("helpful", sa.Boolean, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint(
            "day", "platform", "channel", "team", "label", "helpful", name="pk_vote"
        ),
    )
    op.create_table(
        "reference",
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("body", sa.JSON, nullable=False),
        sa.Column("service_url", sa.Text, nullable=False),
        sa.Column("seen_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("platform", "conversation", name="pk_reference"),
    )
    op.create_table(
        "proposal",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("thread", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("branch", sa.Text, nullable=True),
        sa.Column("url", sa.Text, nullable=True),
        sa.Column("body", sa.JSON, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_proposal"),
    )
    op.create_index("ix_proposal_state", "proposal", ["state"])


def downgrade() -> None:
    for table in ("proposal", "reference", "vote", "asked", "quiet", "inbox", "schedule", "job"):
        op.drop_table(table)
