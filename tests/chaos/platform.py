"""A chat platform at the level of HTTP, in a process of its own, with a log of what it posted.

What it answers to a post is its rules' matter, so that those of another platform can be put on it.
The log is the truth: a line for each message that a reader of the channel would see.
"""

from __future__ import annotations

import json
import random
import threading
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote


class Rules(Protocol):
    """How a platform treats a post."""

    def fate(self) -> str:
        """What becomes of the next post: "posted", or one of the ways to fail."""


class Unreliable:
    """Posts most messages; else asks for a pause, fails, or drops the answer."""

    WAYS = ("posted", "429", "502", "posted, 502", "dropped", "posted, dropped", "posted, slowly")
    ODDS = (60, 6, 6, 7, 6, 8, 7)

    def __init__(self, seed: int):
        self._random = random.Random(seed)  # noqa: S311  # chance, no secret

    def fate(self) -> str:
        return self._random.choices(self.WAYS, self.ODDS)[0]


class Chat(ThreadingHTTPServer):
    """Channels with their messages, of which each has a key that it can be found by."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, log: Path, rules: Rules):
        super().__init__(("127.0.0.1", 0), Talk)
        self.log, self.rules = log.open("a", encoding="utf-8"), rules
        self.keys: set[tuple[str, str]] = set()
        self.lock = threading.Lock()

    def take(self, post: dict[str, str]) -> str:
        """Decide on a post; what is posted stands in the log before anybody hears of it."""
        with self.lock:
            fate = self.rules.fate()
            if fate.startswith("posted"):
                self.keys.add((post["channel"], post["key"]))
                self.log.write(json.dumps(post) + "\n")
                self.log.flush()
        return fate

    def handle_error(self, request, client_address):
        """A client that was killed is no error of the platform."""


class Talk(BaseHTTPRequestHandler):
    """POST posts `channel`, `key` and `text`; GET /channel/key finds a message."""

    def do_POST(self):
        post = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        fate = self.server.take(post)
        if fate.endswith("slowly"):
            time.sleep(0.1)
        if not fate.endswith("dropped"):
            self._answer({"429": 429, "502": 502, "posted, 502": 502}.get(fate, 200))

    def do_GET(self):
        _, channel, key = unquote(self.path).split("/")
        self._answer(200 if (channel, key) in self.server.keys else 404)

    def _answer(self, status: int) -> None:
        pause = "Retry-After: 1\r\n" if status == HTTPStatus.TOO_MANY_REQUESTS else ""
        head = f"HTTP/1.1 {status} -\r\n{pause}Content-Length: 0\r\nConnection: close\r\n\r\n"
        self.wfile.write(head.encode())

    def log_message(self, *_):
        """Nothing: the log tells of posts alone."""


def serve(log: Path, seed: int, tell: Connection) -> None:
    """Run until killed; tells its port first."""
    chat = Chat(log, Unreliable(seed))
    tell.send(chat.server_address[1])
    chat.serve_forever(poll_interval=0.05)
