"""The tables, and how times stand in them. The search tables are in `dialects`."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: goes in aware, stands in UTC, comes back aware in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse what names no instant; SQLite keeps the UTC wall time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time of the store must know its zone, not {value!r}")
        at = value.astimezone(UTC)
        return at.replace(tzinfo=None) if dialect.name == "sqlite" else at

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give it its zone again."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

sources = Table(
    "sources",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("title", Text),
    Column("added_at", UtcDateTime, nullable=False),
    Column("next_at", UtcDateTime),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("success_at", UtcDateTime),
    Column("full_at", UtcDateTime),
    Column("failing_since", UtcDateTime),
    Column("failures", Integer, nullable=False),
    Column("error", Text),
    Column("moved_to", Text),
    Column("moved_times", Integer, nullable=False),
    Column("stopped", Text),
    UniqueConstraint("address"),
    Index(None, "next_at"),
)

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False),
    Column("url", Text),
    Column("outlet", Text),
    Column("title", Text),
    Column("language", String(16), nullable=False),
    Column("published", UtcDateTime),
    Column("first_fetched", UtcDateTime, nullable=False),
    # Published, or first fetched where no date is known: what order and dates go by.
    Column("moment", UtcDateTime, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("key"),
    Index(None, "moment"),
    Index(None, "outlet", "moment"),
)

article_versions = Table(
    "article_versions",
    metadata,
    Column("article_id", ForeignKey(articles.c.id, ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("title", Text),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("marks", JSON, nullable=False),
    Column("fetched_at", UtcDateTime, nullable=False),
)

statements = Table(
    "statements",
    metadata,
    Column("article_id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("speaker_name", Text),
    Column("speaker_role", Text),
    Column("speaker_how", String(16)),
    Column("via", Text),
    Column("polarity", String(16), nullable=False),
    Column("venue", Text),
    Column("nested", Boolean, nullable=False),
    Column("cue_start", Integer),
    Column("cue_end", Integer),
    Column("source_start", Integer),
    Column("source_end", Integer),
    Column("contents", JSON, nullable=False),
    ForeignKeyConstraint(
        ["article_id", "version"],
        [article_versions.c.article_id, article_versions.c.number],
        ondelete="CASCADE",
    ),
)

source_articles = Table(
    "source_articles",
    metadata,
    Column("source_id", ForeignKey(sources.c.id, ondelete="CASCADE"), primary_key=True),
    Column("article_id", ForeignKey(articles.c.id, ondelete="CASCADE"), primary_key=True),
    Index(None, "article_id"),
)

article_stories = Table(
    "article_stories",
    metadata,
    Column("article_id", ForeignKey(articles.c.id, ondelete="CASCADE"), primary_key=True),
    Column("story", String(48), nullable=False),
    Index(None, "story"),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("times", Text, nullable=False),
    Column("weekdays", String(7), nullable=False),
    Column("month_day", Integer),
    Column("empty_day", String(16), nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
    Column("told_until", UtcDateTime, nullable=False),
    Column("next_at", UtcDateTime, nullable=False),
    Column("paused", Text),
    Index(None, "next_at"),
)

digest_slots = Table(
    "digest_slots",
    metadata,
    Column("subscription_id", ForeignKey(subscriptions.c.id, ondelete="CASCADE"), primary_key=True),
    # The local date and time: what makes a digest the same digest.
    Column("slot", String(16), primary_key=True),
    Column("due_at", UtcDateTime, nullable=False),
    Column("planned_at", UtcDateTime, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subscription_id", Integer, nullable=False),
    Column("slot", String(16), nullable=False),
    Column("part", Integer, nullable=False),
    Column("channel", Text, nullable=False),
    Column("key", String(32), nullable=False),
    Column("content", Text, nullable=False),
    Column("state", String(8), nullable=False),
    # When it may be claimed: at once, after a pause, or when the claim of another has run out.
    Column("ready_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("owner", Text),
    Column("error", Text),
    Column("sent_at", UtcDateTime),
    ForeignKeyConstraint(
        ["subscription_id", "slot"],
        [digest_slots.c.subscription_id, digest_slots.c.slot],
        ondelete="CASCADE",
    ),
    UniqueConstraint("subscription_id", "slot", "part"),
    UniqueConstraint("key"),
    Index(None, "state", "ready_at"),
    Index(None, "channel", "state", "id"),
)

told_stories = Table(
    "told_stories",
    metadata,
    Column("subscription_id", ForeignKey(subscriptions.c.id, ondelete="CASCADE"), primary_key=True),
    Column("story", String(48), primary_key=True),
    # What the last brief of the story told, so that the next one tells what is new.
    Column("memory", JSON, nullable=False),
    Column("told_at", UtcDateTime, nullable=False),
)
