"""Stories that grow one article at a time: where it belongs, and what that joins or parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from summarizer.model import Article
from summarizer.stories.gathering import STORY_LIKENESS, gathered
from summarizer.stories.keys import founding_key, kept_keys
from summarizer.stories.texts import Text, Texts
from summarizer.stories.traits import traits_of

STORIES_TOUCHED = 5
"""A new text can join, merge or split only so many stories, the nearest."""
BACKGROUND_LIKENESS = 2 * STORY_LIKENESS
"""How much an older text is like a story whose background it is."""
SETTLED = 30
"""A story of more texts stays together, and is compared by the latest of them."""
ROUNDUP_LIKENESS = 0.15
"""A round-up belongs to the story of its nearest text, if that is so much like it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an article went: the key of its story, and what became of others.

    `found` tells whether the story begins with it; `merged` are keys that are no more, because
    their stories are part of others now; `split` are keys of stories that were parted from others.
    """

    story: str
    found: bool = False
    merged: tuple[str, ...] = ()
    split: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """A story by the numbers of its articles, the copies of each text together.

    `background` are articles from before its time on the same matter.
    """

    key: str
    origins: tuple[tuple[int, ...], ...]
    background: tuple[int, ...]


class Placing:
    """Places articles, which are numbered from 0 in the order in which they come.

    It keeps no article, only what decides, and can forget what lies behind the window.
    """

    def __init__(self) -> None:
        self._texts = Texts()
        self._stories: dict[str, list[int]] = {}
        self._placed = 0
        self._newest = 0.0

    def __len__(self) -> int:
        return len(self._texts)

    def place(self, article: Article, known: str | None = None) -> Placed:
        """Find the story of an article; `known` is the key that it was kept under before."""
        number, self._placed = self._placed, self._placed + 1
        traits = traits_of(article)
        self._newest = max(self._newest, traits.times.last or 0.0)
        text = Text([number], traits, traits.times, self._newest, founding_key(article), known)
        text.near = self._texts.near(traits, self._texts.candidates(traits))
        copies = self._texts.copies(traits, text.near)
        if len(copies) == 1 and not traits.fuller_than(self._texts[copies[0]].traits):
            copy = self._texts[copies[0]]
            copy.take_in(text)
            return Placed(_key(copy))
        left = [self._taken_over(copy, text) for copy in copies]
        self._texts.add(number, text)
        return self._settled(number, left)

    def _taken_over(self, copy: int, text: Text) -> str:
        """Let a fuller text speak for its copy; gives the story that has lost the copy."""
        removed = self._texts.remove(copy)
        del text.near[copy]
        text.take_in(removed)
        story = _key(removed)
        text.story = min(text.story or story, story)
        self._stories[story].remove(copy)
        return story

    def _settled(self, number: int, left: Iterable[str]) -> Placed:
        """Group a new text and the stories that it touches anew."""
        touched = dict.fromkeys([*left, *self._near_stories(number)])
        before = [self._stories.pop(story) for story in touched]
        groups = self._regrouped(number, before)
        members = [[self._texts[member] for member in group] for group in groups]
        keys = kept_keys(members, self._stories)
        for key, group, texts in zip(keys, groups, members, strict=True):
            self._stories[key] = sorted(group)
            for text in texts:
                text.story = key
        key = _key(self._texts[number])
        gone = tuple(story for story in touched if story not in self._stories)
        come = tuple(story for story in keys if story not in touched and story != key)
        return Placed(key, key not in touched, gone, come)

    def _near_stories(self, number: int) -> Iterator[str]:
        """The stories of the texts nearest to a new one, and of round-ups that it is nearest to."""
        new = self._texts[number]
        stories: dict[str, None] = {}
        for other in sorted(new.near, key=lambda other: (-new.near[other], other)):
            text = self._texts[other]
            if text.roundup or self._texts.like(number, other) is None:
                continue
            if len(stories) == STORIES_TOUCHED:
                break
            stories[_key(text)] = None
        yield from stories
        for other in new.near:
            if self._texts[other].roundup and self._home(other) == number:
                yield _key(self._texts[other])

    def _home(self, roundup: int) -> int | None:
        """The text whose story a round-up belongs to."""
        return self._texts.nearest(roundup, ROUNDUP_LIKENESS)

    def _regrouped(self, number: int, stories: Sequence[Sequence[int]]) -> list[list[int]]:
        """A new text and those of some stories, in groups as their likeness has it."""
        told = [self._plain(story) for story in (*stories, [number])]
        parts = [part for story in told for part in _parts(story)]
        self._texts.compare(number, [text for part in parts for text in part])
        groups = gathered(parts, self._texts.like, self._texts.of_one_time)
        place = {text: group for group in groups for text in group}
        for story in told:
            for text in _earlier(story):
                place[text] = place[story[-1]]
                place[text].append(text)
        for roundup in (t for story in (*stories, [number]) for t in story if t not in place):
            home = self._home(roundup)
            if home is None or home in place:
                groups.append([roundup]) if home is None else place[home].append(roundup)
            else:
                self._join(roundup, _key(self._texts[home]))
        return groups

    def _plain(self, story: Iterable[int]) -> list[int]:
        return [text for text in story if not self._texts[text].roundup]

    def _join(self, text: int, story: str) -> None:
        self._stories[story].append(text)
        self._texts[text].story = story

    def forget(self, before: datetime) -> None:
        """Let go of all texts that were last published, or came, before a moment."""
        moment = before.timestamp()
        for number in [n for n in self._texts if self._texts[n].seen < moment]:
            story = _key(self._texts.remove(number))
            self._stories[story].remove(number)
            if not self._stories[story]:
                del self._stories[story]

    def stories(self) -> Iterator[Gathered]:
        """All stories, in no order."""
        for key, story in self._stories.items():
            texts = [self._texts[number] for number in story]
            behind = [n for before in self._background(texts) for n in self._texts[before].articles]
            yield Gathered(key, tuple(tuple(t.articles) for t in texts), tuple(behind))

    def _background(self, story: Sequence[Text]) -> list[int]:
        """The texts from before the time of a story that are twice as much like it as need be."""
        likeness: defaultdict[int, float] = defaultdict(float)
        for text in story:
            for other, found in text.near.items():
                if self._texts[other].times.before(text.times):
                    likeness[other] += found
        enough = BACKGROUND_LIKENESS * len(story)
        near = (n for n, found in likeness.items() if found >= enough)
        return [n for n in near if self._texts[n].story != story[0].story]


def _parts(story: list[int]) -> list[list[int]]:
    """What of a story is grouped anew: each text, or the latest together where there are many."""
    return [story[-SETTLED:]] if len(story) > SETTLED else [[text] for text in story]


def _earlier(story: list[int]) -> list[int]:
    """What goes wherever the latest texts of a story go."""
    return story[:-SETTLED] if len(story) > SETTLED else []


def _key(text: Text) -> str:
    """The key of the story that a text is in; only a text on its way has none."""
    return text.story or ""
