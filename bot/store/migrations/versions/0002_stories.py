"""Create the table that tells which story an article is in."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table that tells which story an article is in."""
    op.create_table(
        "article_stories",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("story", sa.String(length=48), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
            name="fk_article_stories_article_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("article_id", name="pk_article_stories"),
    )
    op.create_index("ix_article_stories_story", "article_stories", ["story"])
