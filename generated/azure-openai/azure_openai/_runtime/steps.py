"""What a flow asks of the core that drives it, beside sending a `Request`."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias

from .requests import Request
from .tokens import TokenRequest

if TYPE_CHECKING:
    import httpx2

__all__ = ["Flow", "Pause", "Read", "Step"]


class Pause:
    """The wish to wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __repr__(self) -> str:
        return f"<Pause {self.seconds:.3f}>"


class Read:
    """The wish to have the rest of a streamed answer read, and its connection free."""

    __slots__ = ("request", "response")

    def __init__(self, request: Request, response: httpx2.Response) -> None:
        self.request = request
        self.response = response

    def __repr__(self) -> str:
        return f"<Read {self.request.path}>"


Step: TypeAlias = Request | TokenRequest | Pause | Read
"""Sent back: a response, a token, nothing, and the response with its content."""

Flow: TypeAlias = Generator[Step, Any, Any]
"""It yields steps, and what became of each is sent in."""
