"""Calls to paths that the API does not document, with the client's own credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .bodies import payload
from .flow import Flow, exchange
from .limits import deadline_of
from .operation import Body, Operation, Reply
from .plan import extra_query_text
from .redirects import crossing
from .replies import Replies
from .requests import Request, header_value
from .settings import Settings
from .spec import ClientSpec
from .unset import UNSET, Unset
from .urls import join

if TYPE_CHECKING:
    import httpx2

    from .files import FileContent

__all__ = ["undocumented_call"]

_JSON = Body("application/json", "Any")
_BYTES = Body("application/octet-stream", "bytes")


def _operation(spec: ClientSpec) -> Operation[Any]:
    """Return the operation that stands for all paths that have none."""
    security = spec.security
    if security is None:
        security = (*((scheme.key,) for scheme in spec.schemes), ())
    return Operation(
        name="request",
        method="GET",
        path="/",
        replies={"2XX": (Reply("*/*", "Any"),)},
        security=security,
    )


def undocumented_call(
    settings: Settings,
    method: str,
    path: str,
    *,
    query: Mapping[str, object] | None,
    headers: Mapping[str, str] | None,
    json: object,
    content: FileContent | None,
    timeout: float | httpx2.Timeout | Unset | None,
) -> Flow:
    """Call a path or a whole URL; the flow ends with a `RawResponse`."""
    operation = settings.undocumented
    if operation is None:
        operation = settings.undocumented = _operation(settings.spec)
    if settings.routes is not None:
        from .routing import routed  # lazy: loaded with the pool

        def attempt(settings: Settings, *_: object) -> Flow:
            return undocumented_call(
                settings,
                method,
                path,
                query=query,
                headers=headers,
                json=json,
                content=content,
                timeout=timeout,
            )

        return (yield from routed(attempt, settings, operation, (), UNSET, {}))
    names = settings.credentials.query_names
    replies = Replies(operation, settings.models, names)
    sent = dict(settings.headers)
    load = None
    if json is not UNSET:
        load = payload(_JSON, json, models=settings.models, extra={})
    elif content is not None:
        load = payload(_BYTES, content, models=settings.models, extra={})
    if load is not None:
        load.describe(sent)
    for name, value in (headers or {}).items():
        sent[name.lower()] = header_value(name, value)
    url = join(settings.base, path)
    if query:
        pieces = "&".join(extra_query_text([], query))
        url = f"{url}{'&' if '?' in url else '?'}{pieces}" if pieces else url
    request = Request(
        method.upper(),
        url,
        path=settings.shown_url(path),
        headers=sent,
        content=load.content if load is not None else None,
        is_repeatable=load is None or load.is_repeatable,
        timeout=settings.timeout if isinstance(timeout, Unset) else timeout,
        deadline=deadline_of(settings, {}),
    )
    if _is_abroad(settings, url):
        # Its credentials are for the API, not for whoever a whole URL names.
        request.is_abroad = True
        request.headers = crossing(sent)
    else:
        yield from settings.credentials.sign(operation, request, settings.clock())
    return (yield from exchange(settings, request, replies, is_raw=True))


def _is_abroad(settings: Settings, url: str) -> bool:
    if url.startswith(f"{settings.base}/"):
        return False
    import httpx2  # lazy: it will be needed now anyway

    return httpx2.URL(url).origin != httpx2.URL(settings.base).origin
