"""From a document to an entry."""

from datetime import UTC, datetime

import pytest

from bot.news.documents import Document
from bot.news.entries import entry_of

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
TEXT = "The dam fails\n\n{date}\n\nThe dam above Osten failed on Monday, the police of Osten said."


@pytest.mark.parametrize(("date", "known"), [("9 March 2026", True), ("9 March 2031", False)])
def test_a_date_that_is_yet_to_come_is_none(date: str, known: bool) -> None:
    article = entry_of(Document(TEXT.format(date=date), "a.txt"), NOW).article

    assert (article.published is not None) == known


def test_what_could_not_be_read_whole_is_kept() -> None:
    assert entry_of(Document(TEXT, "a.txt", access="excerpt")).article.access == "excerpt"
