"""Answers, told: the statements and sentences, or what was searched and what is near."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, repeat

from bot.replies.again import tell_again
from bot.replies.citing import counted, link_to, speaker
from bot.replies.parts import Link, Note, Part, Point, Quotation, Reply, Section, Title
from bot.replies.quoting import quotation
from bot.replies.rows import near_row, row
from summarizer.model import Answer, Difference, Question, Reported, Row, Searched
from summarizer.model import Point as Printed

NAMES_SHOWN = 3
NEAR_SHOWN = 2
FAR = 30
"""How many characters may stand between two words of a topic that is shown as it was asked."""
MARKS = re.compile(r"[“”„«»\"?!]")
OTHER_LANGUAGE = (
    "The question does not look English, and questions are read in English. "
    "A name or words in quotation marks are found in every language."
)
ALL_SHOWN = "That was all on this. Ask about something else, or another word of the same."


def tell_answer(answer: Answer) -> Reply:
    """The answer as parts; "not found" is one too, and never brings general knowledge."""
    if answer.question.shows == "more" and not answer.rows:
        return Reply((Note(ALL_SHOWN),), "nothing found", answer)
    if answer.question.shows not in {"statements", "more"}:
        return Reply(tuple(tell_again(answer)), "done" if answer.found else "nothing found", answer)
    if answer.found:
        return Reply(tuple(_found(answer)), subject=answer)
    return Reply(tuple(_not_found(answer)), "nothing found", subject=answer)


def _found(answer: Answer) -> list[Part]:
    parts: list[Part] = []
    if answer.statements:
        parts.append(Title(_heading(answer)))
        parts += _told(answer)
    if answer.unsure:
        told = "who speaks here is not named with these words"
        parts.insert(0, Note(f"Not sure that this is {answer.question.speaker}: {told}."))
    if answer.sentences:
        parts.append(Section("In the articles") if answer.statements else Title("In the articles"))
        copies = chain(answer.copies, repeat(()))
        parts += [
            _point(each, other) for each, other in zip(answer.sentences, copies, strict=False)
        ]
    parts += [Note(_differing(each)) for each in answer.differences]
    if answer.rest:
        parts.append(Note(f"{counted(len(answer.rest), 'more statement')} at hand: say `more`."))
    told = _known_by(answer) + f"Searched {searched(answer.searched)}."
    return [*parts, Note(told, links=tuple(dict.fromkeys(_cited(parts))))]


def _point(sentence: Printed, copies: tuple[Printed, ...]) -> Point:
    """A sentence with all who print it, and with those who print it in slightly other words."""
    same = [copy for copy in copies if copy.text == sentence.text]
    other = [copy for copy in copies if copy.text != sentence.text]
    return Point(sentence.text, tuple(map(link_to, [sentence, *same])), tuple(map(link_to, other)))


def _differing(difference: Difference) -> str:
    """The numbers as printed, each with its outlet."""
    told = [f"“{point.text}” ({point.article.outlet})" for point in difference.variants]
    return f"Outlets differ: {', '.join(told)}."


def _told(answer: Answer) -> list[Part]:
    """The rows; of a position the first and the latest, without a verdict."""
    rows = _rows(answer)
    if answer.question.order != "change":
        return [row(each) for each in rows]
    if len(rows) == 1:
        return [row(rows[0]), Note("Only one statement is found, so there is nothing to compare.")]
    parts: list[Part] = []
    for name, group in _in_time(rows).items():
        parts += [Section(name), *map(row, group)] if group else []
    return [*parts, Note("They are shown as printed; whether they differ is for you to judge.")]


def _in_time(rows: tuple[Row, ...]) -> dict[str, list[Row]]:
    """The first and the latest, what is between, and what has no date to place it."""
    times = [(told, row) for row in rows if (told := row.first.article.published)]
    dated = [row for _, row in sorted(times, key=lambda t: t[0])]
    return {
        "First": dated[:1],
        "Latest": dated[1:][-1:],
        "In between": dated[1:-1],
        "Without a date": [row for row in rows if row.first.article.published is None],
    }


def _cited(parts: Iterable[Part]) -> Iterator[Link]:
    """Where all that is shown stands, in its order."""
    for part in parts:
        if isinstance(part, Point | Quotation):
            yield from part.cites
        if isinstance(part, Point):
            yield from part.elsewhere
        if isinstance(part, Quotation):
            yield from part.in_part
            yield from (link for other in part.others for link in other.cites)
            yield from part.elsewhere


def _rows(answer: Answer) -> tuple[Row, ...]:
    """The rows; an answer that was not compared shows each statement alone."""
    return answer.rows or tuple(Row(((reported,),)) for reported in answer.statements)


def _heading(answer: Answer) -> str:
    names = list(dict.fromkeys(speaker(row.first) for row in _rows(answer)))
    alone = names[0] if len(names) == 1 else ""
    who = ", ".join(names) if len(names) <= NAMES_SHOWN else counted(len(names), "speaker")
    on = _on_topic(answer.question, alone)
    if all(row.first.statement.kind == "no comment" for row in _rows(answer)):
        return f"No comment{on}: {who}"
    noun = "more statement" if answer.question.shows == "more" else "statement"
    return f"{who}{on}: {counted(len(_rows(answer)), noun)}"


def _on_topic(question: Question, name: str = "") -> str:
    """The words of the topic, unless they are only the speaker's own name again."""
    own = f"{question.speaker or ''} {name}".casefold().split()
    words = [w for w in question.topic if w.casefold() not in own]
    return f" on “{_as_asked(words, question.text)}”" if words else ""


def _as_asked(topic: list[str], text: str) -> str:
    """The topic as it stands in the question: "denied the plans", "who denied the plans".

    Of a follow-up, whose topic was asked before, or of words far apart, the words alone.
    """
    line, start, end = " ".join(text.split()), -1, 0
    for word in topic:
        found = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE).search(line, end)
        if not found or (start >= 0 and found.start() - end > FAR):
            return " ".join(topic)
        start, end = start if start >= 0 else found.start(), found.end()
    start -= len("who ") * line[:start].lower().endswith("who ")
    return " ".join(topic) if MARKS.search(line[start:end]) else line[start:end]


def _known_by(answer: Answer) -> str:
    firsts = (row.first.statement.speaker for row in _rows(answer))
    how = Counter(known.how for known in firsts if known)
    words = {
        "named": "named with the words",
        "pronoun": "known by a pronoun",
        "title": "known by a title",
        "story": "known by another article of the story",
    }
    told = ", ".join(f"{words[k]} ({n})" for k, n in how.most_common())
    return f"Speaker {told}. " if told else ""


def _not_found(answer: Answer) -> list[Part]:
    parts: list[Part] = [
        Title(f"Not found: {_missing(answer.question)}"),
        Note(f"Searched {searched(answer.searched)}."),
    ]
    if answer.asked_in:
        parts.append(Note(OTHER_LANGUAGE))
    if answer.near:
        return [*parts, Section("The nearest words in print"), *map(near_row, answer.near)]
    parts += _near(answer.same_speaker, "quoted on other matters")
    on = answer.question.topic or not answer.question.speaker
    parts += _near(answer.same_topic, "quoted on the subject" if on else "quoted in such an office")
    return parts


def _missing(question: Question) -> str:
    topic, scope = _on_topic(question), _scope(question)
    if question.quote:
        return f"nobody is quoted with “{question.quote}”{scope}."
    if question.refusals == "only":
        who = question.speaker or "anybody"
        return f"no word that {who} refused to comment{topic} in these articles{scope}."
    if question.speaker:
        return f"no statement by {question.speaker}{topic} in these articles{scope}."
    if question.kind == "who said":
        if not (topic or scope or question.without):
            return "the question names no words, no topic and no speaker."
        nobody = "nobody else" if question.without else "nobody"
        return f"{nobody} is quoted{topic} in these articles{scope}."
    return f"nothing{topic or ' on that'} in these articles{scope}."


def _scope(question: Question) -> str:
    """What the question itself leaves out: other outlets, and what was printed on other days."""
    outlet = f" of {question.outlet}" if question.outlet else ""
    since, until = (f"{d.day} {d:%b %Y}" if d else "" for d in (question.since, question.until))
    if not (since or until):
        return outlet
    if since == until:
        return f"{outlet}, published on {since}"
    told = " ".join(filter(None, (since and f"from {since}", until and f"until {until}")))
    return f"{outlet}, published {told}"


def _near(near: tuple[Reported, ...], what: str) -> list[Part]:
    if not near:
        return []
    names = Counter(map(speaker, near))
    told = ", ".join(f"{name} ({n})" for name, n in names.most_common(3))
    return [Section(f"{told}, {what}"), *map(quotation, near[:NEAR_SHOWN])]


def searched(scope: Searched) -> str:
    """Tell the scope: "143 articles of 21 outlets, 17 Nov 2026 to 20 Nov 2026"."""
    text = counted(scope.articles, "article")
    if scope.outlets:
        text += f" of {counted(scope.outlets, 'outlet')}"
    if scope.since and scope.until:
        first, last = (f"{d.day} {d:%b %Y}" for d in (scope.since, scope.until))
        text += f", {first}" if first == last else f", {first} to {last}"
    return text
