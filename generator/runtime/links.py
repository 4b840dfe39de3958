"""Requests to URLs that a server named: the next page, how far a long job is."""

# Whoever writes an answer writes its links. Credentials go along only to the origin
# that the client itself called.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .errors import DecodeError
from .flow import Flow
from .operation import Operation
from .parameters import quote_query
from .redirects import crossing
from .requests import Request

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["follow_link", "resolve_link", "with_query", "with_version"]


def resolve_link(link: object, *, left: str, place: str, settings: Settings) -> str:
    """Return the URL that a link means in the answer of `left` (RFC 3986 sec. 5).

    `place` is where it stands, for the error if it is none. Keys that the server copied
    from the query of the request are taken out.
    """
    import httpx2  # lazy: loaded by now, as there is an answer

    target = None
    if isinstance(link, str):
        try:
            target = httpx2.URL(left).join(link.strip())
        except (httpx2.InvalidURL, ValueError):
            pass
    if target is None or target.scheme not in ("http", "https") or not target.host:
        raise DecodeError(place, "a URL", f"{type(link).__name__} {link!r:.80}")
    url = str(target).partition("#")[0]
    names = settings.credentials.query_names
    return with_query(url, (), without=names) if names else url


def follow_link(
    settings: Settings,
    operation: Operation[Any],
    template: Request,
    url: str,
    *,
    method: str = "GET",
) -> Flow:
    """Return a signed request for `url` that says of the caller what `template` does.

    `template` is a request that the client itself has made.
    """
    import httpx2  # lazy: loaded by now, as there was an answer

    headers = {
        name: value
        for name, value in template.headers.items()
        if not name.startswith("content-")
    }
    request = Request(
        method,
        url,
        path=template.path,
        operation=template.operation,
        headers=headers,
        cookies=template.cookies,
        max_retries=template.max_retries,
        timeout=template.timeout,
    )
    if httpx2.URL(url).origin == httpx2.URL(template.url).origin:
        yield from settings.credentials.sign(operation, request, settings.clock())
    else:
        request.is_abroad = True
        request.headers = crossing(headers)
        request.cookies = ""
    return request


def with_version(url: str, operation: Operation[Any], settings: Settings) -> str:
    """Return a URL with the client's api-version, if it has none and calls have one."""
    version = settings.api_version
    given = {
        pair.partition("=")[0].lower() for pair in url.partition("?")[2].split("&")
    }
    for parameter in operation.parameters:
        if parameter.is_api_version and parameter.location == "query" and version:
            name = quote_query(parameter.wire_name)
            if name.lower() not in given:
                url = with_query(url, (f"{name}={quote_query(version)}",))
    return url


def with_query(url: str, pairs: Iterable[str], *, without: Iterable[str] = ()) -> str:
    """Return a URL without the query parameters of some names, and with `pairs` added.

    Names are compared as they are written, in any case. The rest stays as it is.
    """
    base, _, query = url.partition("?")
    names = {name.lower() for name in without}
    kept = [
        pair
        for pair in query.split("&")
        if pair and pair.partition("=")[0].lower() not in names
    ]
    kept.extend(pairs)
    return f"{base}?{'&'.join(kept)}" if kept else base
