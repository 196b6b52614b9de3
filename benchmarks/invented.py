"""Invented articles in the proportions of real ones, and questions about them.

40,000 words of made-up syllables in Zipf's proportions behind the real words that tell nothing;
5,000 speakers, their fame in Zipf's proportions too; 120 outlets; six years. An article has 12 to
28 sentences of 20 words, some words of its own that it repeats, and 8 statements of 3 people.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from summarizer.model import Article, Entry, Paragraph, Sentence, Span, Speaker, Statement
from summarizer.questions.lexicon import STOP
from summarizer.text.words import plain_word

NOW = datetime(2026, 1, 1, tzinfo=UTC)
STATEMENTS = 8
"""How many an article has."""

_YEARS = timedelta(days=6 * 365)
_WORDS, _SPEAKERS, _SURNAMES, _OUTLETS = 40_000, 5_000, 3_000, 120
_OWN_WORDS, _OWN_A_SENTENCE, _SENTENCE = 15, 3, 20
_ROLES = ("mayor", "minister", "spokeswoman", "chief executive", "union leader", None, None, None)
_SYLLABLES = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
_KINDS = ("direct", "indirect", "mixed")


class Wire:
    """An endless wire, the same one for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        self.words = [self._name(2, 4) for _ in range(_WORDS)]
        first = [self._name(2, 3).title() for _ in range(600)]
        last = [self._name(2, 4).title() for _ in range(_SURNAMES)]
        self.speakers = [
            Speaker(f"{self._random.choice(first)} {self._random.choice(last)}", role)
            for role in self._random.choices(_ROLES, k=_SPEAKERS)
        ]
        self.outlets = [f"{self._name(2, 3)} Daily".title() for _ in range(_OUTLETS)]
        self._printed = sorted(STOP) + self.words
        self._zipf = list(accumulate(1 / (rank + 3) for rank in range(len(self._printed))))
        self._subjects = list(accumulate(1 / (rank + 50) for rank in range(_WORDS)))
        self._fame = list(accumulate(1 / (rank + 5) for rank in range(_SPEAKERS)))
        self._reach = list(accumulate(1 / (rank + 2) for rank in range(_OUTLETS)))

    def articles(self, count: int) -> Iterator[Entry]:
        """Articles with their statements, the oldest first."""
        for number in range(count):
            yield self._entry(number, NOW - _YEARS * ((count - number) / count))

    def _entry(self, number: int, published: datetime) -> Entry:
        sentences = self._sentences(self._random.randint(12, 28))
        speakers = self._random.choices(self.speakers, cum_weights=self._fame, k=3)
        saying = set(self._random.sample(range(len(sentences)), STATEMENTS))
        places: list[Sentence] = []
        statements: list[Statement] = []
        text = ""
        for at, words in enumerate(sentences):
            start = len(text)
            text += words
            if at in saying:
                said = _said(Span(start, len(text)), speakers[at % 3], _KINDS[at % 5 % 3])
                statements.append(said)
                text += f", {said.speaker.name if said.speaker else ''} said"
            text += "."
            places.append(Sentence(start, len(text), 0))
            text += " "
        article = Article(
            text=text,
            url=f"https://wire.example/{number}",
            outlet=self._random.choices(self.outlets, cum_weights=self._reach)[0],
            title=sentences[0][:60],
            published=published,
            paragraphs=(Paragraph(0, len(text)),),
            sentences=tuple(places),
        )
        return Entry(article, tuple(statements))

    def _sentences(self, count: int) -> list[str]:
        own = self._random.choices(self.words, cum_weights=self._subjects, k=_OWN_WORDS)
        subject = self._random.choices(own, k=count * _OWN_A_SENTENCE)
        length = _SENTENCE - _OWN_A_SENTENCE
        rest = self._random.choices(self._printed, cum_weights=self._zipf, k=count * length)
        return [
            " ".join(
                rest[at * length : (at + 1) * length]
                + subject[at * _OWN_A_SENTENCE : (at + 1) * _OWN_A_SENTENCE]
            ).capitalize()
            for at in range(count)
        ]

    def _name(self, shortest: int, longest: int) -> str:
        syllables = self._random.randint(shortest, longest)
        return "".join(self._random.choices(_SYLLABLES, k=syllables))


def _said(content: Span, speaker: Speaker, kind: str) -> Statement:
    source = Span(content.end + 2, content.end + 2 + len(speaker.name))
    cue = Span(source.end + 1, source.end + 5)
    return Statement((content,), kind, cue, source, speaker)  # type: ignore[arg-type]


class Asker:
    """Questions of every kind, in words that were stored or that nobody prints."""

    def __init__(self, wire: Wire, entries: Sequence[Entry], seed: int = 11) -> None:
        self._random = random.Random(seed)
        self._wire, self._entries = wire, entries

    def questions(self, each: int) -> Iterator[tuple[str, str]]:
        """The kind of a question and the question, so many of each kind."""
        for _ in range(each):
            yield from self._one_of_each()

    def _one_of_each(self) -> Iterator[tuple[str, str]]:
        entry = self._random.choice(self._entries)
        said = self._random.choice(entry.statements)
        day, outlet = entry.article.published, entry.article.outlet
        assert said.speaker
        assert day
        words = said.content[0].of(entry.article.text)
        name, topic = said.speaker.name, self._topic(words)
        surname, famous = name.split()[-1], self._wire.speakers[0].name
        common = " ".join(self._random.sample(self._wire.words[:20], 2))
        nobody, nothing = self._unknown().title(), self._unknown()
        at = self._random.randint(0, 8)
        quote = " ".join(words.split()[at : at + 8])
        yield "said about", f"what did {surname} say about {topic}?"
        yield "said", f"what did {name} say?"
        yield "bare name", name
        yield "bare topic", topic
        yield "who said a quotation", f"who said “{quote}”?"
        yield "who said that", f"who said that {topic}?"
        yield "fact", f"how many {topic}?"
        yield "in a month", f"what did {surname} say about {topic} in {day:%B %Y}?"
        yield "of an outlet", f"what did {surname} say about {topic} according to {outlet}?"
        yield "the first", f"what did {name} say first about {topic}?"
        yield "an unknown person", f"what did {nobody} say about {topic}?"
        yield "an unknown topic", f"what did {name} say about {nothing}?"
        yield "the most quoted", f"what did {famous} say about {topic}?"
        yield "the commonest words", f"who said that {common}?"
        yield "both of these", f"what did {famous} say about {common}?"

    def _topic(self, clause: str) -> str:
        content = [word for word in clause.lower().split() if plain_word(word) not in STOP]
        return " ".join(self._random.sample(content, self._random.randint(1, 3)))

    def _unknown(self) -> str:
        return "x" + self._random.choice(self._wire.words) + "qu"
