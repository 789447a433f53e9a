"""Claims, people's teams and known words, and what goes on in a thread."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    op.create_table(
        "claim",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("until", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_claim"),
    )
    op.create_index("ix_claim_until", "claim", ["until"])
    op.create_table(
        "person",
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=True),
        sa.PrimaryKeyConstraint("platform", "id", name="pk_person"),
    )
    op.create_table(
        "known",
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("concept", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("platform", "person", "concept", name="pk_known"),
    )
    op.create_table(
        "thread",
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("thread", sa.Text, nullable=False),
        sa.Column("state", sa.JSON, nullable=False),
        sa.Column("saved_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("platform", "channel", "thread", name="pk_thread"),
    )
    op.create_index("ix_thread_saved_at", "thread", ["saved_at"])


def downgrade() -> None:
    for table in ("thread", "known", "person", "claim"):
        op.drop_table(table)
