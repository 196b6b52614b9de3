"""A small world of web sites on loopback: a real server whose addresses have states."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Awaitable, Callable

from aiohttp import web as server

Handler = Callable[[server.Request], Awaitable[server.StreamResponse]]


class Site:
    """One site; each method gives an address a state and returns the address."""

    def __init__(self) -> None:
        self.asked: list[server.Request] = []
        self.port = 0
        self._states: dict[str, Handler] = {}

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def paths(self) -> list[str]:
        return [r.path for r in self.asked]

    def state(self, path: str, handler: Handler) -> str:
        self._states[path] = handler
        return self.url(path)

    def answers(self, path: str, status: int, text: str = "", **headers: str) -> str:
        named = {name.replace("_", "-"): value for name, value in headers.items()}

        async def handler(_: server.Request) -> server.Response:
            return server.Response(status=status, body=text.encode(), headers=named)

        return self.state(path, handler)

    def page(self, path: str, html: str, **headers: str) -> str:
        return self.answers(path, 200, html, Content_Type="text/html; charset=utf-8", **headers)

    def feed(self, path: str, xml: str, **headers: str) -> str:
        return self.answers(path, 200, xml, Content_Type="application/rss+xml", **headers)

    def gone(self, path: str) -> str:
        return self.answers(path, 410)

    def redirects_to(self, path: str, target: str, status: int = 302) -> str:
        return self.answers(path, status, Location=target)

    def bomb(self, path: str, megabytes: int) -> str:
        packed = gzip.compress(bytes(megabytes * 1_000_000))

        async def handler(_: server.Request) -> server.Response:
            headers = {"Content-Encoding": "gzip", "Content-Type": "text/html"}
            return server.Response(body=packed, headers=headers)

        return self.state(path, handler)

    def endless(self, path: str) -> str:
        return self._streams(path, b"news " * 10_000, 0)

    def slow(self, path: str) -> str:
        return self._streams(path, b".", 0.05)

    def _streams(self, path: str, piece: bytes, pause: float) -> str:
        async def handler(request: server.Request) -> server.StreamResponse:
            response = server.StreamResponse(headers={"Content-Type": "text/html"})
            await response.prepare(request)
            while True:
                await response.write(piece)
                await asyncio.sleep(pause)

        return self.state(path, handler)

    async def answer(self, request: server.Request) -> server.StreamResponse:
        self.asked.append(request)
        handler = self._states.get(request.path)
        if handler is None:
            return server.Response(status=404)
        try:
            return await handler(request)
        except ConnectionResetError:
            return server.Response()
