"""Delivering: claim a message, send it, say that it arrived; after a crash, look before sending.

A message is lost or doubled only if somebody guesses. So whoever takes up a message that was
claimed before asks the platform for its key first, and sends it only where it is not there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.errors import HeldError, OnRecordError, RefusedError, TransientError
from bot.replies.parts import Part
from bot.replies.stored import restored
from bot.store.digest_records import Delivery
from bot.store.digests import DigestStore
from config.settings import Settings

DOUBLED = 20
"""How often a pause is doubled at most."""
_log = logging.getLogger(__name__)

TellOwner = Callable[[int, str], None]
"""Tells whoever made the subscription of this number, once, that it rests, and why."""


class Sender(Protocol):
    """A platform as deliveries see it.

    Both raise TransientError where the same may go through later, HeldError with the moment where
    the platform names one, and RefusedError where trying again changes nothing. A message that was
    sent is found by its key, also where the answer to `send` was lost.
    """

    async def send(self, channel: str, parts: Sequence[Part], key: str) -> None:
        """Post a message in a channel."""

    async def find(self, channel: str, key: str) -> bool:
        """Whether the message of this key has been posted in the channel."""


@dataclass(frozen=True, slots=True)
class Deliverer:
    """Sends what waits. `senders` are found by the name before a channel's first colon."""

    store: DigestStore
    senders: Mapping[str, Sender]
    now: Callable[[], datetime]
    owner: str
    settings: Settings
    tell_owner: TellOwner

    async def deliver(self) -> int:
        """Send all that is ready, several channels at once; returns how many messages arrived."""
        rounds = (self._send_all() for _ in range(self.settings.deliveries_at_once))
        return sum(await asyncio.gather(*rounds))

    async def _send_all(self) -> int:
        arrived = 0
        while delivery := await self._claim():
            arrived += await self._take_on(delivery)
        return arrived

    async def _claim(self) -> Delivery | None:
        now = self.now()
        until = now + timedelta(seconds=self.settings.claim_seconds)
        return await asyncio.to_thread(self.store.claim, self.owner, now, until)

    async def _take_on(self, delivery: Delivery) -> bool:
        try:
            async with asyncio.timeout(self.settings.send_seconds):
                await self._send_once(delivery)
        except asyncio.CancelledError:
            self.store.postpone(delivery, self.now(), "stopped")  # the next start looks at once
            raise
        except RefusedError as error:
            await self._refused(delivery, error)
        except (TransientError, TimeoutError) as error:
            await self._again_later(delivery, error)
        except Exception as error:  # noqa: BLE001  # one message never stops the others
            _log.exception("Delivery %s failed.", delivery.key)
            await self._again_later(delivery, error)
        else:
            return await asyncio.to_thread(self.store.mark_sent, delivery, self.now())
        return False

    async def _send_once(self, delivery: Delivery) -> None:
        """Send it, unless a claim before this one may have and did."""
        sender = self._sender(delivery.channel)
        if delivery.attempts > 1 and await sender.find(delivery.channel, delivery.key):
            return
        if self.now() >= delivery.claimed_until:
            raise TransientError("the claim ran out before the message was sent.")
        await sender.send(delivery.channel, restored(delivery.content), delivery.key)

    def _sender(self, channel: str) -> Sender:
        platform = channel.partition(":")[0]
        if platform not in self.senders:
            raise TransientError(f"no {platform} is open here to send it.")
        return self.senders[platform]

    async def _refused(self, delivery: Delivery, error: RefusedError) -> None:
        if await asyncio.to_thread(self.store.refuse, delivery, str(error)):
            self.tell_owner(delivery.subscription_id, str(error))

    async def _again_later(self, delivery: Delivery, error: Exception) -> None:
        """Give it back for a time that doubles, or until the moment that the platform names."""
        until = self.now() + timedelta(seconds=self._pause(delivery.attempts))
        ready_at = error.until if isinstance(error, HeldError) else until
        said = str(error) if isinstance(error, OnRecordError) else type(error).__name__
        await asyncio.to_thread(self.store.postpone, delivery, ready_at, said)

    def _pause(self, attempts: int) -> float:
        doubled = self.settings.resend_seconds_min * 2.0 ** min(attempts - 1, DOUBLED)
        return min(doubled, self.settings.resend_seconds_max)
