"""A digest tells what is new since the last one, once, and its preview takes the same way."""

from datetime import UTC, datetime, time, timedelta
from itertools import count

import pytest

from bot.digests.plan import compose, gathered_for, plan_due, timing_of
from bot.replies.parts import Note, Section
from bot.replies.stored import restored
from bot.store.digest_records import Schedule, Wanted
from bot.store.migrating import migrate
from bot.store.records import Check
from bot.store.store import Store
from bot.store.subscriptions import New
from config.settings import Settings
from summarizer import find_statements, read_article

SETTINGS = Settings("")
DAILY = Schedule("Europe/Berlin", (time(7, 30),))
START = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
"""Half past seven in Berlin."""
DAY = timedelta(days=1)
FLOOD = """The Vell broke its bank at Osten on Sunday night.

The flood at Osten killed 38 people, the regional rescue office of the Vell said.

“We followed the procedure to the letter,” said Ana Ruiz, head of the dam operator Hydra."""
TOLL = """Rescuers on the Vell reached the last streets of Osten on Monday.

The flood at Osten killed 41 people, the regional rescue office of the Vell said.

The operator Hydra handed its gate records for the Vell dam to the prosecutor in Osten."""
BANK = """The central bank of Thale held its rate at four percent.

Governor Mira Holt said that inflation in Thale would slow."""


class Desk:
    def __init__(self, store: Store):
        self.store, self.tokens = store, count()
        self.told: list[tuple[int, str]] = []

    def subscribe(self, topic="", schedule=DAILY, **given) -> int:
        wanted = Wanted(topic, schedule, **given)
        return self.store.digests.add(New("terminal", wanted, START - DAY, START - DAY, START)).id

    def keep(self, text, at, *, outlet="Osten Daily", published=None, title=None) -> None:
        url = f"https://{outlet.replace(' ', '').lower()}.example/{abs(hash(text))}"
        article = read_article(text, url=url, outlet=outlet, published=published or at, title=title)
        self.store.keep(article, find_statements(article), fetched=at)

    def plan(self, now) -> list[list]:
        """The messages that are planned now."""
        planned = plan_due(
            self.store,
            now,
            SETTINGS,
            lambda: f"{next(self.tokens):06}",
            lambda *told: self.told.append(told),
        )
        return [restored(m.content) for one in planned for m in one.messages]

    def preview(self, now) -> list[list]:
        subscription = self.store.digests.all()[0]
        timing = timing_of(subscription, now, timedelta(hours=1))
        gathered = gathered_for(self.store, [subscription], now, SETTINGS)
        composed = compose(self.store, gathered, subscription, timing, now)
        return [tuple(message) for message in composed.messages]


@pytest.fixture
def desk(tmp_path):
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    migrate(url)
    store = Store.open(url)
    yield Desk(store)
    store.close()


def text(messages) -> str:
    parts = (part for message in messages for part in message)
    return "\n".join(" ".join(p.shown) if hasattr(p, "shown") else p.text for p in parts)


def headlines(messages) -> list[str]:
    return [p.text for message in messages for p in message if isinstance(p, Section)]


def test_a_digest_tells_each_story_once_with_what_was_read(desk):
    desk.subscribe()
    desk.keep(FLOOD, START - timedelta(hours=3))
    desk.keep(FLOOD, START - timedelta(hours=2), outlet="Vell Post")
    desk.keep(BANK, START - timedelta(hours=1), outlet="Thale Times")

    told = desk.plan(START)

    assert len(headlines(told)) == 2
    assert "2 stories from 3 articles, 3 outlets · since Sun 1 Mar 2026, 07:30 CET" in text(told)
    assert "“We followed the procedure to the letter,”" in text(told)
    assert "2 outlets, 1 origin" in text(told)
    assert "next Tue 3 Mar 2026, 07:30 CET" in text(told)
    assert "Late" not in text(told)


def test_the_preview_is_the_digest_and_remembers_nothing(desk):
    desk.subscribe()
    desk.keep(FLOOD, START - timedelta(hours=3))

    first, second = desk.preview(START), desk.preview(START)

    assert first == second == desk.plan(START)
    assert headlines(first)


def test_a_story_told_before_comes_back_only_with_what_is_new(desk):
    desk.subscribe()
    desk.keep(FLOOD, START - timedelta(hours=3))
    desk.plan(START)
    desk.keep(TOLL, START + timedelta(hours=5), outlet="Vell Post")

    told = text(desk.plan(START + DAY))

    assert "told before" in told
    assert "killed 41 people" in told
    assert "before: The flood at Osten killed 38 people" in told
    assert "followed the procedure" not in told


def test_a_copy_of_what_was_told_is_nothing_new(desk):
    desk.subscribe(empty_day="say")
    desk.keep(FLOOD, START - timedelta(hours=3))
    desk.plan(START)
    desk.keep(FLOOD, START + timedelta(hours=5), outlet="Vell Post")

    told = desk.plan(START + DAY)

    assert headlines(told) == []
    assert "Still running, nothing new:" in text(told)
    assert "Nothing new: 1 article, 1 outlet" in text(told)


def test_only_the_topic_is_told(desk):
    desk.subscribe("flood Osten")
    desk.keep(FLOOD, START - timedelta(hours=3))
    desk.keep(BANK, START - timedelta(hours=1), outlet="Thale Times")

    assert len(headlines(desk.plan(START))) == 1


def test_an_old_article_that_is_fetched_late_is_no_news(desk):
    """Adding a source never floods a digest with what it still lists."""
    desk.subscribe()
    desk.keep(FLOOD, START - timedelta(hours=3), published=START - timedelta(days=5))

    assert desk.plan(START) == []


def test_an_empty_day_is_silent_unless_it_is_to_be_said_or_a_source_fails(desk):
    desk.subscribe()
    assert desk.plan(START) == []

    desk.subscribe(empty_day="say")
    assert "Nothing new: 0 articles" in text(desk.plan(START))

    source = desk.store.follow("https://osten.example/feed", "feed", "Osten Daily", START)
    failing = Check(failing_since=START - DAY, failures=9, error="It answered 403.")
    desk.store.record_check(source.id, failing)
    assert text(desk.plan(START + DAY)).count("failing: Osten Daily (It answered 403)") == 2


def test_three_hours_late_is_told_and_three_days_are_one_digest(desk):
    desk.subscribe(empty_day="say")

    late = desk.plan(START + timedelta(hours=3))
    much_later = desk.plan(START + 4 * DAY + timedelta(hours=1))

    assert len(late) == len(much_later) == 1
    assert "Late: this was due Mon 2 Mar 2026, 07:30 CET." in text(late)
    assert "Late: this was due Fri 6 Mar 2026, 07:30 CET." in text(much_later)
    assert desk.plan(START + 4 * DAY + timedelta(hours=1)) == []


def test_a_clock_that_jumps_doubles_nothing(desk):
    desk.subscribe(empty_day="say")
    moments = [START, START - timedelta(hours=2), START + timedelta(hours=2), START]

    assert [len(desk.plan(now)) for now in moments] == [1, 0, 0, 0]


def test_over_both_changes_of_the_clocks_each_date_has_one_digest(desk):
    night = Schedule("Europe/Berlin", (time(2, 30),))
    desk.subscribe(schedule=night, empty_day="say")
    spring, autumn = datetime(2026, 3, 28, tzinfo=UTC), datetime(2026, 10, 24, tzinfo=UTC)
    desk.plan(spring)

    for first in (spring, autumn):
        desk.plan(first)
        quarters = (first + n * timedelta(minutes=15) for n in range(1, 4 * 72))
        sent = [now for now in quarters if desk.plan(now)]
        assert len(sent) == 3, sent


def test_a_zone_that_is_gone_pauses_its_digest_and_no_other(desk):
    desk.subscribe(schedule=Schedule("Atlantis/Poseidonis", (time(7, 30),)))
    desk.subscribe(empty_day="say")

    assert len(desk.plan(START)) == 1
    resting, going = desk.store.digests.all()
    assert "Atlantis/Poseidonis is not known here any more" in resting.paused
    assert going.paused is None
    assert desk.plan(START) == []
    assert desk.told == [(resting.id, resting.paused)]


def test_more_stories_than_have_a_place_are_counted_and_long_digests_are_split(desk):
    desk.subscribe()
    for n in range(11):
        name = "".join(chr(97 + (n * 7 + k) % 26) for k in range(6)).title()
        desk.keep(
            f"The {name} bridge over the {name[::-1].title()} was closed, "
            + f"so {name.lower()}men wait for {name[::-1].lower()}boats, " * 12
            + "the council said.",
            START - timedelta(hours=n + 1),
            outlet=f"{name} News",
        )

    told = desk.plan(START)

    assert len(headlines(told)) == 8
    assert "+3 more stories: `brief` tells them." in text(told)
    assert len(told) > 1
    assert isinstance(told[-1][-1], Note)
