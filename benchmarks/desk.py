"""The desk as a person meets it: whole processes from the command line, and a warm brief."""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bot.commands import TellBriefs
from bot.wire import opened_app

RUNS = 5


def rows(articles: Path) -> list[tuple[str, str, str]]:
    """Start-up, cold and warm brief of the files in this folder, and its peak memory."""
    files = sorted(str(p) for p in articles.iterdir() if p.suffix in {".txt", ".html"})
    brief = [sys.executable, "-m", "bot", "brief", *files]
    shown, _ = _processes([sys.executable, "-m", "bot", "--help"])
    cold, peak = _processes(brief)
    return [
        ("onrecord --help, whole process, median of 5", f"{shown:.2f} s", "0.3 s"),
        (f"onrecord brief, {len(files)} files, cold, median of 5", f"{cold:.2f} s", "4 s"),
        ("the same, peak memory of the process", f"{peak:.0f} MB", "350 MB"),
        ("the same, warm in the process, median of 5", f"{_warm(files):.2f} s", "0.3 s"),
    ]


def _processes(command: Sequence[str]) -> tuple[float, float]:
    """Median seconds of whole runs after one warm-up, and the largest peak in MB."""
    seconds, peaks = [], []
    for _ in range(RUNS + 1):
        begun = time.perf_counter()
        peaks.append(_peak_megabytes(command))
        seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds[1:]), max(peaks)


def _peak_megabytes(command: Sequence[str]) -> float:
    """Run a command in an empty home and return its own peak memory, from the kernel."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": home, "DATABASE_URL": f"sqlite:///{home}/bench.db"},
        )
        _, _, used = os.wait4(done.pid, 0)
        done.returncode = 0
    return used.ru_maxrss / 1024


def _warm(files: Sequence[str]) -> float:
    return asyncio.run(_warm_seconds(tuple(files)))


async def _warm_seconds(files: tuple[str, ...]) -> float:
    seconds = []
    async with opened_app() as app:
        for _ in range(RUNS + 1):
            begun = time.perf_counter()
            await app.handle(TellBriefs(files))
            seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds[1:])
