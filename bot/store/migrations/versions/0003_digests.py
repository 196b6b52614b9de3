"""Create the tables of digests: subscriptions, slots, deliveries, and the stories told."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the tables of digests: subscriptions, slots, deliveries, and the stories told."""
    op.create_table(
        "subscriptions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("times", sa.Text(), nullable=False),
        sa.Column("weekdays", sa.String(length=7), nullable=False),
        sa.Column("month_day", sa.Integer(), nullable=True),
        sa.Column("empty_day", sa.String(length=16), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
    )
    op.create_index("ix_subscriptions_next_at", "subscriptions", ["next_at"])
    _create_what_belongs_to_a_subscription()
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("slot", sa.String(length=16), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["subscription_id", "slot"],
            ["digest_slots.subscription_id", "digest_slots.slot"],
            name="fk_deliveries_subscription_id_slot",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint(
            "subscription_id", "slot", "part", name="uq_deliveries_subscription_id_slot_part"
        ),
        sa.UniqueConstraint("key", name="uq_deliveries_key"),
    )
    op.create_index("ix_deliveries_state_ready_at", "deliveries", ["state", "ready_at"])
    op.create_index("ix_deliveries_channel_state_id", "deliveries", ["channel", "state", "id"])


def _create_what_belongs_to_a_subscription() -> None:
    for name, key, columns in (
        (
            "digest_slots",
            "slot",
            (
                sa.Column("slot", sa.String(length=16), nullable=False),
                sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
                sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
            ),
        ),
        (
            "told_stories",
            "story",
            (
                sa.Column("story", sa.String(length=48), nullable=False),
                sa.Column("memory", sa.JSON(), nullable=False),
                sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
            ),
        ),
    ):
        op.create_table(
            name,
            sa.Column("subscription_id", sa.Integer(), nullable=False),
            *columns,
            sa.ForeignKeyConstraint(
                ["subscription_id"],
                ["subscriptions.id"],
                name=f"fk_{name}_subscription_id",
                ondelete="CASCADE",
            ),
            sa.PrimaryKeyConstraint("subscription_id", key, name=f"pk_{name}"),
        )
