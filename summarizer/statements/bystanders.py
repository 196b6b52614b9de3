"""People without a name at the head of a sentence: "A driver was hurt.", "The singer laughed."."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.model import Article
from summarizer.statements.marks import Quotation
from summarizer.statements.names import bare
from summarizer.statements.titles import GROUPS, HE_NOUNS, ROLES, SHE_NOUNS
from summarizer.statements.wordlists import words_of

_PERSONS = (ROLES | words_of("man woman boy girl child baby teenager")) - GROUPS
_OPENINGS = words_of("but and then later so when after yet")
_TRADES = ("ologist", "ician", "icist", "omist", "alist", "ographer")
_ONE = {"a", "an", "one", "another"}
_MEANT = re.compile(r",\s(?:he|she|they)\s")
_AFTER_COMMA = re.compile(
    r",\s(?=(?:the|an?)\s(?:(?!who|which|that)[\w’'-]+\s){1,3}(?:\w+ed|said|says|told)\b)"
)
_NAMED_AFTER = re.compile(r"(?:\s(?:of|for|at|in|from)\s[^,.“”\n]{2,50})?,\s[A-Z]")
_MOST_WORDS = 5
_LOOKED_AT_CHARACTERS = 90


@dataclass(frozen=True, slots=True)
class Bystander:
    """One who is told of without a name: `words` are those after "the" or "a"."""

    start: int
    words: str
    definite: bool

    @property
    def noun(self) -> str:
        """What they are: "driver"."""
        return bare(self.words.rsplit(maxsplit=1)[-1]).lower()


def bystanders(article: Article, marks: Sequence[Quotation]) -> Iterator[Bystander]:
    """The unnamed people who are the subject of a sentence of the article's own words.

    "A driver was hurt."; "Asked why, the singer laughed."; but not "A quiet man, he left early."
    """
    opened = [q.start for q in marks]
    for sentence in article.body:
        at = bisect_right(opened, sentence.start) - 1
        if at >= 0 and sentence.start < marks[at].end:
            continue
        comma = _AFTER_COMMA.search(article.text, sentence.start, sentence.end)
        for start in (sentence.start, *([comma.end()] if comma else [])):
            found = _at_head(article.text, start, sentence.end)
            if found is not None:
                yield found


def sexes_of(noun: str) -> tuple[str, ...]:
    """Which pronouns stand for a role: "she" for a spokeswoman, either for a clerk."""
    if noun.endswith("woman") or noun in SHE_NOUNS:
        return ("she",)
    return ("he",) if noun.endswith("man") or noun in HE_NOUNS else ("he", "she")


def _is_person(word: str) -> bool:
    """Whether a word tells what somebody is: "driver", "volcanologist"."""
    plain = bare(word).lower()
    return plain in _PERSONS or plain.endswith((*_TRADES, "-year-old"))


def _at_head(text: str, start: int, end: int) -> Bystander | None:
    words = text[start : min(end, start + _LOOKED_AT_CHARACTERS)].split()
    while words and words[0].lower() in _OPENINGS:
        start = text.index(words[1], start + len(words[0])) if len(words) > 1 else start
        words.pop(0)
    if len(words) < 3 or words[0].lower() not in _ONE | {"the"}:  # noqa: PLR2004  # "The dean said"
        return None
    for n, word in enumerate(words[1:-1][:_MOST_WORDS], 1):
        following = words[n + 1]
        if _is_person(word) and not _is_person(following):
            told = _MEANT.search(text, start, end) and words[0].lower() != "the"
            owner = following[0].isupper() or word.endswith(("’s", "'s", "’", "'"))
            named = (
                told or owner or _NAMED_AFTER.match(text, text.index(word, start) + len(bare(word)))
            )
            kept = " ".join([*words[1:n], bare(word)])
            return None if named else Bystander(start, kept, words[0].lower() == "the")
        if not word[-1].isalnum():
            return None
    return None
