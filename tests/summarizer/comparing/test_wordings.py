"""One statement in the words of each outlet: what is one, and how its wordings differ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import chain

import pytest

from summarizer import read_article
from summarizer.comparing import comparison_of
from summarizer.comparing.words.orphans import unattributed
from summarizer.comparing.words.pairing import rows_of
from summarizer.comparing.words.sayings import sayings_of
from summarizer.comparing.words.spun import spun_copies
from summarizer.comparing.words.wordings import Row, one_statement_each, worded
from summarizer.model import Article
from summarizer.stories import story_of
from tests.summarizer.comparing.outlets import DAY, printed, statements

WHOLE = "“We opened the two gates at midnight and we will answer for it,” Ana Ruiz said."
CHANGES = [
    ("identical", "Ana Ruiz said", "Ruiz said"),
    ("identical", "midnight and", "midnight, and"),
    ("trimmed", " and we will answer for it", ""),
    ("trimmed", "at midnight and", "… and"),
    ("trimmed", "at midnight", "…"),
    ("brackets", "We opened", "[They] opened"),
    ("number", "two", "[few]"),
    ("word", "the two gates", "one the two gates"),
    ("word", "gates", "doors"),
    ("word", "at midnight", "about midnight"),
    ("number", "two", "three"),
    ("negation", "will", "may"),
    ("negation", "We opened", "We never opened"),
    ("negation", "will answer", "won’t answer"),
]


@pytest.mark.parametrize(("kind", "was", "now"), CHANGES)
def test_a_wording_is_told_by_the_gravest_way_in_which_it_differs(
    kind: str, was: str, now: str
) -> None:
    (row,) = worded(statements(printed("Wire", WHOLE), printed("Post", WHOLE.replace(was, now))))

    assert row.wordings[-1].kind == kind


def test_a_word_that_is_gone_elsewhere_than_at_the_dots_is_changed() -> None:
    line = "“We opened … gates at midnight and will answer for it,” Ana Ruiz said."
    (row,) = worded(statements(printed("Wire", WHOLE), printed("Post", line)))

    assert row.wordings[-1].kind == "word"


def test_no_one_says_no_less_than_nobody() -> None:
    one = "“The gates are shut and nobody will open them,” Ana Ruiz said."
    other = one.replace("nobody", "no one").replace("gates", "doors")
    (row,) = worded(statements(printed("Wire", one), printed("Post", other)))

    assert row.wordings[-1].kind == "word"


def test_every_change_is_shown_as_printed_in_both() -> None:
    line = "“We opened the three gates at midnight and we shall answer for it,” Ana Ruiz said."
    (row,) = worded(statements(printed("Wire", WHOLE), printed("Post", line)))

    assert row.speaker == "Ana Ruiz"
    assert [(e.one.text, e.other.text) for e in row.wordings[1].edits] == [
        ("two", "three"),
        ("will", "shall"),
    ]


def test_outlets_with_the_same_words_stand_together() -> None:
    other = "“We opened the two doors at midnight and we will answer for it,” Ana Ruiz said."
    articles = printed("Wire", WHOLE), printed("Post", other), printed("Sun", WHOLE)
    (row,) = worded(statements(*articles))

    outlets = [[p.reported.article.outlet for p in w.printed] for w in row.wordings]
    assert outlets == [["Wire", "Sun"], ["Post"]]


OTHERS = [
    "“The gates are old and rusty and nobody greased them,” Ana Ruiz said.",
    "“We opened the school at nine and taught all day,” Petr Lang said.",
    "Ana Ruiz said the two gates were opened at midnight.",
]


@pytest.mark.parametrize("line", OTHERS, ids=["another statement", "another speaker", "unquoted"])
def test_what_is_another_statement_is_not_set_beside_it(line: str) -> None:
    assert worded(statements(printed("Wire", WHOLE), printed("Post", line))) == ()


def test_a_speaker_who_is_only_called_by_a_title_is_the_one_of_the_same_words() -> None:
    line = "“We opened the two gates at midnight and we will answer for it,” the engineer said."
    (row,) = worded(statements(printed("Wire", WHOLE), printed("Post", line)))

    assert row.speaker == "Ana Ruiz"


def test_two_renderings_of_foreign_words_are_two_translations() -> None:
    one = "“Inflation is falling, but the hill is steep,” Ana Ruiz said in Orsenian."
    other = "“Inflation goes down, yet high stands the slope before us,” Ana Ruiz told the paper."
    (row,) = worded(statements(printed("Wire", one), printed("Post", other)))

    assert [w.kind for w in row.wordings if w.kind != "identical"] == ["translation"]


def test_each_statement_is_told_once_where_it_was_printed_first() -> None:
    later = printed("Post", WHOLE, published=None)
    early = printed("Wire", WHOLE)
    said = one_statement_each(statements(early, later, printed("Sun", "Ruiz said it was late.")))

    assert [r.article.outlet for r in said] == ["Post", "Sun"]


def test_words_that_mean_the_same_are_one_statement_of_one_speaker() -> None:
    one = "“We shut the gates because the boats were in danger,” Ana Ruiz said."
    other = "“The gates had to be closed, for the vessels were threatened,” Ana Ruiz said."
    (row,) = worded(statements(printed("Wire", one), printed("Post", other)))

    assert row.wordings[-1].kind == "word"


def test_what_an_article_prints_beside_it_is_another_statement_however_alike() -> None:
    one = "“Inflation is falling but not beaten. We will not declare victory,” Ana Ruiz said."
    alike = "“We can declare some victories against inflation,” Ana Ruiz said in Orsenian."
    both = printed("Post", alike, "Rain fell.", one)
    (row,) = worded(statements(printed("Wire", one), both))

    assert [len(w.printed) for w in row.wordings] == [2]


def test_words_that_nobody_is_given_are_shown_beside_whom_another_article_gives_them() -> None:
    untold = "“We opened the two gates at midnight and we may answer for it”, ran the placard."
    articles = printed("Wire", WHOLE), printed("Post", untold)
    told = statements(*articles)
    loose = [*unattributed(articles, told)]
    (row,) = worded([*told, *loose])

    assert [r.article.outlet for r in loose] == ["Post"]
    assert row.speaker == "Ana Ruiz"
    assert [w.kind for w in row.wordings] == ["identical", "negation"]


def test_words_that_no_article_gives_to_anybody_are_no_statement() -> None:
    line = "On the wall stood “We opened the two gates at midnight and we answer for it”."
    articles = printed("Wire", line), printed("Post", line)

    assert worded(unattributed(articles, ())) == ()


def test_a_headline_that_cuts_few_words_from_what_stands_below_prints_a_part_of_it() -> None:
    cut = read_article(f"‘At midnight’: the gates of Osten\n{WHOLE}", outlet="Post", published=DAY)
    articles = printed("Wire", WHOLE), cut
    told = statements(*articles)
    (row,) = worded([*told, *unattributed(articles, told)])

    assert [(w.kind, len(w.printed)) for w in row.wordings] == [("identical", 2), ("trimmed", 1)]


def test_two_parts_of_a_fuller_wording_are_not_told_apart() -> None:
    parts = [
        "“We opened the two gates at midnight,” Ana Ruiz said.",
        "“And we will answer for it,” Ana Ruiz said.",
    ]
    articles = [printed("Wire", WHOLE), printed("Post", parts[0]), printed("Sun", parts[1])]
    (row,) = [Row.of(r) for r in rows_of(chain(*map(sayings_of, statements(*articles))))]

    outlets = [{one.article.outlet, other.article.outlet} for one, other in row.pairs()]
    assert outlets == [{"Wire", "Post"}, {"Wire", "Sun"}]


STORY = [
    "The council of Osten voted on Monday to repair the old dam above the town before the winter.",
    "Engineers found three cracks in the wall during the spring and asked for money at once.",
    "The county will pay four million crowns, and the owner has agreed to pay the same again.",
    "“We opened the two gates because the lake was full and people were afraid,” Ana Ruiz said.",
    "Families who left their homes in March will return when the last of the cracks is closed.",
]
SPUN = [
    "The board of Osten cast ballots on Monday to fix the old barrage above the town for winter.",
    "Designers discovered three cracks in the wall during the spring and begged for cash at once.",
    "The province will pay four million crowns, and the proprietor has agreed to spend the same.",
    "“We unlocked the two gates because the lake was full and folks were afraid,” Ana Ruiz said.",
    "Households who left their houses in March will come back when the last of the cracks is shut.",
]


@pytest.mark.parametrize("of", ["spun", "noticed"])
def test_what_a_machine_made_of_the_words_stands_last_and_is_called_so(of: str) -> None:
    short = "“The lake was full and people were afraid,” Ana Ruiz said."
    notice = ["Translated automatically from Orsenian."] if of == "noticed" else []
    later = DAY + timedelta(hours=2)
    first = STORY if of == "spun" else [short]
    articles = [
        _page("Wire", first, DAY), _page("Spin", [*notice, *SPUN], later),
        _page("Post", [short], DAY),
    ]  # fmt: skip
    (row,) = comparison_of(story_of(articles), statements(*articles)).worded

    assert [w.mangled for w in row.wordings] == [*[False] * (len(row.wordings) - 1), True]
    assert row.wordings[-1].printed[0].reported.article.outlet == "Spin"
    assert row.wordings[-1].kind == "word"


def test_a_spun_copy_prints_the_statement_though_few_of_its_words_are_left() -> None:
    said = "“It is sound, but old. I would like ten more years before I sign a paper,” {} said."
    spun = "“It is robust, yet aged. I would need ten added years before I inked a paper,” {} said."
    name = "Ana Ruiz"
    early, late = [*STORY, said.format(name)], [*SPUN, spun.format(name)]
    articles = _page("Wire", early, DAY), _page("Spin", late, DAY + timedelta(hours=2))
    rows = comparison_of(story_of(articles), statements(*articles)).worded

    printed = {p.point.text[:8] for row in rows for w in row.wordings for p in w.printed}
    assert {"It is so", "It is ro"} <= printed


def test_what_another_outlet_writes_on_the_same_matter_is_no_spun_copy() -> None:
    own = [
        "Osten will mend its dam: the council said yes on Monday after an evening of shouting.",
        "Three cracks run through the wall, and each of them is longer than the mayor is tall.",
        "Four million crowns come from the county and four from the owner of the power station.",
        "Nobody asked the families in the school hall, who have slept there since the spring.",
    ]
    articles = _page("Wire", STORY, DAY), _page("Post", own, DAY + timedelta(hours=1))

    assert not spun_copies(articles)


def test_a_clean_copy_is_no_spun_one() -> None:
    copy = [*STORY[:3], STORY[3].replace("lake", "reservoir"), STORY[4]]
    articles = _page("Wire", STORY, DAY), _page("Post", copy, DAY + timedelta(hours=1))

    assert not spun_copies(articles)


def _page(outlet: str, lines: Sequence[str], published: datetime) -> Article:
    url = f"https://{outlet.lower()}.example/a"
    return read_article("\n".join(lines), outlet=outlet, published=published, url=url)
