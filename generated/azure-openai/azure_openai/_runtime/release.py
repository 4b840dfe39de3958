"""The end of an answer read behind a stream that is over, to keep its connection."""

# A stream is over with its sentinel, the answer a few bytes later. A connection can be
# used again only if those are read; but a server may never send them, and no caller who
# has every item should wait for that.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import httpx2

__all__ = ["cut_off", "release", "release_async"]

_PATIENCE: Final = 0.2


def release(response: httpx2.Response, chunks: Iterator[bytes]) -> None:
    """Read the end of an answer if it comes soon."""
    network: Any = response.extensions.get("network_stream")
    if network is None or response.http_version not in ("HTTP/1.0", "HTTP/1.1"):
        return  # nothing to keep, or other answers share the connection
    timer = None
    if not network.get_extra_info("is_readable"):
        from threading import Timer  # lazy: loaded by now

        # A read cannot be given a deadline of its own; it can be cut off.
        timer = Timer(_PATIENCE, cut_off, (response,))
        timer.daemon = True
        timer.start()
    try:
        for _ in chunks:
            pass
    except Exception:
        pass  # The stream is complete, whatever becomes of its connection.
    finally:
        if timer is not None:
            timer.cancel()


def cut_off(response: httpx2.Response) -> None:
    """End the connection of an answer under the thread that reads it."""
    from socket import SHUT_RDWR  # lazy: loaded by now

    network: Any = response.extensions.get("network_stream")
    try:
        if network is not None:
            network.get_extra_info("socket").shutdown(SHUT_RDWR)
    except OSError:
        pass


async def release_async(
    response: httpx2.Response, chunks: AsyncIterator[bytes]
) -> None:
    """Read the end of an answer if it comes soon."""
    if "network_stream" not in response.extensions:
        return
    from anyio import move_on_after  # lazy: httpx2 depends on it

    try:
        with move_on_after(_PATIENCE):
            async for _ in chunks:
                pass
    except Exception:
        pass  # The stream is complete, whatever becomes of its connection.
