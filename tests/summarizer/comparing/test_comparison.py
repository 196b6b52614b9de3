"""What stands in a comparison beside the wordings, and timelines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from summarizer.comparing import comparison_of
from summarizer.model import Point
from summarizer.stories import story_of
from summarizer.timeline import speaker_timeline, story_timeline
from tests.summarizer.comparing.outlets import DAY, printed, statements

DENIED = "Hydra declined to comment on the two gates."
RELAYED = "“The gates were shut,” the ministry said, the Osten Press Agency reported."
SAID = "“We opened the two gates at midnight,” Ana Ruiz, the head of Hydra, said."
AGAIN = "“We opened the two gates at midnight,” Ruiz said."


def test_who_kept_silent_is_told_once_with_all_who_report_it() -> None:
    articles = printed("Wire", DENIED), printed("Post", DENIED)
    told = comparison_of(story_of(articles), statements(*articles))

    assert [[r.article.outlet for r in same] for same in told.silences] == [["Wire", "Post"]]


def test_a_statement_that_was_passed_on_keeps_its_way() -> None:
    articles = printed("Wire", RELAYED), printed("Post", RELAYED)
    told = comparison_of(story_of(articles), statements(*articles))

    assert [relay.steps for relay in told.relays] == [("ministry", "the Osten Press Agency")]
    assert len(told.relays[0].printed) == 2


def test_a_story_by_time_tells_each_statement_and_each_lead_once() -> None:
    early, late = printed("Wire", SAID), printed("Post", AGAIN, published=DAY + timedelta(hours=3))
    told = story_timeline(story_of((late, early)), statements(late, early))

    shown = [m.told.text if isinstance(m.told, Point) else m.told.words[0] for m in told.moments]
    assert shown == [
        "The council of Osten met in the old town hall on Thursday and heard the engineers.",
        "“We opened the two gates at midnight,”",
        "Rain had filled the valley for a week when the sirens of the weather service came.",
    ]


def test_a_fact_stands_at_the_date_that_its_sentence_tells() -> None:
    dated = "Hydra built the gates of the valley on 3 May 1987 with money of the state."
    article = printed("Wire", dated)
    told = story_timeline(story_of((article,)), ())

    facts = [(m.at, m.told.text) for m in told.moments if isinstance(m.told, Point)]
    assert facts[0] == (datetime(1987, 5, 3, tzinfo=UTC), dated)


def test_a_speaker_by_time_tells_the_role_as_printed_then() -> None:
    before = printed("Wire", "“It is dry,” said Ana Ruiz, a junior engineer, on Monday.")
    after = printed("Post", SAID, published=DAY + timedelta(days=400))
    told = speaker_timeline(statements(after, before), "ruiz")

    roles = [m.told.statement.speaker.role for m in told.moments]  # type: ignore[union-attr]
    assert roles == ["junior engineer", "head of Hydra"]
    assert speaker_timeline(statements(before), "Petr Lang").moments == ()
