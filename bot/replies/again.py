"""What was shown before, told again: with its dates, its outlets, or its whole sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.replies.citing import day, link_to, outlet
from bot.replies.parts import Note, Part, Point, Section, Title
from bot.replies.quoting import quotation
from summarizer.model import Answer, Article, Reported
from summarizer.model import Point as Stretch

Printed = Reported | Stretch

NOTHING = "Nothing was found before this, so there is no more to tell of it."
PRINTED = (
    "These are the times of publication; what an article tells of the day stands in its words."
)
TITLES = {"dates": "When that was printed", "outlets": "Where that is printed",
          "sentences": "In whole sentences"}  # fmt: skip


def tell_again(answer: Answer) -> list[Part]:
    """The rows and sentences before, told as the follow-up wants them."""
    shows = answer.question.shows
    shown: list[Sequence[Sequence[Printed]]] = [row.wordings for row in answer.rows]
    shown += [[[sentence]] for sentence in answer.sentences]
    if not shown:
        return [Note(NOTHING)]
    parts: list[Part] = [Title(TITLES[shows])]
    for wordings in shown:
        everyone = [printed for wording in wordings for printed in wording]
        match shows:
            case "dates":
                parts += [Section(_dates(everyone)), _whole(everyone[0])]
            case "outlets":
                parts += [_whole(everyone[0]), *map(_headline, everyone)]
            case _:
                parts += [part for wording in wordings for part in _around(wording[0])]
    return [*parts, Note(PRINTED)] if shows == "dates" else parts


def _dates(everyone: list[Printed]) -> str:
    """Each day with who printed it then, the earliest first."""
    dated = sorted(
        {(p.article.published, outlet(p.article)) for p in everyone if p.article.published}
    )
    told = [f"{day(published)} ({name})" for published, name in dated]
    return " · ".join(told) or "The article tells no date"


def _headline(printed: Printed) -> Part:
    article = printed.article
    told = (article.title, day(article.published) if article.published else None)
    return Point(" · ".join(filter(None, told)) or outlet(article), (link_to(printed),))


def _whole(printed: Printed) -> Part:
    """A statement with its whole sentence, or the sentence."""
    if isinstance(printed, Stretch):
        return Point(printed.text, (link_to(printed),))
    return replace(quotation(printed), sentence=printed.sentence.text)


def _around(printed: Printed) -> Iterator[Part]:
    """The sentence, behind the one that tells who speaks where a pronoun stands in it."""
    speaker = printed.statement.speaker if isinstance(printed, Reported) else None
    stretch = printed.sentence if isinstance(printed, Reported) else printed
    alone = isinstance(printed, Reported) and (speaker is None or speaker.how == "named")
    if not alone and (before := _sentence_before(stretch)):
        yield Point(before.text, (link_to(before),))
    yield _whole(printed)


def _sentence_before(stretch: Stretch) -> Stretch | None:
    article: Article = stretch.article
    ended = [s for s in article.body if s.end <= stretch.span.start]
    return Stretch(article, ended[-1].span) if ended else None
