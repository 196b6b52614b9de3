"""The command line end to end: shapes, exit codes, and a clear sentence for bad input."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main
from bot.store.migrating import migrate

STORY = """Gates at Vellin opened too late, inquiry hears
12 March 2026

“We followed the procedure to the letter,” Ana Ruiz, the head of Hydra, told them on Thursday.

Mayor Petr Lang said that nobody had called the town hall before the water came.

“I was asleep,” he added.

Hydra declined to comment on compensation.

Share this article
"""
COPY = STORY.replace("on Thursday", "Thursday").replace("Share this article", "Leave a Reply")
OTHER = """Harbour tram line opens after two years of delay
2 June 2026

The tram line to the harbour opened on Tuesday, two years late and at twice the price.

“The tram was worth waiting for,” said transport director Mara Oduya.

About 400 people rode the first tram, the transport office said.
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with two copies of one story and another story, and a fresh database."""
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    monkeypatch.setenv("DATABASE_URL", url)
    migrate(url)
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in (("a.txt", STORY), ("b.txt", COPY), ("c.txt", OTHER)):
        (place / name).write_text(text, "utf-8")
    return place


def said(capsys):
    return json.loads(capsys.readouterr().out)


def test_brief_tells_each_story_once_with_copies_as_one_origin(folder, capsys):
    assert main(["brief", str(folder), "--json"]) == 0

    stories = said(capsys)["stories"]
    flood = next(s for s in stories if "Gates" in s["headline"])
    paths = [str(folder / n) for n in ("a.txt", "b.txt")]
    assert len(stories) == 2
    assert sorted(flood["articles"]) == paths
    assert [sorted(o) for o in flood["origins"]] == [paths]
    texts = {p: Path(p).read_text("utf-8") for p in paths}
    assert flood["points"]
    assert all(texts[p["article"]][p["start"] : p["end"]] == p["text"] for p in flood["points"])


def test_statements_have_offsets_into_the_file(folder, capsys):
    assert main(["statements", str(folder / "a.txt"), "--json"]) == 0

    found = said(capsys)
    spoken = {piece["text"]: s for s in found for piece in s["content"]}
    quote = next(s for t, s in spoken.items() if "procedure to the letter" in t)
    assert (quote["speaker"], quote["kind"]) == ("Ana Ruiz", "direct")
    assert all(STORY[c["start"] : c["end"]] == c["text"] for s in found for c in s["content"])
    assert {
        "article",
        "speaker",
        "role",
        "kind",
        "content",
        "cue",
        "source",
        "via",
        "polarity",
    } <= set(quote)
    assert any(s["kind"] == "no comment" for s in found)


@pytest.mark.parametrize(
    ("form", "first"), [("--csv", "speaker,role,"), ("--markdown", "| speaker |")]
)
def test_statements_make_a_quote_sheet(form, first, folder, capsys):
    assert main(["statements", str(folder / "a.txt"), form]) == 0

    assert capsys.readouterr().out.startswith(first)


def test_an_answer_makes_a_quote_sheet_too(folder, capsys):
    asked = ["what did Ruiz say about the procedure?", "--from", str(folder), "--csv"]

    code = main(["ask", *asked])

    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert code == 0
    assert {row["speaker"] for row in rows} == {"Ana Ruiz"}


def test_many_questions_make_no_sheet(capsys):
    assert main(["ask", "-", "--csv"]) == 2

    assert "A sheet holds one answer" in capsys.readouterr().err


def test_ask_answers_with_the_right_speaker(folder, capsys):
    code = main(["ask", "what did Ruiz say about the procedure?", "--from", str(folder), "--json"])

    answer = said(capsys)
    assert (code, answer["found"]) == (0, True)
    assert {s["speaker"] for s in answer["statements"]} == {"Ana Ruiz"}
    assert answer["searched"]["articles"] == 3


def test_a_pronoun_leads_to_the_speaker_before_it(folder, capsys):
    main(["ask", "what did Lang say about being asleep?", "--from", str(folder), "--json"])

    assert "I was asleep" in said(capsys)["statements"][0]["content"][0]["text"]


def test_not_found_is_exit_code_1_and_says_what_was_searched(folder, capsys):
    code = main(["ask", "what did Oduya say about the dam?", "--from", str(folder)])

    out = capsys.readouterr().out
    assert code == 1
    assert "Not found" in out
    assert "Searched 3 articles" in out


def test_ask_reads_questions_line_by_line(folder, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", ["what did Ruiz say?\n", "\n", "who is Zork?\n"])

    code = main(["ask", "-", "--from", str(folder), "--json"])

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert code == 2
    assert [line["found"] for line in lines] == [True, False, False]
    assert "The question is empty" in lines[1]["error"]


def test_added_sources_are_polled_briefed_asked_and_removed(folder, capsys):
    assert main(["add", str(folder)]) == 0
    assert main(["poll"]) == 0
    assert "3 new" in capsys.readouterr().out
    assert main(["brief", "--topic", "tram"]) == 0
    assert "Harbour tram line" in capsys.readouterr().out
    assert main(["ask", "what did Oduya say about the tram?"]) == 0
    assert "worth waiting for" in capsys.readouterr().out
    assert main(["sources", "--json"]) == 0
    assert said(capsys)[0]["articles"] == 3
    assert main(["remove", "1"]) == 0
    assert main(["sources"]) == 1
    assert main(["brief"]) == 1
    assert "no articles yet" in capsys.readouterr().out


def test_polling_twice_keeps_one_article_and_an_edit_its_versions(folder, capsys):
    main(["add", str(folder)])
    main(["poll"])
    (folder / "c.txt").write_text(OTHER.replace("400", "450"), "utf-8")
    os.utime(folder / "c.txt", (4e9, 4e9))
    capsys.readouterr()

    assert main(["poll", "--all", "--json"]) == 0

    (row,) = said(capsys)
    assert (row["new"], row["edited"], row["same"]) == (0, 1, 2)


def test_brief_since_and_topic_choose(folder, capsys):
    assert main(["brief", str(folder), "--since", "2026-05-01", "--json"]) == 0
    assert len(said(capsys)["stories"]) == 1
    assert main(["brief", str(folder), "--topic", "volcano"]) == 1
    assert "No story on “volcano” in 3 stored articles" in capsys.readouterr().out


def test_the_length_of_a_brief_is_a_setting(folder, monkeypatch, capsys):
    monkeypatch.setenv("ONRECORD_BRIEF_WORDS", "20")

    main(["brief", str(folder / "a.txt"), "--json"])

    (story,) = said(capsys)["stories"]
    assert 0 < sum(len(p["text"].split()) for p in story["points"]) <= 20


@pytest.mark.parametrize(("form", "words"), [("--short", 60), ("--long", 230)])
def test_a_brief_is_short_or_long(folder, form, words, capsys):
    main(["brief", str(folder), "--json"])
    normal = [len(story["points"]) for story in said(capsys)["stories"]]

    main(["brief", str(folder), form, "--json"])

    stories = said(capsys)["stories"]
    assert all(sum(len(p["text"].split()) for p in s["points"]) <= words for s in stories)
    counts = [len(story["points"]) for story in stories]
    assert counts <= normal if form == "--short" else counts >= normal


BAD = {
    "missing.txt": (None, "missing.txt"),
    "empty.txt": (b"", "empty"),
    "binary.txt": (bytes(range(256)) * 40, "binary.txt"),
    "paper.pdf": (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
    "feed.xml": (b"<rss><channel></channel></rss>", "feed"),
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.usefixtures("folder")
def test_a_file_that_can_not_be_read_gets_a_sentence(name, tmp_path, capsys):
    data, says = BAD[name]
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)

    assert main(["brief", str(path)]) == 2

    out, err = capsys.readouterr()
    assert says in err
    assert "Traceback" not in out + err


def test_a_folder_without_articles_gets_a_sentence(folder, tmp_path, capsys):
    (tmp_path / "bare").mkdir()

    assert main(["brief", str(tmp_path / "bare")]) == 2
    assert "bare" in capsys.readouterr().err
    assert folder.exists()


def test_an_article_given_twice_is_one_article(folder, capsys):
    assert main(["brief", str(folder / "a.txt"), str(folder / "a.txt")]) == 0
    assert "1 article · 1 origin" in capsys.readouterr().out


def test_statements_of_nothing_never_read_as_a_quiet_day(folder, capsys):
    assert main(["statements"]) == 1
    assert "There are no articles yet." in capsys.readouterr().out

    assert main(["statements", str(folder / "missing.txt")]) == 2
    assert "0 articles" not in capsys.readouterr().err


def test_one_bad_source_does_not_stop_the_others(folder, capsys):
    assert main(["brief", "nowhere.txt", str(folder), "--json"]) == 0

    out, err = capsys.readouterr()
    assert len(json.loads(out)["stories"]) == 2
    assert "nowhere.txt" in err


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/x", "http://169.254.169.254/", "file:///etc/passwd", "http://2130706433/"],
)
def test_an_address_that_is_not_public_is_refused(address, capsys):
    assert main(["brief", address]) in {2, 3}

    err = capsys.readouterr().err
    assert err.strip()
    assert "root:" not in err


@pytest.mark.parametrize(
    ("question", "says"), [("", "empty"), (" \n", "empty"), ("why " * 1000, "4,000 characters")]
)
def test_a_question_that_can_not_be_read_is_bad_input(question, says, folder, capsys):
    assert main(["ask", question, "--from", str(folder)]) == 2
    assert says in capsys.readouterr().err


def test_a_question_of_exactly_the_limit_is_read(folder):
    assert main(["ask", "what did Ruiz say? ".ljust(500, "x"), "--from", str(folder)]) in {0, 1}


def test_an_article_without_sentences_and_one_with_2000_are_read(folder, capsys):
    (folder / "c.txt").write_text("1\n2\n3\n", "utf-8")
    many = " ".join(f"The board met in town {n} and closed gate {n}." for n in range(2000))
    (folder / "d.txt").write_text(f"Two thousand gates\n\n{many}\n", "utf-8")

    assert main(["brief", str(folder), "--json"]) == 0

    stories = said(capsys)["stories"]
    assert any(str(folder / "d.txt") in s["articles"] and s["points"] for s in stories)


def test_a_date_that_is_none_is_bad_input(folder, capsys):
    assert main(["brief", str(folder), "--since", "blursday"]) == 2
    assert "“blursday” is no date" in capsys.readouterr().err


def test_a_database_that_is_not_there_or_newer_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'none.db'}")
    assert main(["sources"]) == 3
    assert "onrecord migrate" in capsys.readouterr().err

    migrate(f"sqlite:///{tmp_path / 'none.db'}")
    with sqlite3.connect(tmp_path / "none.db") as db:
        db.execute("update alembic_version set version_num = '9999'")
    db.close()
    assert main(["sources"]) == 3
    assert "newer" in capsys.readouterr().err


def test_a_locked_database_says_so_and_loses_nothing(folder, tmp_path, monkeypatch, capsys):
    main(["add", str(folder)])
    monkeypatch.setenv("ONRECORD_BUSY_SECONDS", "0.2")
    other = sqlite3.connect(tmp_path / "desk.db", isolation_level=None)
    other.execute("begin immediate")
    capsys.readouterr()

    assert main(["poll"]) == 3

    assert "busy" in capsys.readouterr().err
    other.execute("rollback")
    other.close()
    assert main(["poll"]) == 0


def test_a_token_without_its_adapter_is_refused_not_ignored(folder, monkeypatch, capsys):
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret-1")

    assert main(["run"]) == 2
    err = capsys.readouterr().err
    assert "no Slack adapter" in err
    assert "xoxb-secret" not in err
    assert folder.exists()


def test_the_doctor_is_healthy_and_prints_no_secret(folder, monkeypatch, capsys):
    monkeypatch.setenv("DISCORD_TOKEN", "secret-token-value")
    assert main(["doctor"]) == 3
    assert "secret-token-value" not in capsys.readouterr().out
    monkeypatch.delenv("DISCORD_TOKEN")

    assert main(["doctor", "--json"]) == 0
    found = {c["name"]: c["found"] for c in said(capsys)}
    assert set(found) >= {"database", "language model", "disk"}
    assert found["disk"].endswith(f"free in {folder.parent}")


def test_the_doctor_names_a_database_that_can_not_be_used_once(tmp_path, monkeypatch, capsys):
    (tmp_path / "text.db").write_text("no database", "utf-8")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'text.db'}")

    assert main(["doctor"]) == 3
    assert capsys.readouterr().out.count("text.db") == 1


def test_ctrl_c_in_the_middle_of_a_poll_keeps_what_was_stored(folder, tmp_path):
    for n in range(60):
        (folder / f"more{n}.txt").write_text(STORY.replace("Vellin", f"Town{n}"), "utf-8")
    main(["add", str(folder)])
    desk = sqlite3.connect(tmp_path / "desk.db")
    poll = subprocess.Popen(
        [sys.executable, "-m", "bot", "poll"], stderr=subprocess.PIPE, text=True
    )
    while not desk.execute("select count(*) from articles").fetchone()[0]:
        assert poll.poll() is None
    poll.send_signal(2)
    _, err = poll.communicate(timeout=20)

    kept = desk.execute("select count(*) from articles").fetchone()[0]
    desk.close()
    assert (poll.returncode, "What was stored before stays stored" in err) == (130, True)
    assert 0 < kept < 63
    assert main(["poll"]) == 0


def test_a_closed_pipe_is_no_error(folder):
    command = [sys.executable, "-m", "bot", "statements", str(folder), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
        done.stdout.close()
        err = done.stderr.read()

    assert (done.returncode, err) == (0, b"")
