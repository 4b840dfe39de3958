"""One event, line or text of a stream as an item."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

from .codec import decode_json, decoder, member_names, parse_json
from .errors import DecodeError, StreamError
from .events import Events
from .framing import StreamKind
from .replies import Replies

__all__ = ["END", "NOTHING", "ItemReader"]


class _Sign(Enum):
    END = "END"
    NOTHING = "NOTHING"


END: Final = _Sign.END
"""The stream is over."""
NOTHING: Final = _Sign.NOTHING
"""Not an item: a sign of life."""


class ItemReader:
    """Reads the items of one kind of stream. Calls share it."""

    __slots__ = (
        "_decode",
        "_end_at",
        "_end_text",
        "_failure_names",
        "_is_text",
        "_is_whole",
        "_models",
        "_names",
        "_replies",
        "_type",
        "end",
    )

    def __init__(
        self, events: Events[Any], *, kind: StreamKind, replies: Replies, models: str
    ) -> None:
        self._type = events.type
        self._models = models
        self._replies = replies
        self._is_whole = events.is_whole and kind == "events"
        self._is_text = events.type == "str" and kind == "events"
        self._end_text = events.end
        self._end_at = _parts(events.end_at)
        self.end = None if events.end is None else events.end.encode()
        self._decode = decoder(events.type, models=models)
        self._names = member_names(events.type, models=models)
        self._failure_names = replies.failure_names()

    def item(self, name: str, data: bytes) -> Any:
        """Return the item, `NOTHING` or `END`; raise what an error among them means."""
        if data == self.end:
            return END
        if name == "error":
            raise self._error(_value(data))
        if self._is_text:
            return _text(data)
        if not data:
            return NOTHING
        if self._is_whole:
            return self._event(name, data)
        value = _parsed(data)
        if type(value) is dict:
            names = self._names
            if (
                names is not None
                and names.isdisjoint(value)
                and self._is_failure(value)
            ):
                raise self._error(value)
            if self._end_at and _at(value, self._end_at) == self._end_text:
                return END
        try:
            return self._decode(value)
        except DecodeError:
            # It reads large integers exactly, or fails for the same reason.
            return decode_json(data, self._type, models=self._models)

    def _event(self, name: str, data: bytes) -> Any:
        event = {"event": name} if name else {}
        value = _value(data)
        if type(value) is dict and value.get("error") and len(value) == 1:
            raise self._error(value)
        try:
            return self._decode({**event, "data": value})
        except DecodeError:
            if type(value) is str:
                raise
        # Text that happens to look like JSON.
        return self._decode({**event, "data": _text(data)})

    def _is_failure(self, value: dict[str, Any]) -> bool:
        """Whether an object that has no member of an item tells of an error."""
        if value.get("error"):
            return True
        return bool(self._names) and not self._failure_names.isdisjoint(value)

    def _error(self, value: Any) -> StreamError:
        error = StreamError("the server sent an error")
        error.body = value
        if type(value) is dict:
            if not self._failure_names.isdisjoint(value):
                error.body = self._replies.failure(value)
            elif self._names and not self._names.isdisjoint(value):
                try:
                    error.body = self._decode(value)
                except DecodeError:
                    pass
        return error


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _parsed(data: bytes) -> Any:
    try:
        return parse_json(data)
    except DecodeError:
        # The standard replaces what is no UTF-8 before anybody looks at the data.
        text = _text(data)
        if "\N{REPLACEMENT CHARACTER}" not in text:
            raise
    return parse_json(text)


def _value(data: bytes) -> Any:
    """Return data as JSON if it is JSON, else as text."""
    try:
        return _parsed(data)
    except DecodeError:
        return _text(data)


def _parts(pointer: str | None) -> tuple[str, ...]:
    if not pointer:
        return ()
    # RFC 6901 sec. 4: "~1" before "~0", or "~01" would become "/".
    parts = pointer.split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def _at(value: Any, parts: tuple[str, ...]) -> Any:
    """Return what stands at a JSON Pointer, None for nothing."""
    for part in parts:
        if type(value) is dict:
            value = value.get(part)
        elif type(value) is list and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value
