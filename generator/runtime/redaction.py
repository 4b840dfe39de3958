"""What may be shown of URLs, headers and texts: everything but secrets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

__all__ = [
    "MASK",
    "excerpt",
    "guard_transport_log",
    "is_secret",
    "shown_headers",
    "shown_text",
    "shown_url",
]

MASK = "***"

_SECRET_NAMES = frozenset({"auth", "code", "cookie", "key", "pwd", "sas", "sig"})
_SECRET_PARTS = (
    "apikey",
    "assertion",
    "authorization",
    "credential",
    "passw",
    "secret",
    "setcookie",
    "signature",
    "subscriptionkey",
    "token",
)
_EXCERPT = 500
_SECRET_LENGTH = 4
"""What is shorter protects nothing, and masking it would garble the text."""
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def is_secret(name: str) -> bool:
    """Whether a header or query parameter of this name usually holds a secret."""
    lowered = name.lower()
    if lowered in _SECRET_NAMES:
        return True
    plain = lowered.replace("-", "").replace("_", "")
    return any(part in plain for part in _SECRET_PARTS)


def shown_headers(
    headers: Mapping[str, str], secrets: Iterable[str] = ()
) -> dict[str, str]:
    """Return the headers, those that hold secrets masked."""
    return {
        name: MASK if is_secret(name) else shown_text(value, secrets)
        for name, value in headers.items()
    }


def shown_url(url: str, *, secret_names: Iterable[str] = ()) -> str:
    """Return the URL without user information, secret query values masked."""
    base, question, query = url.partition("?")
    scheme, separator, rest = base.partition("://")
    if separator:
        authority, slash, path = rest.partition("/")
        base = f"{scheme}://{authority.rpartition('@')[2]}{slash}{path}"
    if not question:
        return base
    named = frozenset(secret_names)
    shown = []
    for pair in query.split("&"):
        name, equals, _ = pair.partition("=")
        masked = equals and (name in named or is_secret(name))
        shown.append(f"{name}={MASK}" if masked else pair)
    return f"{base}?{'&'.join(shown)}"


def shown_text(text: str, secrets: Iterable[str]) -> str:
    """Return the text with `secrets` masked: servers echo what they are sent."""
    for secret in secrets:
        if len(secret) >= _SECRET_LENGTH:
            text = text.replace(secret, MASK)
    return text


def excerpt(content: bytes, secrets: Iterable[str]) -> str:
    """Return how a body begins, on one line."""
    # All of it is masked first: a secret must not survive by lying across the cut.
    text = shown_text(content.decode("utf-8", "replace"), secrets)
    text = " ".join(text[: 4 * _EXCERPT].split())
    if not text.isprintable():
        text = "".join(char if char.isprintable() else _REPLACEMENT for char in text)
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}..."


def guard_transport_log(secret_names: frozenset[str]) -> None:
    """Mask these query parameters where httpx2 logs the URLs that it requests."""
    import logging  # lazy: only clients with a secret in their URLs come here

    logger = logging.getLogger("httpx2")
    for found in logger.filters:
        if isinstance(found, _TransportLogFilter):
            found.secret_names |= secret_names
            return
    logger.addFilter(_TransportLogFilter(secret_names))


class _TransportLogFilter:
    """Masks the URLs among the arguments of log records."""

    def __init__(self, secret_names: frozenset[str]) -> None:
        self.secret_names = secret_names

    def filter(self, record: Any) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(self._shown, record.args))
        return True

    def _shown(self, argument: object) -> object:
        # Text too: another package in this process may have its own filter before this
        # one, which has made text of the URL.
        is_text = isinstance(argument, str) and "://" in argument
        if not is_text and type(argument).__name__ != "URL":
            return argument
        return shown_url(str(argument), secret_names=self.secret_names)
