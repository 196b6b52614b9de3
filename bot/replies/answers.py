"""Answers, told: the statements and sentences, or what was searched and what is near."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from bot.replies.briefs import quotation
from bot.replies.citing import counted, link_to, speaker
from bot.replies.parts import Link, Note, Part, Point, Quotation, Reply, Section, Title
from summarizer.model import Answer, Question, Reported, Searched

NAMES_SHOWN = 3
NEAR_SHOWN = 2


def tell_answer(answer: Answer) -> Reply:
    """The answer as parts; "not found" is one too, and never brings general knowledge."""
    if answer.found:
        return Reply(tuple(_found(answer)), subject=answer)
    return Reply(tuple(_not_found(answer)), "nothing found", subject=answer)


def _found(answer: Answer) -> list[Part]:
    parts: list[Part] = []
    if answer.statements:
        parts.append(Title(_heading(answer)))
        parts += _rows(answer.statements)
    if answer.unsure:
        told = "who speaks here is not named with these words"
        parts.insert(0, Note(f"Not sure that this is {answer.question.speaker}: {told}."))
    if answer.sentences:
        parts.append(Section("In the articles") if answer.statements else Title("In the articles"))
        parts += [Point(p.text, (link_to(p),)) for p in answer.sentences]
    cited = dict.fromkeys(c for p in parts if isinstance(p, Quotation | Point) for c in p.cites)
    told = _known_by(answer) + f"Searched {searched(answer.searched)}."
    return [*parts, Note(told, links=tuple(cited))]


def _rows(statements: Iterable[Reported]) -> list[Quotation]:
    """A row for each statement; the same words of one speaker are one row with all outlets."""
    return [replace(quotation(same[0]), cites=_outlets(same)) for same in _same_words(statements)]


def _same_words(statements: Iterable[Reported]) -> Iterable[list[Reported]]:
    """The statements, together where one speaker is quoted with the same letters."""
    rows: dict[tuple[str, str], list[Reported]] = {}
    for reported in statements:
        letters = "".join(c for c in "".join(reported.words).casefold() if c.isalnum())
        rows.setdefault((speaker(reported), letters), []).append(reported)
    return rows.values()


def _outlets(same: Iterable[Reported]) -> tuple[Link, ...]:
    """One link an outlet, each to the words in its own page."""
    found: dict[str, Link] = {}
    for to in map(link_to, same):
        found.setdefault(to.label, to)
    return tuple(found.values())


def _heading(answer: Answer) -> str:
    names = list(dict.fromkeys(map(speaker, answer.statements)))
    alone = names[0] if len(names) == 1 else ""
    who = ", ".join(names) if len(names) <= NAMES_SHOWN else counted(len(names), "speaker")
    on = _on_topic(answer.question, alone)
    return f"{who}{on}: {counted(len(_rows(answer.statements)), 'statement')}"


def _on_topic(question: Question, name: str = "") -> str:
    """The words of the topic, unless they are only the speaker's own name again."""
    own = f"{question.speaker or ''} {name}".casefold().split()
    words = [w for w in question.topic if w.casefold() not in own]
    return f" on “{' '.join(words)}”" if words else ""


def _known_by(answer: Answer) -> str:
    firsts = (same[0].statement.speaker for same in _same_words(answer.statements))
    how = Counter(known.how for known in firsts if known)
    words = {
        "named": "named with the words",
        "pronoun": "known by a pronoun",
        "title": "known by a title",
    }
    told = ", ".join(f"{words[k]} ({n})" for k, n in how.most_common())
    return f"Speaker {told}. " if told else ""


def _not_found(answer: Answer) -> list[Part]:
    parts: list[Part] = [
        Title(f"Not found: {_missing(answer.question)}"),
        Note(f"Searched {searched(answer.searched)}."),
    ]
    parts += _near(answer.same_speaker, "quoted on other matters")
    parts += _near(answer.same_topic, "quoted on the subject")
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
