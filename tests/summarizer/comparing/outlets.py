"""Articles of several outlets that print what one speaker said."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer import find_statements, read_article
from summarizer.model import Article, Reported

DAY = datetime(2026, 3, 12, 9, tzinfo=UTC)
AROUND = {
    "Wire": "The council of Osten met in the old town hall on Thursday and heard the engineers.\n"
    "Nobody of the insurers came, and the mayor left before the end for the capital.\n"
    "A second hearing is set for the first week of April in the county court.",
    "Post": "Rain had filled the valley for a week when the sirens of the weather service came.\n"
    "Schools stay shut until Monday, and the railway runs buses between the villages.\n"
    "Farmers counted drowned sheep along the whole length of the lower meadows.",
    "Sun": "Families who lost their homes were in the gallery, and some of them wept aloud.",
}


def printed(outlet: str, *lines: str, published: datetime | None = DAY) -> Article:
    """An article of an outlet with these lines behind one of its own."""
    text = "\n".join([AROUND.get(outlet, f"The {outlet} was there too."), *lines])
    return read_article(
        text, outlet=outlet, url=f"https://{outlet.lower()}.example/a", published=published
    )


def statements(*articles: Article) -> list[Reported]:
    """All that is said in them."""
    return [Reported(article, s) for article in articles for s in find_statements(article)]
