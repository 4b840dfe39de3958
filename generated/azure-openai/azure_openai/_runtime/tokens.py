"""Tokens that are asked for: each time, or kept and renewed ahead of expiry."""

# What is decided here is decided without I/O and without a clock: `TokenCache` says
# whether a token is still good, the cores fetch one.

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeAlias

from .errors import ConfigurationError

__all__ = [
    "AccessToken",
    "AsyncTokenCredential",
    "AsyncTokenSource",
    "TokenCache",
    "TokenCredential",
    "TokenRequest",
    "TokenSource",
]

_AHEAD = 300.0
"""A token is renewed this long before it expires."""

_AFTER_FAILURE = 30.0
"""A failed renewal is tried again after this long, as long as the old token lives."""


class AccessToken(Protocol):
    """A token and when it expires, in seconds since 1970."""

    @property
    def token(self) -> str: ...
    @property
    def expires_on(self) -> int: ...


class TokenCredential(Protocol):
    """Anything that gets tokens for scopes, such as those of azure-identity."""

    def get_token(self, *scopes: str, **options: Any) -> AccessToken: ...


class AsyncTokenCredential(Protocol):
    """The same for asynchronous code, such as the credentials of azure.identity.aio."""

    async def get_token(self, *scopes: str, **options: Any) -> AccessToken: ...


TokenSource: TypeAlias = str | Callable[[], str] | TokenCredential
"""A token, a function that returns one, or a credential."""

AsyncTokenSource: TypeAlias = (
    TokenSource | Callable[[], Awaitable[str]] | AsyncTokenCredential
)
"""For `AsyncClient`, which also takes asynchronous functions and credentials.

Synchronous ones are called in a thread, so that they never block the event loop.
"""


class TokenCache:
    """The last token that a credential gave for some scopes."""

    __slots__ = ("_expires_on", "_renew_on", "async_lock", "lock", "token")

    def __init__(self) -> None:
        self.token = ""
        self._expires_on = 0.0
        self._renew_on = 0.0
        self.lock = threading.Lock()
        self.async_lock: Any = None  # anyio's, made within the event loop

    def __repr__(self) -> str:
        return "<TokenCache>"

    def is_fresh(self, now: float) -> bool:
        """Whether the token can be used and none has to be asked for."""
        return now < self._renew_on

    def is_usable(self, now: float) -> bool:
        """Whether the token can be used while another caller renews it."""
        return now < self._expires_on

    def store(self, answer: Any, now: float) -> None:
        """Keep what a credential returned."""
        token = check_token(getattr(answer, "token", None), "the credential")
        expires_on = float(answer.expires_on)
        # A short-lived token is renewed halfway: never as soon as it comes.
        ahead = min(_AHEAD, (expires_on - now) / 2)
        renew_on = getattr(answer, "refresh_on", None) or expires_on - ahead
        self.token = token
        self._expires_on = expires_on
        self._renew_on = min(float(renew_on), expires_on)

    def reject(self, token: str) -> None:
        """Forget the token that a server refused, unless there is another by now."""
        if self.token == token:
            self._renew_on = self._expires_on = 0.0

    def postpone(self, now: float) -> None:
        """Use the old token on: it could not be renewed just now."""
        self._renew_on = min(now + _AFTER_FAILURE, self._expires_on)


class TokenRequest:
    """The wish of a call for a token, which a shell fulfils."""

    __slots__ = ("cache", "claims", "scopes", "source")

    def __init__(
        self,
        source: Any,
        scopes: tuple[str, ...],
        cache: TokenCache | None,
        *,
        claims: str | None = None,
    ) -> None:
        self.source = source
        self.scopes = scopes
        self.cache = cache
        """None for a function, which is called each time: it knows best what it has."""
        self.claims = claims
        """What a server wants the token to say, as JSON text."""

    def __repr__(self) -> str:
        return "<TokenRequest>"

    def ask(self) -> Any:
        """Return what the source gives, which may still have to be awaited."""
        if self.cache is None:
            return self.source()
        if self.claims is not None:
            return self.source.get_token(*self.scopes, claims=self.claims)
        return self.source.get_token(*self.scopes)

    @property
    def function(self) -> Any:
        """What `ask` calls."""
        return self.source if self.cache is None else self.source.get_token


def check_token(token: object, source: str) -> str:
    """Return a token that can travel in a header."""
    if not isinstance(token, str) or not token:
        found = "an empty text" if token == "" else f"a {type(token).__name__}"
        raise ConfigurationError(
            f"{source} returned {found} where a token was expected"
        )
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ConfigurationError(
            f"{source} returned a token with a character that no header can hold"
            " (a line break at its end?)"
        )
    return token
