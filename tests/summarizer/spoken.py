"""Invented articles whose statements are known by hand, and how they are asked."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer.answers import answer
from summarizer.library import library_from
from summarizer.model import (
    Answer,
    Entry,
    Library,
    Question,
    Span,
    Speaker,
    Statement,
    StatementKind,
)
from summarizer.text import read_article

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)


def piece(outlet: str, day: int, text: str, *said: Statement, month: int = 11) -> Entry:
    """An article of November 2026 with its statements, whose spans are found from their words."""
    published = datetime(2026, month, day, 10, tzinfo=UTC)
    url = f"https://{outlet.lower().replace(' ', '')}.example/{day}"
    return Entry(read_article(text, outlet=outlet, url=url, published=published), said)


def spoken(
    text: str, content: str, cue: str, source: str, speaker: Speaker | None, *kind: StatementKind
) -> Statement:
    """A statement of the text, told by its own words; `|` parts the pieces of the content."""
    spans = tuple(span(text, each) for each in content.split("|"))
    near = Span(max(0, spans[0].start - 120), spans[-1].end + 120)
    return Statement(
        spans,
        *(kind or ("direct",)),
        cue=span(text, cue, near),
        source=span(text, source, near),
        speaker=speaker,
    )


def span(text: str, words: str, near: Span | None = None) -> Span:
    start = text.index(words, near.start if near else 0)
    return Span(start, start + len(words))


RUIZ = Speaker("Ana Ruiz", "Hydra chief executive")
LANG = Speaker("Petra Lang", "mayor of Osten")
OTHER_LANG = Speaker("Jonas Lang", "environment minister")
SPOKESMAN = Speaker("Marek Dorn", "government spokesman")
HYDRA = Speaker("Hydra")

WIRE = (
    "The Vell fell on Friday after the floods that killed 41 people in Osten.\n\n"
    "“We followed the procedure to the letter,” Ana Ruiz, chief executive of the dam operator "
    "Hydra, told Reuters about the two gates.\n\n"
    "Mayor Petra Lang denied that the town had been warned. “Nobody called us,” she said.\n\n"
    "Hydra declined to comment on compensation claims. The flood fund was created in 2014.\n\n"
    "Engineer Ole Brandt chaired the inquiry into the alert."
)
COPY = (
    "“We followed the procedure to the letter,” Ms Ruiz said. "
    "The operator opened two gates at 03:10 on Thursday.\n\n"
    "Government spokesman Marek Dorn accused Hydra of delay and said compensation would be paid."
)
LATER = (
    "Petra Lang praised the volunteers and said the schools would open on Monday.\n\n"
    "“I was not told until four,” Ana Ruiz told Osten Daily of the alert. "
    "The toll rose to 44, the region said.\n\n"
    "Environment minister Jonas Lang said the compensation fund would double."
)
OLD = (
    "“This dam will outlive us all,” Ana Ruiz said of the gates at their opening in spring.\n\n"
    "The tariff vote was put off, Marek Dorn said."
)

LIBRARY = library_from(
    [
        piece(
            "Northern Wire",
            20,
            WIRE,
            spoken(WIRE, "“We followed the procedure to the letter,”", "told", "Ana Ruiz", RUIZ),
            spoken(WIRE, "that the town had been warned", "denied", "Petra Lang", LANG, "indirect"),
            spoken(WIRE, "“Nobody called us,”", "said", "she", LANG),
            spoken(
                WIRE, "to comment on compensation claims", "declined", "Hydra", HYDRA, "no comment"
            ),
        ),
        piece(
            "Harbour",
            20,
            COPY,
            spoken(COPY, "“We followed the procedure to the letter,”", "said", "Ms Ruiz", RUIZ),
            spoken(COPY, "Hydra of delay", "accused", "Marek Dorn", SPOKESMAN, "indirect"),
            spoken(
                COPY, "compensation would be paid", "said", "spokesman Marek", SPOKESMAN, "indirect"
            ),
        ),
        piece(
            "Osten Daily",
            19,
            LATER,
            spoken(LATER, "the volunteers", "praised", "Petra Lang", LANG, "indirect"),
            spoken(LATER, "the schools would open on Monday", "said", "Petra", LANG, "indirect"),
            spoken(LATER, "“I was not told until four,”", "told", "Ana Ruiz", RUIZ),
            spoken(
                LATER, "the compensation fund would double", "said", "Jonas", OTHER_LANG, "indirect"
            ),
        ),
        piece(
            "Osten Daily",
            3,
            OLD,
            spoken(OLD, "“This dam will outlive us all,”", "said", "Ana Ruiz", RUIZ),
            spoken(OLD, "The tariff vote was put off", "said", "Marek", SPOKESMAN, "indirect"),
            month=3,
        ),
    ]
)


def asked(
    text: str, library: Library = LIBRARY, previous: Answer | Question | None = None
) -> Answer:
    return answer(text, library, now=NOW, previous=previous)
