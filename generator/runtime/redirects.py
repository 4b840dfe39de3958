"""Whether a redirect is followed, and what goes along."""

# httpx2 could follow redirects itself, but it only knows `Authorization`: keys in other
# headers, in the query or in cookies would go to whoever is named in the Location
# header.

from __future__ import annotations

from typing import TYPE_CHECKING

from .replies import Replies
from .requests import UNSIGNED, Request

if TYPE_CHECKING:
    import httpx2

__all__ = ["MAX_REDIRECTS", "crossing", "redirected"]

MAX_REDIRECTS = 20

# What says something about the content and nothing about the caller. A list of what may
# pass, because nobody can list what may be a secret.
_MAY_CROSS = frozenset(
    (
        "accept",
        "accept-encoding",
        "accept-language",
        "content-encoding",
        "content-language",
        "content-type",
        "traceparent",
        "tracestate",
        "user-agent",
    )
)
_SAFE = frozenset(("GET", "HEAD", "OPTIONS"))


def redirected(
    request: Request, response: httpx2.Response, replies: Replies
) -> Request | None:
    """Return the request that follows a redirect, None if the answer is the end.

    303 turns into GET. 301 and 302 are followed for methods that change nothing: other
    ones are never replaced by GET in silence, nor repeated where the server may not
    have meant that.
    """
    status = response.status_code
    location = response.headers.get("location")
    if not 300 <= status < 400 or not location or status in (304, 305, 306):
        return None
    is_safe = request.method in _SAFE
    if status in (300, 301, 302) and not is_safe:
        return None
    if not is_safe and _is_answer(replies, status):
        return None
    keeps_content = status != 303 or request.method == "HEAD"
    if keeps_content and not request.is_repeatable:
        return None
    url = _target(response.request.url, location)
    if url is None:
        return None
    return _follow(request, url, response.request.url, keeps_content=keeps_content)


def _is_answer(replies: Replies, status: int) -> bool:
    """Whether an API documents the redirect as what a call ends with.

    One that has a success beside it is documented as a redirect.
    """
    if not replies.outcome(status).is_success:
        return False
    return not any(replies.outcome(other).is_success for other in (200, 201, 202, 204))


def crossing(headers: dict[str, str]) -> dict[str, str]:
    """Return the headers that another origin may see."""
    return {name: value for name, value in headers.items() if name in _MAY_CROSS}


def _target(url: httpx2.URL, location: str) -> httpx2.URL | None:
    import httpx2  # lazy: loaded by now, as there is a response

    try:
        target = url.join(location)
    except (httpx2.InvalidURL, ValueError):
        return None
    return target if target.scheme in ("http", "https") and target.host else None


def _follow(
    request: Request, url: httpx2.URL, left: httpx2.URL, *, keeps_content: bool
) -> Request:
    headers = request.headers
    is_home = url.origin == left.origin
    if not keeps_content:
        headers = {
            name: value
            for name, value in headers.items()
            if not name.startswith("content-")
        }
    if not is_home:
        headers = crossing(headers)
    following = Request(
        request.method if keeps_content else "GET",
        _without_keys(str(url), request),
        path=request.path,
        operation=request.operation,
        headers=headers,
        cookies=request.cookies if is_home else "",
        content=request.content if keeps_content else None,
        is_repeatable=request.is_repeatable,
        is_idempotent=request.is_idempotent,
        is_streamed=request.is_streamed,
        max_retries=request.max_retries,
        timeout=request.timeout,
        deadline=request.deadline,
    )
    # Once away, the way back brings no credential either: a third party chose that
    # request.
    following.signature = request.signature if is_home else UNSIGNED
    following.secrets = request.secrets
    following.is_abroad = request.is_abroad or not is_home
    return following


def _without_keys(url: str, request: Request) -> str:
    """Return the URL without keys that the server copied from the query."""
    url = url.partition("#")[0]
    base, question, query = url.partition("?")
    names = {pair.partition("=")[0] for pair in request.signature.query}
    if not question or not names:
        return url
    kept = [pair for pair in query.split("&") if pair.partition("=")[0] not in names]
    return f"{base}?{'&'.join(kept)}" if kept else base
