"""Requests that ask how a long-running operation is, and how their answers are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .codec import parse_json
from .errors import DecodeError
from .links import resolve_link
from .long_running import LongRunning
from .operation import Operation, Reply
from .raw import RawResponse
from .replies import Replies

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["ANY", "question", "read_json", "replies_of", "resolver"]

ANY: Final = {"2XX": (Reply("*/*", "Any"),)}
"""Replies of which nothing is known but that they are successes."""


def replies_of(
    settings: Settings,
    long_running: LongRunning[Any],
    replies: Mapping[str, tuple[Reply, ...]],
) -> Replies:
    """Return how answers are read: failures as the operation documents them."""
    operation = long_running.operation
    errors = {
        key: found for key, found in operation.errors.items() if key[0] not in "123"
    }
    stand_in: Operation[Any] = Operation(
        name=operation.name,
        method=operation.method,
        path=operation.path,
        replies=replies,
        errors=errors,
    )
    return Replies(stand_in, settings.models, settings.credentials.query_names)


def read_json(raw: RawResponse[Any]) -> Any:
    """Return the body as JSON, even where its Content-Type does not say so."""
    if isinstance(raw.value, (bytes, str)):
        try:
            return parse_json(raw.value)
        except DecodeError:
            pass
    return raw.value


def resolver(
    settings: Settings, response: httpx2.Response
) -> Callable[[str, str], str]:
    """Return the function from a link of an answer to its URL."""
    left = str(response.request.url)

    def resolve(link: str, place: str) -> str:
        return resolve_link(link, left=left, place=place, settings=settings)

    return resolve


def question(operation: Operation[Any]) -> Operation[Any]:
    """Return what stands for asking: a GET that says who the client is."""
    return Operation(
        name=operation.name,
        method="GET",
        path=operation.path,
        parameters=tuple(
            parameter
            for parameter in operation.parameters
            if parameter.location == "header" and parameter.client is not None
        ),
        replies=ANY,
        errors=operation.errors,
        security=operation.security,
        security_scopes=operation.security_scopes,
        server=operation.server,
    )
