"""What a reply tells: exact words, who, where, and what was searched."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.commands import ShowHelp, parse_command
from bot.errors import InputError, TransientError
from bot.replies import Point, Quotation, Section, Title
from bot.replies.answers import tell_answer
from bot.replies.briefs import no_stories, tell_briefs
from bot.replies.citing import counted, day, outlet
from bot.replies.desk import HELP, tell_help
from bot.replies.failures import tell_error, tell_fault
from bot.replies.parts import Aside
from bot.replies.quoting import quotation
from summarizer.model import (
    Answer,
    Brief,
    Change,
    Difference,
    Meant,
    NearWords,
    Question,
    Reported,
    Row,
    Searched,
    Span,
    Story,
)
from summarizer.model import Point as Shown
from tests.bot.told import article, direct, indirect, span

SEARCHED = Searched(
    143, 21, datetime(2026, 3, 10, tzinfo=UTC), datetime(2026, 3, 12, 9, 40, tzinfo=UTC)
)


def texts(reply):
    return [p.text for p in reply.parts if hasattr(p, "text")]


def test_a_brief_shows_exact_points_with_their_outlet():
    one = article()
    point = Shown(one, one.sentences[1].span)
    brief = Brief(Story((one,), ((one,),)), "Gates opened too late", (point,), (direct(one),))

    reply = tell_briefs([brief])

    told = next(p for p in reply.parts if isinstance(p, Point))
    assert (told.text, told.cites[0].label) == (point.text, "Osten Daily")
    assert isinstance(reply.parts[0], Title)
    assert "1 article · 1 outlet · 1 origin · newest Thu 12 Mar 2026, 09:40 UTC" in texts(reply)


def test_what_is_background_is_offered_with_its_date():
    one, old = article(), article("https://b.example/", "Bay Post")
    story = Story((one,), ((one,),), background=(old,))

    reply = tell_briefs([Brief(story, "Gates opened too late")])

    assert "Background: Bay Post, Thu 12 Mar 2026, 09:40 UTC" in texts(reply)
    assert reply.parts[-1].links[0].url == "https://b.example/"


def test_whom_a_pronoun_means_is_told_beside_the_sentence():
    one = article()
    meant = Meant(span("She"), "Ana Ruiz")
    point = Shown(one, one.sentences[2].span, meant)

    parts = tell_briefs([Brief(Story((one,)), "H", (point,))]).parts
    told = next(p for p in parts if isinstance(p, Point))

    assert told.text == "She denied that anyone had waited."
    assert told.aside == Aside(3, "Ana Ruiz")


def test_a_brief_tells_how_many_statements_there_are_in_all():
    one = article()

    assert "all 23: `statements`" in texts(
        tell_briefs([Brief(Story((one,)), "H", (), (direct(one),), said=23)])
    )
    assert not any(
        t.startswith("all ")
        for t in texts(tell_briefs([Brief(Story((one,)), "H", (), (direct(one),), said=1)]))
    )


def test_the_sources_tell_what_could_not_be_read_whole():
    whole = article()
    locked = replace(article("https://a.example/", "Osten Daily"), access="paywalled")
    part = replace(article("https://b.example/", "Echo"), access="excerpt")

    (sources,) = [
        t for t in texts(tell_briefs([Brief(Story((whole, locked, part)), "H")])) if "outlets" in t
    ]

    assert sources.endswith("paywalled: Osten Daily · only the feed's excerpt: Echo")


def test_a_story_without_sentences_says_so():
    one = article()

    assert "No sentence could be read in it." in texts(
        tell_briefs([Brief(Story((one,), ((one,),)), "1")])
    )


def test_an_answer_gives_the_words_the_speaker_and_how_the_speaker_is_known():
    answer = Answer(
        Question("q", "said", "Ruiz", ("gates",)), found=True, searched=SEARCHED,
        statements=(direct(), indirect()),
    )  # fmt: skip

    reply = tell_answer(answer)
    first, second = [p for p in reply.parts if isinstance(p, Quotation)]

    assert first.words == ("“We followed the procedure to the letter,”",)
    assert first.verbatim
    assert (second.verbatim, second.sentence) == (False, "She denied that anyone had waited.")
    assert "printed as “She”" in second.details
    assert first.mark == "✓ verbatim"
    assert second.mark == "denied or not said, reported speech (denied)"
    assert reply.outcome == "done"
    assert texts(reply)[0] == "Ana Ruiz on “gates”: 2 statements"
    assert "143 articles of 21 outlets, 10 Mar 2026 to 12 Mar 2026" in texts(reply)[-1]


def test_a_denial_is_never_shown_without_its_no():
    """The words of "denied that anyone had waited" alone would tell the opposite."""
    denial = quotation(indirect())

    assert denial.mark == "denied or not said, reported speech (denied)"
    assert denial.sentence == "She denied that anyone had waited."


def test_the_same_words_from_two_outlets_are_one_row_with_both():
    other = article("https://bay.example/", "Bay Post")
    both = (direct(), direct(other))
    answer = Answer(Question("q"), True, SEARCHED, both, rows=(Row((both,)),))

    (row,) = [p for p in tell_answer(answer).parts if isinstance(p, Quotation)]

    assert [c.label for c in row.cites] == ["Osten Daily", "Bay Post"]
    assert [c.url for c in row.cites] == [
        "https://osten.example/gates#:~:text=We%20followed%20the%20procedure%20to%20the%20letter",
        "https://bay.example/#:~:text=We%20followed%20the%20procedure%20to%20the%20letter",
    ]
    assert tell_answer(answer).parts[-1].links == row.cites
    assert texts(tell_answer(answer))[-1].startswith("Speaker named with the words (1).")


def worded(outlet, words):
    """Ruiz's words as another outlet prints them."""
    text = f"Gates opened too late\n“{words}” Ana Ruiz told the inquiry."
    of = replace(article(f"https://{outlet.lower()}.example/", outlet), text=text, sentences=())
    content = (span(f"“{words}”", text),)
    said = replace(direct().statement, content=content, cue=None, source=span("Ana Ruiz", text))
    return Reported(of, said)


def test_other_words_of_one_statement_stand_beside_it_with_who_prints_them():
    short = worded("Post", "We followed the procedure")
    others = [worded(name, f"The book was followed {name}") for name in ("Wire", "Echo", "Sun")]
    row = Row(((direct(),), (short,), *((other,) for other in others)))
    answer = Answer(Question("q"), True, SEARCHED, (direct(),), rows=(row,))

    (told,) = [p for p in tell_answer(answer).parts if isinstance(p, Quotation)]

    assert told.words == direct().words
    assert [link.label for link in told.cites] == ["Osten Daily"]
    assert [link.label for link in told.in_part] == ["Post"]
    assert [(w.words, w.cites[0].label) for w in told.others] == [
        (("“The book was followed Wire”",), "Wire"),
        (("“The book was followed Echo”",), "Echo"),
    ]
    assert [link.label for link in told.elsewhere] == ["Sun"]
    assert len(tell_answer(answer).parts[-1].links) == 5


def test_reported_speech_is_cited_only_by_those_who_print_its_whole_sentence():
    other = article("https://bay.example/", "Bay Post")
    later = replace(other, text=other.text.replace("She denied", "He denies"))
    both = (indirect(), indirect(later))
    answer = Answer(Question("q"), True, SEARCHED, both, rows=(Row((both,)),))

    (told,) = [p for p in tell_answer(answer).parts if isinstance(p, Quotation)]

    assert ([c.label for c in told.cites], [c.label for c in told.in_part]) == (
        ["Osten Daily"],
        ["Bay Post"],
    )


def test_near_words_are_shown_as_printed_with_what_was_asked_instead():
    changes = (Change("rules", span("procedure")), Change("strictly", Span(55, 55)))
    near = (NearWords(Row(((direct(),),)), changes),)
    question = Question("q", "who said", quote="we followed the rules strictly to the letter")
    answer = Answer(question, False, SEARCHED, same_topic=(direct(),), near=near)

    parts = tell_answer(answer).parts
    (told,) = [p for p in parts if isinstance(p, Quotation)]

    assert told.words == direct().words
    assert [told.shown[d.piece][d.start : d.end] for d in told.differing] == ["procedure", ""]
    assert [d.told for d in told.differing] == ["“procedure”, not “rules”", "no “strictly”"]
    assert Section("The nearest words in print") in parts


def test_the_whole_sentence_of_a_pronoun_comes_with_the_one_that_tells_who_it_is():
    asked = Question("the whole sentence", "said", "Ruiz", shows="sentences")
    answer = Answer(asked, True, SEARCHED, (indirect(),), rows=(Row(((indirect(),),)),))

    _, before, told = tell_answer(answer).parts

    assert before.text.startswith("“We followed the procedure to the letter,” Ana Ruiz")
    assert (told.speaker, told.shown) == ("Ana Ruiz", ("She denied that anyone had waited.",))


def test_an_article_without_a_date_says_so_when_it_is_asked_for():
    undated = direct(replace(article(), published=None))
    asked = Question("when was that?", "said", "Ruiz", shows="dates")
    answer = Answer(asked, True, SEARCHED, (undated,), rows=(Row(((undated,),)),))

    assert tell_answer(answer).parts[1] == Section("The article tells no date")


def test_not_found_says_what_was_searched_and_what_is_near():
    question = Question("q", "said", "Ruiz", ("compensation",))
    answer = Answer(question, found=False, searched=SEARCHED, same_speaker=(direct(),))

    reply = tell_answer(answer)

    assert reply.outcome == "nothing found"
    assert texts(reply)[:3] == [
        "Not found: no statement by Ruiz on “compensation” in these articles.",
        "Searched 143 articles of 21 outlets, 10 Mar 2026 to 12 Mar 2026.",
        "Ana Ruiz (1), quoted on other matters",
    ]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"since": date(2026, 3, 11), "until": date(2026, 3, 11)}, ", published on 11 Mar 2026."),
        ({"since": date(2026, 3, 1)}, ", published from 1 Mar 2026."),
        (
            {"since": date(2026, 3, 1), "until": date(2026, 3, 9)},
            ", published from 1 Mar 2026 until 9 Mar 2026.",
        ),
        ({"outlet": "Bay Post"}, " of Bay Post."),
    ],
)
def test_not_found_never_claims_more_than_the_days_and_the_outlet_asked_for(asked, told):
    answer = Answer(Question("q", "said", "Ruiz", **asked), found=False, searched=SEARCHED)

    title = texts(tell_answer(answer))[0]

    assert title == f"Not found: no statement by Ruiz in these articles{told}"


def test_not_found_of_who_else_does_not_deny_the_one_who_was_heard():
    question = Question("q", "who said", topic=("tape",), without=("Ruiz",))

    title = texts(tell_answer(Answer(question, found=False, searched=SEARCHED)))[0]

    assert title == "Not found: nobody else is quoted on “tape” in these articles."


def test_a_bare_name_is_no_topic_and_a_few_speakers_are_named():
    unresolved = replace(indirect(), statement=replace(indirect().statement, speaker=None))
    one = Answer(Question("q", topic=("ruiz",)), True, SEARCHED, (direct(),))
    two = replace(one, statements=(direct(), unresolved))

    assert texts(tell_answer(one))[0] == "Ana Ruiz: 1 statement"
    assert texts(tell_answer(two))[0] == "Ana Ruiz, She on “ruiz”: 2 statements"


def dated(day, of=direct):
    return of(
        replace(
            article(f"https://osten.example/{day}"), published=datetime(2026, 3, day, tzinfo=UTC)
        )
    )


def test_a_change_of_position_is_told_by_the_first_and_the_latest_without_a_verdict():
    rows = tuple(Row(((one,),)) for one in (dated(2), dated(20, indirect), dated(9, indirect)))
    asked = Question("has Ruiz changed her position?", "said", "Ruiz", order="change")

    parts = tell_answer(Answer(asked, True, SEARCHED, (direct(),), rows=rows)).parts

    assert [p.text for p in parts if isinstance(p, Section)] == ["First", "Latest", "In between"]
    days = [
        p.details[-2 if "printed as" in p.details[-1] else -1]
        for p in parts
        if isinstance(p, Quotation)
    ]
    assert days == ["Mon 2 Mar 2026", "Fri 20 Mar 2026", "Mon 9 Mar 2026"]
    assert (
        "whether they differ is for you to judge"
        in texts(tell_answer(Answer(asked, True, SEARCHED, (direct(),), rows=rows)))[-2]
    )


def test_what_has_no_date_is_neither_the_first_nor_the_latest():
    undated = direct(replace(article(), published=None))
    rows = tuple(Row(((one,),)) for one in (undated, dated(2), dated(20, indirect)))
    asked = Question("has Ruiz changed her position?", "said", "Ruiz", order="change")

    parts = tell_answer(Answer(asked, True, SEARCHED, (undated,), rows=rows)).parts

    assert [p.text for p in parts if isinstance(p, Section)] == [
        "First",
        "Latest",
        "Without a date",
    ]


def test_one_statement_alone_is_no_change():
    asked = Question("has Ruiz changed her position?", "said", "Ruiz", order="change")

    told = texts(tell_answer(Answer(asked, True, SEARCHED, (direct(),))))

    assert "Only one statement is found, so there is nothing to compare." in told


def test_who_said_nothing_is_headed_so():
    silent = replace(indirect(), statement=replace(indirect().statement, kind="no comment"))
    asked = Question("who has not commented on waiting?", "who said", topic=("waiting",))

    told = texts(tell_answer(Answer(asked, True, SEARCHED, (silent,))))

    assert told[0] == "No comment on “waiting”: Ana Ruiz"


def test_what_is_left_is_counted_and_how_to_see_it_is_told():
    answer = Answer(Question("q"), True, SEARCHED, (direct(),), rest=(indirect(),))

    assert "1 more statement at hand: say `more`." in texts(tell_answer(answer))


def test_a_question_without_anything_to_look_for_says_so():
    found = Answer(Question("who said?", "who said"), found=False, searched=SEARCHED)

    told = texts(tell_answer(found))[0]

    assert told == "Not found: the question names no words, no topic and no speaker."


def test_nobody_who_refused_is_not_told_as_nobody_quoted():
    question = Question("who declined to comment?", "who said", refusals="only")

    reply = tell_answer(Answer(question, found=False, searched=SEARCHED))

    assert texts(reply)[0] == (
        "Not found: no word that anybody refused to comment in these articles."
    )


def test_a_speaker_that_is_not_resolved_is_shown_as_printed():
    unresolved = replace(indirect().statement, speaker=None)
    answer = Answer(
        Question("q"), found=True, searched=SEARCHED,
        statements=(replace(indirect(), statement=unresolved),),
    )  # fmt: skip

    quotation = next(p for p in tell_answer(answer).parts if isinstance(p, Quotation))

    assert quotation.speaker == "She"


def test_an_empty_store_says_what_to_do_and_is_no_quiet_day():
    reply = no_stories([], topic="", since="", stored=0)

    assert texts(reply)[0] == "There are no articles yet."
    assert "add https://" in texts(reply)[1]


def test_sources_that_failed_are_not_told_as_an_empty_store():
    reply = no_stories(["x: there is no such file."], topic="", since="", stored=0)

    assert texts(reply) == ["So there is nothing to show."]


def test_an_outlet_is_named_by_its_name_then_its_host_then_the_file():
    assert outlet(article()) == "Osten Daily"
    assert outlet(article("https://www.osten.example/x", None)) == "osten.example"
    assert outlet(article("news/001.txt", None)) == "001.txt"
    assert outlet(article(None, None)) == "unnamed text"


def test_numbers_and_days_read_well():
    assert (counted(1, "story", "stories"), counted(1200, "article")) == (
        "1 story",
        "1,200 articles",
    )
    assert day(datetime(2026, 3, 2, tzinfo=UTC)) == "Mon 2 Mar 2026"


def test_an_error_says_what_failed_to_what_and_what_to_do():
    bad = tell_error(InputError("There is no such file.", resource="a.txt", do="Check the name."))
    outside = tell_error(TransientError("it did not answer.", resource="x.example"))

    assert texts(bad) == ["a.txt: There is no such file. Check the name."]
    assert (bad.outcome, outside.outcome) == ("bad input", "failed")


def test_a_fault_of_ours_has_a_reference_and_no_exception_text():
    assert "7F3A21" in texts(tell_fault("7F3A21"))[0]


def test_what_help_lists_is_understood():
    words = [
        said.split()[0] for said, _ in HELP if said.split()[0] not in {"what", "who", "and", "quit"}
    ]

    said = {"digest": "digest list"}
    assert all(not isinstance(parse_command(said.get(w, f"{w} x")), ShowHelp) for w in words)
    assert "Did you mean `brief`?" in texts(tell_help("breif", "brief"))[0]


def test_what_may_be_by_the_one_asked_about_is_told_as_not_sure():
    one = article()
    maybe = Answer(
        Question("what did Ruiz say?", kind="said", speaker="Ruiz"),
        found=True,
        searched=SEARCHED,
        sentences=(Shown(one, one.body[0].span),),
        unsure=True,
    )

    first = tell_answer(maybe).parts[0]

    assert first.text.startswith("Not sure that this is Ruiz:")


def test_numbers_that_differ_are_told_with_their_outlets():
    one, other = article(), replace(article(), outlet="Sund Post")
    variants = (Shown(one, Span(0, 5)), Shown(other, Span(0, 5)))
    found = Answer(
        Question("how many?", kind="fact"),
        found=True,
        searched=SEARCHED,
        sentences=(Shown(one, one.body[0].span),),
        differences=(Difference("how many", variants),),
    )

    told = next(t for t in texts(tell_answer(found)) if t.startswith("Outlets differ: "))

    assert told.endswith(f"“{variants[1].text}” (Sund Post).")


def test_a_question_in_another_language_is_told_that_questions_are_read_in_english():
    silent = Answer(Question("was?"), found=False, searched=SEARCHED, asked_in="de")

    assert any("questions are read in English" in text for text in texts(tell_answer(silent)))


@pytest.mark.parametrize(
    ("asked", "topic", "told"),
    [
        ("what did Ruiz say on\nher denied plans to sink?", ("denied", "plans", "sink"), "denied"),
        ("Who denied the plans to sink?", ("denied", "plans", "sink"), "Who denied"),
    ],
)
def test_a_topic_is_told_as_it_was_asked(asked: str, topic: tuple[str, ...], told: str) -> None:
    question = Question(asked, "who said", topic=topic)
    title = texts(tell_answer(Answer(question, found=False, searched=SEARCHED)))[0]
    plans = "plans to sink" if told == "denied" else "the plans to sink"
    assert title == f"Not found: nobody is quoted on “{told} {plans}” in these articles."


@pytest.mark.parametrize(
    "asked",
    ["and Lang?", "plans, as far as anybody in the whole town can tell, sink", "“plans” sink"],
)
def test_a_topic_of_another_question_or_of_words_far_apart_is_told_in_its_words(asked: str) -> None:
    question = Question(asked, "who said", topic=("plans", "sink"))
    title = texts(tell_answer(Answer(question, found=False, searched=SEARCHED)))[0]
    assert "on “plans sink”" in title


def test_a_sentence_is_one_point_with_all_who_print_it():
    one = article()
    same, other = replace(one, outlet="Echo"), replace(one, outlet="Wire")
    copies = ((Shown(same, Span(0, 36)), Shown(other, Span(0, 35))),)
    found = Answer(Question("q", "fact"), True, SEARCHED, sentences=(Shown(one, Span(0, 36)),))

    reply = tell_answer(replace(found, copies=copies))

    (point,) = [part for part in reply.parts if isinstance(part, Point)]
    assert [link.label for link in point.cites] == [one.outlet, "Echo"]
    assert [link.label for link in point.elsewhere] == ["Wire"]
    assert [link.label for link in reply.parts[-1].links] == [one.outlet, "Echo", "Wire"]
