"""A page as sites make them."""

from __future__ import annotations

URL = "https://news.example.org/talks?id=7"
BODY = "".join(
    f"<p>Paragraph {n} tells at some length what the ministers of both sides said that day.</p>"
    for n in range(8)
)


def page(head: str = "", body: str = BODY, scripts: str = "") -> bytes:
    return (
        f"<!doctype html><html><head><meta charset='utf-8'>{head}{scripts}</head><body>"
        f"<nav><a href='/'>Home</a></nav><article><h1>Talks resume</h1>{body}</article>"
        "<a href='javascript:alert(1)'>Share</a></body></html>"
    ).encode()
