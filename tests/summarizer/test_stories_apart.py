"""Years part stories, whatever stands between them without a date."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer import group_stories, read_article
from summarizer.model import Article

TITLE = "Osten council and Hydra meet over Sarvel dam gates"


def told(outlet: str, text: str, year: int | None = None) -> Article:
    """What an outlet prints on the matter."""
    published = datetime(year, 3, 4, tzinfo=UTC) if year else None
    url = f"https://{outlet}.example/a"
    return read_article(f"{TITLE}\n{text}", outlet=outlet, url=url, published=published)


def test_an_undated_text_carries_no_story_over_years() -> None:
    old = told(
        "wire", "Ana Ruiz of Hydra told the Osten council the Sarvel dam gates were safe.", 2016
    )
    new = told(
        "post", "Hydra and the Osten council argued for hours on gates of the Sarvel dam.", 2022
    )
    between = told("sun", "The Sarvel dam and its gates kept Hydra and Osten council men awake.")

    years = [
        {a.published.year for a in story.articles if a.published}
        for story in group_stories([old, new, between])
    ]
    assert all(len(found) < 2 for found in years)
