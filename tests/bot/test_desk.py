"""The desk: line after line, follow-ups, and the whole of `run --sample` as a newcomer meets it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.adapters.terminal.desk import talk
from bot.commands import Ask, ShowHelp, TellBriefs
from bot.replies import Note, Reply
from summarizer.model import Answer, Question, Searched

README = Path(__file__).parents[2] / "README.md"
FIRST = Answer(Question("what did Ruiz say?", speaker="Ruiz"), found=False, searched=Searched())


class Ears:
    """Takes commands as the application does, and remembers them."""

    def __init__(self):
        self.heard = []

    def __call__(self, command, _progress):
        self.heard.append(command)
        if isinstance(command, Ask) and command.text == "stop me":
            raise KeyboardInterrupt
        return Reply((Note("heard"),), subject=FIRST if isinstance(command, Ask) else None)


def test_each_line_is_a_command_until_the_person_leaves():
    ears = Ears()

    talk(ears, ["brief dam\n", "\n", "help\n", "QUIT\n", "brief late\n"])

    assert ears.heard == [TellBriefs(topic="dam"), ShowHelp()]


def test_a_question_keeps_what_the_last_one_was():
    ears = Ears()

    talk(ears, ["what did Ruiz say?", "and Lang?"])

    assert ears.heard[1] == Ask("and Lang?", previous=FIRST)


def test_ctrl_c_stops_one_command_and_not_the_desk(capsys):
    ears = Ears()

    talk(ears, ["stop me", "brief"])

    assert ears.heard[-1] == TellBriefs()
    assert "What was stored before stays stored" in capsys.readouterr().err


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """An empty home, shared so that the second start is a second one."""
    return tmp_path_factory.mktemp("home")


def run_sample(home, *words, said=None):
    environ = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    environ.pop("DATABASE_URL", None)
    return subprocess.run(
        [sys.executable, "-m", "bot", *words], env=environ, input=said, capture_output=True,
        text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("start", ["first", "second"])
def test_without_a_terminal_the_sample_tells_briefs_and_two_answers(start, home):
    done = run_sample(home, "run", "--sample")

    assert (done.returncode, done.stderr) == (0, ""), start
    assert done.stdout.count("Who said what") >= 4
    assert done.stdout.count("onrecord> ") == 2
    assert done.stdout.count("Not found") == 0
    assert done.stdout.count("✓ verbatim") > 8


def test_the_sample_prints_what_the_readme_shows(home):
    shown = re.findall(r"```\n((?:Pumps|onrecord> ).*?)```", README.read_text("utf-8"), re.DOTALL)

    printed = run_sample(home, "run", "--sample").stdout.splitlines()

    lines = [line for block in shown for line in block.splitlines() if line.strip(" .")]
    assert len(lines) > 10
    assert [line for line in lines if line not in printed] == []


def test_a_pipe_may_talk_to_the_desk(home):
    run_sample(home, "migrate")

    done = run_sample(home, "chat", said="help\nquit\n")

    assert (done.returncode, done.stderr) == (0, "")
    assert "What you can say" in done.stdout


def test_a_sample_that_can_not_be_stored_is_told_and_fails(tmp_path):
    (tmp_path / "data" / "onrecord" / "sample.db").mkdir(parents=True)

    done = run_sample(tmp_path, "run", "--sample")

    assert done.returncode == 3
    assert "sample.db" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_terminal_the_desk_stays_until_it_is_told_to_stop(home):
    run_sample(home, "migrate")
    environ = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    environ.pop("DATABASE_URL", None)
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, env=environ) as desk:
        with pytest.raises(subprocess.TimeoutExpired):
            desk.wait(timeout=4)
        desk.terminate()

        assert desk.wait(timeout=20) == 0
