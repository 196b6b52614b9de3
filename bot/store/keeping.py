"""Keeping articles with their statements: new, the same, or edited; and deleting them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.store import dialects
from bot.store.passages import first_number, last_number, passages_of, whole_of
from bot.store.records import Keeping
from bot.store.rows import (
    article_key,
    article_values,
    canonical,
    digest,
    marks_of,
    statement_values,
)
from bot.store.tables import article_versions, articles, source_articles, statements
from summarizer.model import Article, Entry


def keep(
    connection: Connection, entry: Entry, *, fetched: datetime, source_id: int | None
) -> Keeping:
    """Store an article with its statements, or a new version of it, or nothing."""
    article_id = _insert_new(connection, entry.article, fetched)
    keeping: Keeping = "new"
    if article_id is not None:
        _write(connection, (article_id, 1), entry, fetched)
        _index(connection, article_id, entry, fetched)
    else:
        known = _known(connection, entry.article)
        article_id, keeping = known.id, "same"
        if known.sha256 != digest(entry.article.text):
            keeping = "edited"
            _replace(connection, known, entry, fetched)
    if source_id is not None:
        link = dialects.insert_once(connection, source_articles)
        connection.execute(link.values(source_id=source_id, article_id=article_id))
    return keeping


def link_known(connection: Connection, urls: Iterable[str], source_id: int) -> set[str]:
    """Of these addresses, those that are stored; each article is the source's too from now on."""
    by_key = {canonical(url): url for url in urls}
    stored = select(articles.c.id, articles.c.key).where(articles.c.key.in_(by_key))
    found = connection.execute(stored).all()
    if found:
        links = [{"source_id": source_id, "article_id": row.id} for row in found]
        connection.execute(dialects.insert_once(connection, source_articles), links)
    return {by_key[row.key] for row in found}


def delete_articles(connection: Connection, ids: Sequence[int]) -> None:
    """Remove articles with their versions, statements and search rows."""
    gone = select(articles.c.id, articles.c.moment).where(articles.c.id.in_(ids))
    for article_id, moment in connection.execute(gone).all():
        _unindex(connection, first_number(moment, article_id))
    connection.execute(delete(articles).where(articles.c.id.in_(ids)))


def _insert_new(connection: Connection, article: Article, fetched: datetime) -> int | None:
    new = dialects.insert_once(connection, articles).returning(articles.c.id)
    values = {
        **article_values(article, fetched),
        "key": article_key(article),
        "url": article.url,
        "first_fetched": fetched,
        "version": 1,
    }
    found: int | None = connection.scalar(new, values)
    return found


def _known(connection: Connection, article: Article) -> Row[tuple[int, ...]]:
    current = (article_versions.c.article_id == articles.c.id) & (
        article_versions.c.number == articles.c.version
    )
    return connection.execute(
        select(articles, article_versions.c.sha256)
        .join(article_versions, current)
        .where(articles.c.key == article_key(article))
        .with_for_update(of=articles)
    ).one()


def _replace(
    connection: Connection, known: Row[tuple[int, ...]], entry: Entry, fetched: datetime
) -> None:
    _unindex(connection, first_number(known.moment, known.id))
    number = known.version + 1
    values = article_values(entry.article, known.first_fetched)
    changed = update(articles).where(articles.c.id == known.id)
    connection.execute(changed.values(**values, version=number))
    _write(connection, (known.id, number), entry, fetched)
    _index(connection, known.id, entry, known.first_fetched)


def _write(
    connection: Connection, version: tuple[int, int], entry: Entry, fetched: datetime
) -> None:
    article_id, number = version
    article = entry.article
    values = {
        "article_id": article_id,
        "number": number,
        "title": article.title,
        "text": article.text,
        "sha256": digest(article.text),
        "marks": marks_of(article),
        "fetched_at": fetched,
    }
    connection.execute(insert(article_versions), values)
    if entry.statements:
        said = statement_values(article_id, number, entry.statements)
        connection.execute(insert(statements), said)


def _index(connection: Connection, article_id: int, entry: Entry, first_fetched: datetime) -> None:
    first = first_number(entry.article.published or first_fetched, article_id)
    passages = passages_of(entry.article, entry.statements, first)
    whole = whole_of(entry.article, passages, first)
    rows = [(p.number, p.tokens) for p in passages]
    dialects.index_words(connection, dialects.passage_words, rows)
    dialects.index_words(connection, dialects.article_words, [(whole.number, whole.tokens)])


def _unindex(connection: Connection, first: int) -> None:
    for words in (dialects.passage_words, dialects.article_words):
        of_article = words.c.rowid.between(first, last_number(first))
        connection.execute(delete(words).where(of_article))
