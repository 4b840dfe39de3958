"""What requests carry, as bytes, as a stream of bytes, or as the parts of a form."""

# Each kind of media type has one writer in `_WRITERS`; `media_kind` is the only place
# that knows the names of media types.

from __future__ import annotations

from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from typing import Any, Literal, TypeAlias

from .codec import encode_json, encoder
from .operation import Body
from .parameters import form_text, plain_text
from .requests import Content, Part
from .unset import UNSET

__all__ = [
    "MediaKind",
    "Payload",
    "choose_body",
    "is_absent",
    "media_kind",
    "payload",
]

MediaKind: TypeAlias = Literal["json", "form", "multipart", "text", "bytes"]


class Payload:
    """An encoded body."""

    __slots__ = ("content", "content_type", "is_repeatable", "parts")

    def __init__(
        self,
        content_type: str | None,
        *,
        content: Content | None = None,
        parts: list[Part] | None = None,
        is_repeatable: bool = True,
    ) -> None:
        self.content_type = content_type
        """None where the transport chooses it (the boundary of a multipart body)."""
        self.content = content
        self.parts = parts
        self.is_repeatable = is_repeatable


def media_kind(media_type: str) -> MediaKind:
    """Return how bodies of a media type are written and read."""
    essence = media_type.partition(";")[0].strip().lower()
    subtype = essence.partition("/")[2]
    if subtype == "json" or subtype.endswith("+json"):
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    if essence.startswith("text/") or subtype == "xml" or subtype.endswith("+xml"):
        return "text"
    return "bytes"


def is_absent(value: object) -> bool:
    """Whether a body was not given: `UNSET`, or members that are all `UNSET`."""
    if value is UNSET:
        return True
    return type(value) is dict and all(item is UNSET for item in value.values())


def choose_body(bodies: Sequence[Body], value: object) -> Body:
    """Return the first of several media types that suits the kind of a value."""
    if len(bodies) == 1:
        return bodies[0]
    wanted: tuple[MediaKind, ...]
    if isinstance(value, str):
        wanted = ("text", "json")
    elif _is_encoded(value):
        wanted = ("bytes", "text")
    else:
        wanted = ("json", "form", "multipart")
    for kind in wanted:
        for body in bodies:
            if media_kind(body.media_type) == kind:
                return body
    return bodies[0]


def payload(
    body: Body, value: Any, *, models: str, extra: Mapping[str, object]
) -> Payload:
    """Return the encoded body; `extra` members are added to an object."""
    kind = media_kind(body.media_type)
    if "*" in body.media_type:  # any media type: the value tells which
        kind, media_type = _natural(value)
        body = Body(media_type, body.type)
    # Bytes are encoded already, whatever the media type.
    if kind != "multipart" and _is_encoded(value):
        return _raw(body, value)
    return _WRITERS[kind](body, value, models, extra)


def _natural(value: object) -> tuple[MediaKind, str]:
    if isinstance(value, str):
        return "text", "text/plain; charset=utf-8"
    if _is_encoded(value):
        return "bytes", "application/octet-stream"
    return "json", "application/json"


def _is_encoded(value: object) -> bool:
    """Whether a value is bytes, or gives bytes: a file or an iterator."""
    if isinstance(value, (bytes, bytearray, memoryview, Iterator, AsyncIterable)):
        return True
    if hasattr(value, "read"):
        return True
    is_structure = isinstance(value, (str, Mapping, Sequence))
    is_model = hasattr(value, "__dataclass_fields__")
    return isinstance(value, Iterable) and not is_structure and not is_model


def _raw(body: Body, value: Any) -> Payload:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Payload(body.media_type, content=bytes(value))
    # A file or iterator is where the last reader left it.
    is_repeatable = not isinstance(value, (Iterator, AsyncIterator))
    is_repeatable = is_repeatable and not hasattr(value, "read")
    return Payload(body.media_type, content=value, is_repeatable=is_repeatable)


def _merged(value: Any, extra: Mapping[str, object]) -> Any:
    """Return the members of a JSON object with the extra ones."""
    if not extra:
        return value
    if not isinstance(value, Mapping):
        raise TypeError("`extra_body` adds members, and this body is no object")
    return {**value, **extra}


def _json(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Payload:
    if extra:
        members = _merged(encoder(body.type, models=models)(value), extra)
        return Payload(body.media_type, content=encode_json(members))
    content = encode_json(value, body.type, models=models)
    return Payload(body.media_type, content=content)


def _form(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Payload:
    members = _merged(encoder(body.type, models=models)(value), extra)
    if not isinstance(members, Mapping):
        raise TypeError("a form is sent from named members")
    given = {key: item for key, item in members.items() if item is not None}
    return Payload(body.media_type, content=form_text(given).encode())


def _text(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Payload:
    text = value if isinstance(value, str) else plain_text(encoder("Any")(value))
    media_type = body.media_type
    if media_type.startswith("text/") and "charset" not in media_type.lower():
        media_type += "; charset=utf-8"
    return Payload(media_type, content=text.encode())


def _bytes(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Payload:
    if isinstance(value, str):
        return Payload(body.media_type, content=value.encode())
    raise TypeError(
        f"a body of {body.media_type} is bytes, a file or an iterator of bytes, "
        f"not {type(value).__name__}"
    )


def _multipart(
    body: Body, value: Any, models: str, extra: Mapping[str, object]
) -> Payload:
    parts: list[Part] = []
    is_repeatable = True
    for name, item in {**_members(value), **extra}.items():
        if item is UNSET or item is None:
            continue
        is_several = isinstance(item, Sequence) and not isinstance(
            item, (str, bytes, bytearray, tuple)
        )
        for each in item if is_several else (item,):
            parts.append((name, _part(each)))
            is_repeatable = is_repeatable and not hasattr(each, "read")
    return Payload(None, parts=parts, is_repeatable=is_repeatable)


def _members(value: Any) -> Mapping[str, Any]:
    """Return the members of a form by wire name, files as they are."""
    if isinstance(value, Mapping):
        return value
    return {
        field.metadata.get("wire_name", name): getattr(value, name)
        for name, field in type(value).__dataclass_fields__.items()
    }


def _part(value: Any) -> tuple[Any, ...]:
    if isinstance(value, tuple):  # (file name, content, media type), as httpx2 has it
        return value
    if isinstance(value, (bytes, bytearray)):
        # RFC 7578 sec. 4.2: a part without a file name is a field, not a file.
        return "upload", bytes(value), "application/octet-stream"
    if hasattr(value, "read"):
        name = str(getattr(value, "name", "upload")).replace("\\", "/")
        return name.rpartition("/")[2], value
    encoded = encoder("Any")(value)
    if isinstance(encoded, (dict, list)):
        return None, encode_json(encoded), "application/json"
    return None, plain_text(encoded).encode()


Writer: TypeAlias = Callable[[Body, Any, str, Mapping[str, object]], Payload]

_WRITERS: dict[MediaKind, Writer] = {
    "json": _json,
    "form": _form,
    "multipart": _multipart,
    "text": _text,
    "bytes": _bytes,
}
