"""Keeping articles with their statements: new, the same, or edited; and deleting them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.store import dialects
from bot.store.passages import Passage, first_number, last_number, passages_of, whole_of
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


@dataclass(frozen=True, slots=True)
class _Text:
    """A version of an article to write; `moment` is what its search rows are numbered by."""

    article_id: int
    number: int
    entry: Entry
    moment: datetime


def keep(
    connection: Connection, entries: Sequence[Entry], *, fetched: datetime, source_id: int | None
) -> list[Keeping]:
    """Store each article with its statements, or a new version of it, or nothing.

    The new ones go in together: one at a time takes twice as long.
    """
    keys = [article_key(entry.article) for entry in entries]
    first: dict[str, int] = {}
    for at, key in enumerate(keys):
        first.setdefault(key, at)
    ids = _insert_new(connection, {key: entries[at] for key, at in first.items()}, fetched)
    new = [(article_id, entries[first[key]]) for key, article_id in ids.items()]
    _write(connection, [_Text(i, 1, e, e.article.published or fetched) for i, e in new], fetched)
    told: list[Keeping] = [
        "new" if key in ids and first[key] == at else _keep_known(connection, entries[at], fetched)
        for at, key in enumerate(keys)
    ]
    if source_id is not None:
        _link(connection, first, source_id)
    return told


def link_known(connection: Connection, urls: Iterable[str], source_id: int) -> set[str]:
    """Of these addresses, those that are stored; each article is the source's too from now on."""
    by_key = {canonical(url): url for url in urls}
    return {by_key[key] for key in _link(connection, by_key, source_id)}


def delete_articles(connection: Connection, ids: Sequence[int]) -> None:
    """Remove articles with their versions, statements and search rows."""
    gone = select(articles.c.id, articles.c.moment).where(articles.c.id.in_(ids))
    for article_id, moment in connection.execute(gone).all():
        _unindex(connection, first_number(moment, article_id))
    connection.execute(delete(articles).where(articles.c.id.in_(ids)))


def _insert_new(
    connection: Connection, by_key: Mapping[str, Entry], fetched: datetime
) -> dict[str, int]:
    """The ids of the articles that were not stored before, by their keys."""
    values = [
        {
            **article_values(entry.article, fetched),
            "key": key,
            "url": entry.article.url,
            "first_fetched": fetched,
            "version": 1,
        }
        for key, entry in by_key.items()
    ]
    new = dialects.insert_once(connection, articles).returning(articles.c.key, articles.c.id)
    return dict(map(tuple, connection.execute(new, values))) if values else {}


def _keep_known(connection: Connection, entry: Entry, fetched: datetime) -> Keeping:
    article = entry.article
    known = _known(connection, article)
    if known.sha256 == digest(article.text):
        return "same"
    _unindex(connection, first_number(known.moment, known.id))
    number = known.version + 1
    values = article_values(article, known.first_fetched)
    changed = update(articles).where(articles.c.id == known.id)
    connection.execute(changed.values(**values, version=number))
    text = _Text(known.id, number, entry, article.published or known.first_fetched)
    _write(connection, [text], fetched)
    return "edited"


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


def _link(connection: Connection, keys: Iterable[str], source_id: int) -> set[str]:
    """Of these keys, those that are stored; each article is the source's too from now on."""
    stored = select(articles.c.id, articles.c.key).where(articles.c.key.in_(list(keys)))
    found = connection.execute(stored).all()
    if found:
        links = [{"source_id": source_id, "article_id": row.id} for row in found]
        connection.execute(dialects.insert_once(connection, source_articles), links)
    return {row.key for row in found}


def _write(connection: Connection, texts: Sequence[_Text], fetched: datetime) -> None:
    if not texts:
        return
    connection.execute(insert(article_versions), [_version_values(t, fetched) for t in texts])
    said = [
        values
        for text in texts
        for values in statement_values(text.article_id, text.number, text.entry.statements)
    ]
    if said:
        connection.execute(insert(statements), said)
    _index(connection, texts)


def _version_values(text: _Text, fetched: datetime) -> dict[str, Any]:
    article = text.entry.article
    return {
        "article_id": text.article_id,
        "number": text.number,
        "title": article.title,
        "text": article.text,
        "sha256": digest(article.text),
        "marks": marks_of(article),
        "fetched_at": fetched,
    }


def _index(connection: Connection, texts: Iterable[_Text]) -> None:
    """Write the search rows in the order of their numbers: FTS5 keeps those in memory together."""
    passages: list[Passage] = []
    wholes: list[Passage] = []
    for text in texts:
        first = first_number(text.moment, text.article_id)
        found = passages_of(text.entry.article, text.entry.statements, first)
        passages += found
        wholes.append(whole_of(text.entry.article, found, first))
    for words, rows in ((dialects.passage_words, passages), (dialects.article_words, wholes)):
        rows.sort(key=lambda passage: passage.number)
        dialects.index_words(connection, words, [(row.number, row.tokens) for row in rows])


def _unindex(connection: Connection, first: int) -> None:
    for words in (dialects.passage_words, dialects.article_words):
        of_article = words.c.rowid.between(first, last_number(first))
        connection.execute(delete(words).where(of_article))
