"""The command line answers at once, and every command's help shows an example."""

import subprocess
import sys

import pytest

from bot.arguments import parser

COMMANDS = [
    "brief", "ask", "statements", "add", "sources", "remove", "poll", "chat", "run", "migrate",
    "doctor",
]  # fmt: skip
LARGE = {"spacy", "sumy", "trafilatura", "feedparser", "sqlalchemy", "aiohttp", "rich", "numpy"}


@pytest.mark.parametrize("command", COMMANDS)
def test_each_help_shows_an_example(command, capsys):
    with pytest.raises(SystemExit) as left:
        parser().parse_args([command, "--help"])

    assert left.value.code == 0
    assert f"Example: onrecord {command}" in capsys.readouterr().out


def test_help_imports_no_large_library():
    code = "import sys; from bot.cli import parser; parser().format_help(); print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert LARGE & set(done.stdout.split()) == set()


@pytest.mark.parametrize(
    "words", [[], ["bref"], ["brief", "--nope"], ["statements", "--csv", "--json"]]
)
def test_wrong_words_are_bad_input(words, capsys):
    with pytest.raises(SystemExit) as left:
        parser().parse_args(words)

    assert left.value.code == 2
    assert "usage: onrecord" in capsys.readouterr().err


def test_a_question_needs_no_quotes_around_it():
    asked = parser().parse_args(["ask", "what", "did", "Ruiz", "say?", "--from", "articles/"])

    assert (asked.question, asked.sources) == ("what did Ruiz say?", ["articles/"])


def test_a_file_after_the_question_is_told_where_it_goes(tmp_path, capsys):
    (tmp_path / "a.txt").touch()

    with pytest.raises(SystemExit) as left:
        parser().parse_args(["ask", "what did Ruiz say?", f"{tmp_path}/a.txt"])

    assert left.value.code == 2
    assert "articles go after --from" in capsys.readouterr().err
