"""Standard streams that are closed, full or of another encoding never break a command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

STORY = """Gates at Vellin opened too late
12 March 2026

“I was asleep,” said Mayor Petr Lang of Osten on Thursday.
"""
PROGRAM = [sys.executable, "-m", "bot"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with one article, and a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    place = tmp_path / "articles"
    place.mkdir()
    (place / "a.txt").write_text(STORY, "utf-8")
    return place


@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"]])
def test_a_pipe_gets_utf_8_whatever_the_locale_says(form, folder):
    ascii_only = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}

    done = subprocess.run(
        [*PROGRAM, "statements", str(folder), *form],
        capture_output=True, timeout=60, check=False, env=ascii_only,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, b"")
    assert "“I was asleep,”" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_fault(closed, folder):
    command = f'exec "{sys.executable}" -m bot ask - --from "{folder}" {closed}'

    done = subprocess.run(
        ["/bin/sh", "-c", command],
        input=b"what did Lang say?\n", capture_output=True, timeout=60, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device without room")
def test_an_output_without_room_gets_a_sentence(folder):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "brief", str(folder)],
            stdout=full, stderr=subprocess.PIPE, timeout=60, check=False,
        )  # fmt: skip

    assert done.returncode == 3
    assert done.stderr == b"onrecord: It could not be written: No space left on device.\n"


def test_a_data_folder_that_can_not_be_made_is_named(tmp_path):
    (tmp_path / "home").write_text("not a folder", "utf-8")
    home = os.environ | {"HOME": str(tmp_path / "home"), "DATABASE_URL": ""}

    done = subprocess.run(
        [*PROGRAM, "migrate"], capture_output=True, timeout=60, check=False, env=home,
    )  # fmt: skip

    assert done.returncode == 3
    assert str(tmp_path / "home") in done.stderr.decode()
    assert b"Traceback" not in done.stderr
