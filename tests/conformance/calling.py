"""Calls of generated clients, sync and async, and what came of them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import httpx2

from tests.conformance.clients import Package
from tests.conformance.methods import Call

__all__ = ["Outcome", "called", "called_async", "is_download"]

_PATIENCE = 30.0
_HEAD = 65536
_ENOUGH = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a call ended with: a value, or an error.

    `pages` are the decoded pages of a list; `requests` the requests as they were sent.
    A download is not kept: `size` and `head` tell of it.
    """

    value: Any = None
    pages: tuple[Any, ...] = ()
    error: Exception | None = None
    requests: tuple[str, ...] = ()
    size: int | None = None
    head: bytes = b""


@dataclass(slots=True, kw_only=True)
class _Watch:
    requests: list[str] = field(default_factory=list)

    def __call__(self, notice: Any) -> None:
        if type(notice).__name__ == "RequestNotice":
            self.requests.append(f"{notice.method} {notice.url}")


def _no_pause(_seconds: float) -> None:
    return None


async def _no_async_pause(_seconds: float) -> None:
    return None


def is_download(call: Call) -> bool:
    """Return whether a call answers with bytes, which may be many."""
    replies = [reply for each in call.operation.replies.values() for reply in each]
    is_binary = bool(replies) and all(reply.type == "bytes" for reply in replies)
    return call.kind == "call" and is_binary and call.operation.method != "HEAD"


def _downloaded(
    client: Any, call: Call, arguments: Mapping[str, Any], watch: _Watch
) -> Outcome:
    size, head = 0, b""
    with client.stream_raw(call.bound(client), **arguments) as answer:
        for piece in answer:
            head += piece[: _HEAD - len(head)]
            size += len(piece)
    return Outcome(size=size, head=head, requests=tuple(watch.requests))


async def _downloaded_async(
    client: Any, call: Call, arguments: Mapping[str, Any], watch: _Watch
) -> Outcome:
    size, head = 0, b""
    answer = await client.stream_raw(call.bound(client), **arguments)
    async with answer:
        async for piece in answer:
            head += piece[: _HEAD - len(head)]
            size += len(piece)
            if size > _ENOUGH:  # left early, which has to be fine too
                break
    return Outcome(size=size, head=head, requests=tuple(watch.requests))


def called(
    package: Package,
    call: Call,
    arguments: Mapping[str, Any],
    client_arguments: Mapping[str, Any],
    *,
    most_pages: int | None = None,
) -> Outcome:
    """Return what the synchronous client makes of a call. No pause takes time.

    A list is read to its end, or up to `most_pages`.
    """
    watch = _Watch()
    pages: list[Any] = []
    try:
        transport = httpx2.HTTPTransport(verify=False)  # loopback, and no time lost
        with package.client(
            hooks=(watch,), transport=transport, **client_arguments
        ) as client:
            client._core.settings.sleep = _no_pause
            if is_download(call):
                return _downloaded(client, call, arguments, watch)
            value = call.bound(client)(**arguments)
            if call.kind == "begin":
                value = value.result(timeout=_PATIENCE)
            if call.kind == "pages" or hasattr(value, "by_page"):
                pages = [page.value for page in islice(value.by_page(), most_pages)]
            elif call.kind == "stream":
                value = list(value)
    except Exception as error:
        return Outcome(error=error, requests=tuple(watch.requests))
    return Outcome(value=value, pages=tuple(pages), requests=tuple(watch.requests))


def called_async(
    package: Package,
    call: Call,
    arguments: Mapping[str, Any],
    client_arguments: Mapping[str, Any],
    *,
    most_pages: int | None = None,
) -> Outcome:
    """Return what the asynchronous client makes of a call."""
    return asyncio.run(_called(package, call, arguments, client_arguments, most_pages))


async def _called(
    package: Package,
    call: Call,
    arguments: Mapping[str, Any],
    client_arguments: Mapping[str, Any],
    most_pages: int | None,
) -> Outcome:
    watch = _Watch()
    pages: list[Any] = []
    try:
        transport = httpx2.AsyncHTTPTransport(verify=False)
        async with package.async_client(
            hooks=(watch,), transport=transport, **client_arguments
        ) as client:
            client._core.settings.async_sleep = _no_async_pause
            if is_download(call):
                return await _downloaded_async(client, call, arguments, watch)
            value = call.bound(client)(**arguments)
            if call.kind != "pages":
                value = await value
            if call.kind == "begin":
                value = await value.result(timeout=_PATIENCE)
            if call.kind == "pages" or hasattr(value, "by_page"):
                async for page in value.by_page():
                    pages.append(page.value)
                    if len(pages) == most_pages:
                        break
            elif call.kind == "stream":
                value = [item async for item in value]
    except Exception as error:
        return Outcome(error=error, requests=tuple(watch.requests))
    return Outcome(value=value, pages=tuple(pages), requests=tuple(watch.requests))
