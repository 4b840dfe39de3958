"""A stream is opened: the flow of the call up to its first byte, and what follows."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .bodies import media_kind
from .codec import parse_json
from .errors import ApiError, ConfigurationError, DecodeError, StreamError
from .events import Events
from .flow import answer, plan_of
from .framing import LineReader, Reader, SequenceReader, StreamKind, stream_kind
from .items import Items
from .raw import RawResponse
from .reading import ItemReader
from .replies import Replies
from .reports import Report
from .requests import Request
from .retries import Attempts
from .sse import EventReader
from .steps import Read, Step
from .transport import stream_fault

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["EventsPlan", "Opened", "open_stream"]

T = TypeVar("T")

_READERS: dict[StreamKind, type[EventReader | LineReader | SequenceReader]] = {
    "events": EventReader,
    "lines": LineReader,
    "sequence": SequenceReader,
}

# What says nothing about the content: servers that do not know their own streams.
_VAGUE = frozenset(("", "application/octet-stream", "text/plain"))


class EventsPlan:
    """What the streams of one operation share."""

    __slots__ = ("accept", "kind", "media_type", "reader")

    def __init__(self, events: Events[Any], *, replies: Replies, models: str) -> None:
        kind = stream_kind(events.media_type)
        if kind is None:
            raise ConfigurationError(
                f"{events.operation.name}: {events.media_type} is no stream of events"
            )
        self.kind: StreamKind = kind
        self.media_type = events.media_type
        self.accept = _accept(events)
        self.reader = ItemReader(events, kind=kind, replies=replies, models=models)

    def frames(self, content_type: str) -> Reader | None:
        """Return the reader of an answer, None if the answer is no stream."""
        essence = content_type.partition(";")[0].strip().lower()
        kind = stream_kind(essence)
        if essence in _VAGUE or (
            self.kind == "lines" and media_kind(essence) == "json"
        ):
            kind = self.kind
        return None if kind is None else _READERS[kind]()


def _accept(events: Events[Any]) -> str:
    found = {events.media_type: None}
    for replies in events.operation.errors.values():
        found.update((reply.media_type, None) for reply in replies)
    return ", ".join(found)


class Opened(Generic[T]):
    """A stream that has begun."""

    __slots__ = ("_is_told", "_report", "items", "replies", "request", "response")

    def __init__(
        self,
        request: Request,
        response: httpx2.Response,
        *,
        frames: Reader,
        reader: ItemReader,
        replies: Replies,
        report: Report,
    ) -> None:
        self.request = request
        self.response = response
        self.items: Items[T] = Items(frames, reader, self._described)
        self.replies = replies
        self._report = report
        self._is_told = False

    def _described(
        self, error: ApiError, *, body: Any = None, content: bytes = b""
    ) -> ApiError:
        return self.replies.described(
            error, self.request, self.response, body=body, content=content
        )

    def shown(self, stream: object, options: Mapping[str, Any]) -> object:
        """Return the stream of this answer, or all of it where `raw` asks for that."""
        if not options.get("raw_response"):
            return stream
        return RawResponse(self.response, stream, self.replies)

    def problem(self, error: Exception) -> Exception:
        """Return the error of ours that a fault within the stream means."""
        if isinstance(error, ApiError):
            return error if error.method else self._described(error)
        found = stream_fault(error, self.request)
        return self._described(found) if isinstance(found, ApiError) else found

    def end(self, error: Exception | None = None) -> None:
        """Tell that the stream is over, once."""
        if self._is_told:
            return
        self._is_told = True
        self._report.stream_ended(
            items=self.items.count,
            error=error if isinstance(error, ApiError) else None,
            is_complete=self.items.is_over,
        )


def open_stream(
    settings: Settings,
    events: Events[T],
    values: tuple[object, ...],
    body: object,
    options: Mapping[str, Any],
) -> Generator[Step, Any, Opened[T]]:
    """Call an operation for its stream. Failures raise here, before the first item."""
    if settings.routes is not None:
        from .routing import routed  # lazy: loaded with the pool

        opened: Opened[T] = yield from routed(
            open_stream, settings, events, values, body, options
        )
        return opened
    operation = events.operation
    plan = plan_of(settings, operation, options)
    replies = plan.replies
    ours = events.plan
    if ours is None:
        ours = events.plan = EventsPlan(events, replies=replies, models=settings.models)
    request = plan.request(settings, values, body, options)
    request.is_streamed = True
    if "accept" not in map(str.lower, options.get("extra_headers", ())):
        request.headers["accept"] = ours.accept
    yield from settings.credentials.sign(operation, request, settings.clock())
    attempts = Attempts(settings)
    request, response = yield from answer(settings, request, replies, attempts)
    content_type = response.headers.get("content-type", "")
    is_success = replies.outcome(response.status_code).is_success
    frames = ours.frames(content_type) if is_success else None
    if frames is None:
        response = yield Read(request, response)
        if not is_success:
            replies.value(request, response)  # which raises
        raise _no_stream(ours.media_type, request, response, replies)
    return Opened(
        request,
        response,
        frames=frames,
        reader=ours.reader,
        replies=replies,
        report=Report(settings, request, attempts),
    )


def _no_stream(
    media_type: str, request: Request, response: httpx2.Response, replies: Replies
) -> StreamError:
    """Return the error for a success that is no stream: a failure in disguise."""
    found = response.headers["content-type"]
    error = StreamError(f"expected {media_type}, found {found}")
    try:
        body = replies.failure(parse_json(response.content))
    except DecodeError:
        body = response.text
    return replies.described(error, request, response, body=body)
