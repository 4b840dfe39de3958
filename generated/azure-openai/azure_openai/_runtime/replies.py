"""From an answer to a value or an error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .bodies import MediaKind, media_kind
from .codec import decode_json, decoder, member_names, parse_json, write_json
from .errors import (
    ApiError,
    DecodeError,
    StatusError,
    UnexpectedStatusError,
    describe_answer,
    describe_call,
    from_status,
)
from .operation import Operation, Reply
from .redaction import excerpt, shown_url
from .requests import Request

if TYPE_CHECKING:
    import httpx2

    from .headers import TypedHeaders

__all__ = ["Outcome", "Replies", "choose_reply"]

E = TypeVar("E", bound=ApiError)

_NO_CONTENT = frozenset((204, 205, 304))

# Of these one media type is read like another: `application/problem+json` is JSON.
_KINDRED: tuple[MediaKind, ...] = ("json", "xml")


class Outcome:
    """What the API documents for a status: success or failure, and its media types."""

    __slots__ = ("is_documented", "is_success", "replies")

    def __init__(
        self, replies: tuple[Reply, ...], *, is_success: bool, is_documented: bool
    ) -> None:
        self.replies = replies
        self.is_success = is_success
        self.is_documented = is_documented


class Replies:
    """The answers that an operation documents."""

    __slots__ = ("_known", "_models", "_operation", "_secret_names")

    def __init__(
        self, operation: Operation[Any], models: str, secret_names: frozenset[str]
    ) -> None:
        self._operation = operation
        self._models = models
        self._secret_names = secret_names
        self._known: dict[int, Outcome] = {}

    def outcome(self, status: int) -> Outcome:
        """Return what `status` means: its own entry, its class's or the default."""
        found = self._known.get(status)
        if found is None:
            found = self._known[status] = self._find(status)
        return found

    def _find(self, status: int) -> Outcome:
        replies, errors = self._operation.replies, self._operation.errors
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in replies:
                if key == "default" and not 200 <= status < 300:
                    break  # "everything else is fine" is not said of 500
                return Outcome(replies[key], is_success=True, is_documented=True)
            if key in errors:
                is_documented = key != "default"
                return Outcome(
                    errors[key], is_success=False, is_documented=is_documented
                )
        return Outcome((), is_success=False, is_documented=False)

    def headers(self, response: httpx2.Response) -> TypedHeaders:
        """Return the headers of an answer as the values that the API describes."""
        from .headers import TypedHeaders  # lazy: rarely asked for

        return TypedHeaders(response.headers, self._operation.headers, self._models)

    def value(self, request: Request, response: httpx2.Response) -> Any:
        """Return the decoded value of an answer, or raise what it means."""
        status = response.status_code
        outcome = self.outcome(status)
        if not outcome.is_success:
            raise self._status_error(request, response, outcome)
        if request.method == "HEAD":
            # RFC 9110 sec. 9.3.2: no content, so a value can only be the status's.
            is_question = any(reply.type == "bool" for reply in outcome.replies)
            return status < 300 if is_question else None
        if not outcome.replies or status in _NO_CONTENT:
            return None
        try:
            return self._decoded(outcome.replies, response)
        except DecodeError as error:
            raise self.described(error, request, response) from None

    def _decoded(self, replies: tuple[Reply, ...], response: httpx2.Response) -> Any:
        media_type = response.headers.get("content-type", "")
        reply = choose_reply(replies, media_type)
        if reply is None:
            # Servers mislabel JSON; a page of a proxy is not JSON and fails here.
            if _essence(media_type).startswith("text/"):
                return self._text(replies, response, media_type)
            reply = _mislabelled(replies)
            if reply is None:
                wanted = " or ".join(reply.media_type for reply in replies)
                raise DecodeError("", wanted, media_type or "no media type")
        return _read(reply, response, self._models)

    def _text(
        self, replies: tuple[Reply, ...], response: httpx2.Response, media_type: str
    ) -> Any:
        """Return text of a kind that is not described: subtitles beside JSON, say.

        It is JSON under a wrong name where it can be read so, else the text itself
        where a text is among the values.
        """
        texts = [r for r in replies if media_kind(r.media_type) == "text"]
        if any(reply.type == "str" for reply in texts):
            return response.text
        reply = _mislabelled(replies)
        if reply is not None:
            try:
                return _read(reply, response, self._models)
            except DecodeError:
                if _takes(response.text, reply, self._models):
                    return response.text
        wanted = " or ".join(reply.media_type for reply in replies)
        raise DecodeError("", wanted, media_type)

    def _status_error(
        self, request: Request, response: httpx2.Response, outcome: Outcome
    ) -> StatusError:
        status = response.status_code
        kind = from_status(status)
        if kind is UnexpectedStatusError and outcome.is_documented:
            kind = StatusError
        reason = response.reason_phrase
        location = response.headers.get("location") if 300 <= status < 400 else None
        text = f"{status} {reason}".rstrip()
        if location:
            text = f"{text} to {shown_url(location, secret_names=self._secret_names)}"
        body = self._error_body(outcome.replies, response)
        return self.described(kind(text), request, response, body=body)

    def _error_body(self, replies: tuple[Reply, ...], response: httpx2.Response) -> Any:
        """Return the body as well as it can be read; no error may hide another."""
        if not response.content:
            return None
        reply = choose_reply(replies, response.headers.get("content-type", ""))
        if reply is not None:
            try:
                return _read(reply, response, self._models)
            except DecodeError:
                pass
        try:
            return parse_json(response.content)
        except DecodeError:
            return response.text

    def failure(self, value: Any) -> Any:
        """Return JSON that tells of a failure, as the type that the API has for it."""
        for reply in self._failures():
            try:
                return decoder(reply.type, models=self._models)(value)
            except DecodeError:
                pass
        return value

    def failure_names(self) -> frozenset[str]:
        """Return the names of the members that tell of a failure."""
        names: set[str] = set()
        for reply in self._failures():
            names.update(member_names(reply.type, models=self._models) or ())
        return frozenset(names)

    def _failures(self) -> list[Reply]:
        errors = self._operation.errors
        kinds = errors["default"] if "default" in errors else sum(errors.values(), ())
        return [reply for reply in kinds if media_kind(reply.media_type) == "json"]

    def described(
        self,
        error: E,
        request: Request,
        response: httpx2.Response,
        *,
        body: Any = None,
        content: bytes | None = None,
    ) -> E:
        """Return the error with all that it can tell about the call and the answer.

        `content` is what it is about, where that is not the whole body.
        """
        url = shown_url(str(response.request.url), secret_names=self._secret_names)
        describe_call(error, method=request.method, path=request.path, url=url)
        return describe_answer(
            error,
            status=response.status_code,
            headers=response.headers,
            body=body,
            excerpt=excerpt(
                response.content if content is None else content, request.secrets
            ),
        )


def choose_reply(replies: tuple[Reply, ...], media_type: str) -> Reply | None:
    """Return the reply that a Content-Type means, None if it means none of them.

    The nearest wins: the same type, then the same kind (`application/problem+json` is
    JSON), then a range. Parameters and case do not count. Without a Content-Type it is
    the first.
    """
    if not media_type:
        return replies[0] if replies else None
    essence = _essence(media_type)
    for reply in replies:
        if reply.media_type == essence or _essence(reply.media_type) == essence:
            return reply
    kind = media_kind(essence)
    if kind in _KINDRED:
        for reply in replies:
            if media_kind(reply.media_type) == kind:
                return reply
    for pattern in (f"{essence.partition('/')[0]}/*", "*/*"):
        for reply in replies:
            if _essence(reply.media_type) == pattern:
                return reply
    return None


def _mislabelled(replies: tuple[Reply, ...]) -> Reply | None:
    """Return what an answer is whose Content-Type is none of those described."""
    for kind in _KINDRED:
        for reply in replies:
            if media_kind(reply.media_type) == kind:
                return reply
    return None


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _read(reply: Reply, response: httpx2.Response, models: str) -> Any:
    content = response.content
    if not content and _takes_null(reply, models):
        return None
    type_ = reply.type.removesuffix(" | None")
    if type_ == "bytes":
        return content
    if type_ == "None":
        return None
    kind = media_kind(reply.media_type)
    if kind == "json":
        return decode_json(content, reply.type, models=models)
    if type_ == "str":
        return response.text
    if reply.type == "Any":
        return _anything(response)
    if kind == "xml" or media_kind(response.headers.get("content-type", "")) == "xml":
        from .xml import decode_xml  # lazy: few APIs speak XML

        return decode_xml(
            content,
            reply.type,
            models=models,
            xml=reply.xml,
            encoding=response.charset_encoding,
        )
    # A number or a date as plain text, or JSON under a range such as "*/*".
    try:
        return decode_json(content, reply.type, models=models)
    except DecodeError:
        if kind != "text":
            raise
    return decode_json(write_json(response.text), reply.type, models=models)


def _takes_null(reply: Reply, models: str) -> bool:
    """Whether null is a value of the type: servers say it by an empty body, too."""
    return _takes(None, reply, models)


def _takes(value: str | None, reply: Reply, models: str) -> bool:
    """Whether a text, or null, is as it is a value of the type of a reply."""
    try:
        return bool(decoder(reply.type, models=models)(value) == value)
    except DecodeError:
        return False


def _anything(response: httpx2.Response) -> Any:
    """Return a body of which only its Content-Type is known."""
    if not response.content:
        return None
    kind = media_kind(response.headers.get("content-type", ""))
    if kind == "json":
        return parse_json(response.content)
    return response.text if kind in ("text", "xml", "form") else response.content
