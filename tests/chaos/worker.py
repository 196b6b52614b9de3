"""A worker as it runs in a desk: plans what is due and delivers it, until it is killed."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from bot.digests.deliver import Deliverer
from bot.errors import HeldError, OnRecordError, TransientError
from bot.replies.parts import Note, Part
from bot.replies.stored import stored
from bot.store.digest_records import Message, Planned
from bot.store.store import Store
from config.settings import Settings

PARTS = 8
SETTINGS = replace(
    Settings(""),
    claim_seconds=4.0,
    send_seconds=1.5,
    resend_seconds_min=0.05,
    resend_seconds_max=0.5,
)


class HttpSender:
    """Speaks to the platform over sockets that are closed when a send is given up."""

    def __init__(self, port: int):
        self.port = port

    async def send(self, channel: str, parts: Sequence[Part], key: str) -> None:
        text = " ".join(part.text for part in parts)
        body = json.dumps({"channel": channel, "key": key, "text": text})
        head = f"POST / HTTP/1.1\r\nContent-Length: {len(body)}\r\n\r\n"
        status = await self._status(head + body)
        if status == 429:
            until = datetime.now(UTC) + timedelta(seconds=1)
            raise HeldError("too many.", resource="chat", until=until)
        if status != 200:
            raise TransientError(f"it answered {status}.", resource="chat")

    async def find(self, channel: str, key: str) -> bool:
        return await self._status(f"GET /{quote(channel)}/{key} HTTP/1.1\r\n\r\n") == 200

    async def _status(self, request: str) -> int:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            try:
                writer.write(request.encode())
                line = await reader.readline()
            finally:
                writer.close()
        except OSError as error:
            raise TransientError("the connection broke.", resource="chat") from error
        if not line:
            raise TransientError("the answer was lost.", resource="chat")
        return int(line.split()[1])


def plan(store: Store) -> None:
    """Plan what is due with PARTS messages each, under keys of this worker's own."""
    now = datetime.now(UTC)
    for due in store.digests.due(now):
        messages = tuple(
            Message(secrets.token_hex(12), stored([Note(f"{due.id}.{part}")]))
            for part in range(1, PARTS + 1)
        )
        next_at = now + timedelta(days=1)
        store.digests.plan(Planned(due, "2026-03-29T02:30", now, now, next_at, messages))


def work(url: str, port: int) -> None:
    """Plan and deliver over and over."""
    store = Store.open(url)
    sender = HttpSender(port)
    deliverer = Deliverer(
        store.digests, {"chat": sender}, lambda: datetime.now(UTC), "worker", SETTINGS, print
    )

    async def go_on() -> None:
        while True:
            try:
                plan(store)
                await deliverer.deliver()
            except OnRecordError:
                pass  # a tick that fails is followed by the next
            await asyncio.sleep(0.05)

    asyncio.run(go_on())
