"""Comparisons and timelines as people read them, as programs read them, and by every door."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.terminal.render import rendered
from bot.cli import main
from bot.commands import CompareOutlets, TellTimeline, parse_command
from bot.exports import comparison_shape, timeline_shape
from bot.replies import Link, Note, Quotation, Section, Title, Variant, Variants
from bot.replies.briefs import tell_briefs
from bot.replies.comparisons import tell_comparisons, tell_timeline
from bot.replies.differing import IN_SHORT, figures_row
from bot.store.migrating import migrate
from summarizer.comparing import comparison_of
from summarizer.comparisons import ClaimsDiffer, Comparison, Figure, FiguresDiffer
from summarizer.model import Article, Brief, Point, Span
from summarizer.stories import story_of
from summarizer.timeline import story_timeline
from tests.summarizer.comparing.outlets import DAY, printed, statements

THREE = "“We opened three of the gates at midnight and we will answer for it,” Ana Ruiz said."
TWO = THREE.replace("three", "two")


def compared(*lines: str) -> Comparison:
    """What outlets that print these lines print differently."""
    outlets = ("Wire", "Post", "Sun")
    articles = [printed(outlet, line) for outlet, line in zip(outlets, lines, strict=False)]
    return comparison_of(story_of(articles), statements(*articles))


def at(article: Article, words: str) -> Point:
    """Where words stand."""
    return Point(article, Span(article.text.index(words), article.text.index(words) + len(words)))


def test_other_words_stand_below_the_fullest_with_what_changed() -> None:
    reply = tell_comparisons([compared(THREE, TWO, THREE)])

    row = next(part for part in reply.parts if isinstance(part, Quotation))
    assert (row.speaker, [link.label for link in row.cites]) == ("Ana Ruiz", ["Wire", "Sun"])
    assert row.others[0].details == ("a number changed: “two” for “three”",)
    assert [link.label for link in row.others[0].cites] == ["Post"]


def test_where_nothing_differs_it_says_so_and_claims_no_more() -> None:
    said = [p.text for p in tell_comparisons([compared(THREE, THREE)]).parts if isinstance(p, Note)]

    assert said[0] == (
        "No differing words, figures or claims found; that is no proof that there are none."
    )
    assert said[1] == "1 statement printed alike by several."


def test_one_text_has_nothing_beside_it() -> None:
    told = tell_comparisons([compared(THREE)])

    assert "There is one text of this story, so there is nothing to compare." in [
        p.text for p in told.parts if isinstance(p, Note)
    ]


def test_figures_and_claims_stand_side_by_side_each_with_its_outlet() -> None:
    wire, post = printed("Wire", "At least 41 people died."), printed("Post", "44 people died.")
    figures = [
        Figure(at(wire, "At least 41"), at(wire, "At least 41 people died."), 41, None),
        Figure(at(post, "44"), at(post, "44 people died."), 44, 44),
    ]
    differ = FiguresDiffer(at(wire, "people died"), tuple((figure,) for figure in figures))
    claims = ClaimsDiffer(figures[0].sentence, figures[1].sentence)
    told = replace(compared(THREE), figures=(differ,), claims=(claims,))

    assert figures_row(differ).text == "people died: “At least 41” (Wire) · “44” (Post)"
    headings = [p.text for p in tell_comparisons([told]).parts if isinstance(p, Section)]
    assert headings == ["Figures differ", "Outlets differ on what happened"]
    shape = comparison_shape([told])["stories"][0]
    assert [[f["low"] for f in same] for same in shape["figures"][0]["values"]] == [[41], [44]]


def test_a_brief_tells_the_gravest_of_it_and_who_kept_silent() -> None:
    silent = "Hydra declined to comment."
    rows = [
        "“We opened the old gates at midnight,” Ana Ruiz said.",
        "“Every engineer in the valley slept at the pumps,” Ana Ruiz said.",
        "“Nobody in the town hall answered the telephone,” Ana Ruiz said.",
    ]
    other = [line.replace(" the ", " our ") for line in rows]
    compared_ = compared("\n".join([*rows, silent]), "\n".join(other))
    parts = tell_briefs([Brief(compared_.story, "Gates", comparison=compared_)]).parts

    told = [part.text for part in parts if isinstance(part, Section | Note)]
    assert "One statement, other words" in told
    assert "More of what differs: `compare`." in told
    assert "No comment: Hydra (Wire)." in told
    assert len([part for part in parts if isinstance(part, Quotation)]) == IN_SHORT


def test_the_words_of_variants_are_shown_in_one_line_with_their_outlets() -> None:
    variants = Variants("died", (Variant("41", (Link("Wire"),)), Variant("44", (Link("Post"),))))

    assert [line.plain for _, line in rendered(variants)] == ["died: “41” [Wire] · “44” [Post]"]


def test_a_timeline_tells_its_days() -> None:
    articles = printed("Wire", THREE), printed("Post", "", published=DAY + timedelta(days=1))
    told = story_timeline(story_of(articles), statements(*articles))
    parts = tell_timeline(told).parts

    assert isinstance(parts[0], Title)
    days = [part.text for part in parts if isinstance(part, Section)]
    assert days == ["Thu 12 Mar 2026", "Fri 13 Mar 2026"]
    assert json.loads(json.dumps(timeline_shape(told)))["moments"][0]["at"] == DAY.isoformat()


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("compare", CompareOutlets()),
        ("compare outlets on the dam since monday", CompareOutlets((), "the dam", "monday")),
        ("/compare https://a.example/x", CompareOutlets(("https://a.example/x",))),
        (
            "compare the dam speakers Ana Ruiz, Lang and Petr Hale",
            CompareOutlets((), "the dam", speakers=("Ana Ruiz", "Lang", "Petr Hale")),
        ),
        ("timeline Ana Ruiz", TellTimeline((), "Ana Ruiz")),
        ("timeline of the dam", TellTimeline((), "the dam")),
    ],
)
def test_words_become_the_command(said: str, command: object) -> None:
    assert parse_command(said) == command


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with what two outlets print, and a fresh database."""
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    monkeypatch.setenv("DATABASE_URL", url)
    migrate(url)
    (tmp_path / "articles").mkdir()
    for name, line in (("Wire", THREE), ("Post", TWO)):
        article = printed(name, line)
        (tmp_path / "articles" / f"{name}.txt").write_text(f"12 March 2026\n{article.text}")
    return str(tmp_path / "articles")


def test_the_command_line_compares_and_tells_by_time(folder, capsys) -> None:
    assert main(["compare", folder, "--json"]) == 0
    shape = json.loads(capsys.readouterr().out)["stories"][0]
    assert [w["kind"] for w in shape["worded"][0]["wordings"]] == ["identical", "number"]

    assert main(["compare", folder, "--speakers", "Petr Lang, Ruiz"]) == 0
    assert "Not quoted in 2 articles: Petr Lang." in capsys.readouterr().out

    assert main(["timeline", folder, "--topic", "Ruiz"]) == 0
    assert "Ana Ruiz" in capsys.readouterr().out

    assert main(["compare", folder, "--topic", "volcano"]) == 1
    assert "No story on “volcano”" in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_an_empty_desk_says_what_to_do(capsys) -> None:
    assert main(["timeline", "--topic", "Ruiz"]) == 1
    assert "There are no articles yet." in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_a_topic_is_the_story_whose_title_tells_of_it_and_not_a_newer_one(tmp_path, capsys) -> None:
    older = "Lantern feast of Tolm opens\n10 March 2026\nThe feast began at dusk, the county said."
    newer = "Choir of Osten wins prize\n14 May 2026\nThe choir sang by the light of one lantern."
    (tmp_path / "two").mkdir()
    for name, text in (("older", f"{older} Each lantern is red."), ("newer", newer)):
        (tmp_path / "two" / f"{name}.txt").write_text(text)

    assert main(["timeline", str(tmp_path / "two"), "--topic", "lantern"]) == 0
    assert "Lantern feast of Tolm opens" in capsys.readouterr().out
