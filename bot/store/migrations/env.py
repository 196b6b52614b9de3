"""Run by Alembic, with the connection that `bot.store.migrating` opened."""

from alembic import context

from bot.store.dialects import is_search_table
from bot.store.tables import metadata


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not is_search_table(name or "")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_name=_ours,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
