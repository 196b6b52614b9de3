"""What the README shows is what happens."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from bot.cli import main
from bot.store.migrating import migrate

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = [
    shlex.split(re.split(r"\s+[#>]\s", line)[0])[1:]
    for line in README.splitlines()
    if line.startswith("onrecord ") and "https://" not in line and "chat" not in line
]


@pytest.fixture
def at_home(tmp_path, monkeypatch):
    """A newcomer's folder: some articles, and a database of their own."""
    (tmp_path / "articles").mkdir()
    for path in sorted((ROOT / "config" / "sample_wire").glob("*.txt")):
        shutil.copy(path, tmp_path / "articles")
    shutil.copy(next(iter((tmp_path / "articles").glob("*.txt"))), tmp_path / "story.txt")
    monkeypatch.chdir(tmp_path)
    url = f"sqlite:///{tmp_path / 'home.db'}"
    monkeypatch.setenv("DATABASE_URL", url)
    migrate(url)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("at_home")
def test_each_command_of_the_readme_runs(command):
    assert main(command) in {0, 1}


@pytest.mark.usefixtures("at_home")
def test_the_python_of_the_readme_runs(capsys):
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)[1]

    exec(code, {"__name__": "readme"})  # noqa: S102  # the README's own lines

    assert "Speaker(name=" in capsys.readouterr().out


def test_the_readme_is_short_and_one_sentence_a_line():
    assert len(README.splitlines()) <= 120


def test_every_page_that_the_readme_names_is_there():
    named = re.findall(r"\]\((?!http)([^)]+)\)", README)

    assert [n for n in named if not (ROOT / n).exists()] == []


def test_every_place_that_contributing_names_is_there():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = re.findall(r"`((?:bot|summarizer|config|tests|docs)/[\w./]*)`", text)

    assert len(named) > 8
    assert [n for n in named if not (ROOT / n).exists()] == []
