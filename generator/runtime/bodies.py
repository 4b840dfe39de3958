"""What requests carry, as bytes or as an upload that is sent piece by piece."""

# Each kind of media type has one writer in `_WRITERS`; `media_kind` is the only place
# that knows the names of media types.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .codec import encode_json, encoder, required_names
from .operation import Body
from .parameters import form_text, plain_text
from .unset import UNSET
from .uploads import Upload, as_upload, is_stream

__all__ = [
    "MediaKind",
    "Payload",
    "body_as",
    "check_members",
    "choose_body",
    "is_absent",
    "media_kind",
    "payload",
]

MediaKind: TypeAlias = Literal["json", "form", "multipart", "text", "xml", "bytes"]


class Payload:
    """An encoded body."""

    __slots__ = ("content", "content_type", "is_repeatable", "length")

    def __init__(self, content_type: str, content: bytes | Upload) -> None:
        self.content_type = content_type
        self.content = content
        self.is_repeatable = isinstance(content, bytes) or content.is_repeatable
        """Whether it can be sent once more."""
        self.length = None if isinstance(content, bytes) else content.length
        """Of an upload, where it is known: the transport can tell that of bytes."""

    def describe(self, headers: dict[str, str]) -> None:
        """Add the headers that say what is sent."""
        # A parameter of the operation may say it better, save for a boundary.
        if "boundary=" in self.content_type or "content-type" not in headers:
            headers["content-type"] = self.content_type
        if self.length is not None:
            headers["content-length"] = str(self.length)


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
    if subtype == "xml" or subtype.endswith("+xml"):
        return "xml"
    return "text" if essence.startswith("text/") else "bytes"


def is_absent(value: object) -> bool:
    """Whether a body was not given: `UNSET`, or members that are all `UNSET`."""
    if value is UNSET:
        return True
    # A dict without any member is a body: somebody gave an empty one.
    if type(value) is not dict or not value:
        return False
    return all(item is UNSET for item in value.values())


def choose_body(bodies: Sequence[Body], value: object) -> Body:
    """Return the first of several media types that suits the kind of a value."""
    if len(bodies) == 1:
        return bodies[0]
    wanted: tuple[MediaKind, ...]
    if isinstance(value, str):
        wanted = ("text", "xml", "json")
    elif _is_encoded(value):
        wanted = ("bytes", "text", "xml")
    else:
        wanted = ("json", "form", "multipart", "xml")
    for kind in wanted:
        for body in bodies:
            if media_kind(body.media_type) == kind:
                return body
    return bodies[0]


def body_as(bodies: Sequence[Body], content_type: str) -> Body:
    """Return the body of a media type that the caller chose.

    The nearest wins, as for answers; what a range such as `image/*` stands for is sent
    as the caller calls it. Raises ValueError where the operation takes no such type.
    """
    wanted = _essence(content_type)
    for body in bodies:
        if body.media_type == content_type or _essence(body.media_type) == wanted:
            return body
    from fnmatch import fnmatchcase  # lazy: ranges are rare

    for body in bodies:
        if "*" in body.media_type and fnmatchcase(wanted, _essence(body.media_type)):
            return Body(content_type, body.type, encodings=body.encodings, xml=body.xml)
    known = ", ".join(body.media_type for body in bodies)
    raise ValueError(f'the body is sent as one of {known}, not as "{content_type}"')


def check_members(body: Body, value: object, *, models: str) -> None:
    """Raise TypeError where members lack one that the body's type requires.

    Arguments of a method that sends several media types are required in some of them.
    """
    if type(value) is not dict:
        return
    for name in required_names(body.type, models=models):
        if value.get(name, UNSET) is UNSET:
            raise TypeError(f'a body of {body.media_type} needs "{name}"')


def payload(
    body: Body, value: Any, *, models: str, extra: Mapping[str, object]
) -> Payload:
    """Return the encoded body; `extra` members are added to an object."""
    kind = media_kind(body.media_type)
    if "*" in body.media_type:  # any media type: the value tells which
        kind, media_type = _natural(value)
        body = Body(media_type, body.type)
    # Bytes are encoded already, whatever the media type, unless what travels is a text
    # that stands for bytes.
    if kind != "multipart" and _is_encoded(value) and not _is_text_of(body, value):
        return _raw(body, value)
    return _WRITERS[kind](body, value, models, extra)


def _natural(value: object) -> tuple[MediaKind, str]:
    if isinstance(value, str):
        return "text", "text/plain; charset=utf-8"
    if _is_encoded(value):
        return "bytes", "application/octet-stream"
    return "json", "application/json"


def _is_encoded(value: object) -> bool:
    """Whether a value is bytes, or gives bytes: a path, a file or an iterable."""
    return isinstance(value, (bytes, bytearray, memoryview)) or is_stream(value)


def _is_text_of(body: Body, value: object) -> bool:
    is_bytes = isinstance(value, (bytes, bytearray, memoryview))
    return is_bytes and body.type.removesuffix(" | None") in ("Base64", "Base64Url")


def _raw(body: Body, value: Any) -> Payload:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Payload(body.media_type, bytes(value))
    return Payload(body.media_type, as_upload(value))


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
        return Payload(body.media_type, encode_json(members))
    content = encode_json(value, body.type, models=models)
    return Payload(body.media_type, content)


def _form(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Payload:
    members = _merged(encoder(body.type, models=models)(value), extra)
    if not isinstance(members, Mapping):
        raise TypeError("a form is sent from named members")
    given = {key: item for key, item in members.items() if item is not None}
    return Payload(body.media_type, form_text(given, body.encodings).encode())


def _xml(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Payload:
    if isinstance(value, str):  # a document that is written already
        return _text(body, value, models, extra)
    from .xml import encode_xml  # lazy: few APIs speak XML

    content = encode_xml(value, body.type, models=models, xml=body.xml, extra=extra)
    return Payload(_with_charset(body.media_type), content)


def _text(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Payload:
    text = value if isinstance(value, str) else plain_text(encoder("Any")(value))
    return Payload(_with_charset(body.media_type), text.encode())


def _with_charset(media_type: str) -> str:
    if media_type.startswith("text/") and "charset" not in media_type.lower():
        return f"{media_type}; charset=utf-8"
    return media_type


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _bytes(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Payload:
    if isinstance(value, str):
        return Payload(body.media_type, value.encode())
    raise TypeError(
        f"a body of {body.media_type} is bytes, a path, a file or an iterable of "
        f"bytes, not {type(value).__name__}"
    )


def _multipart(
    body: Body, value: Any, models: str, extra: Mapping[str, object]
) -> Payload:
    from .multipart import form_parts, multipart  # lazy: few APIs take files

    parts = form_parts(body, value, models=models, extra=extra)
    boundary, upload = multipart(parts)
    return Payload(f"{body.media_type}; boundary={boundary}", upload)


Writer: TypeAlias = Callable[[Body, Any, str, Mapping[str, object]], Payload]

_WRITERS: dict[MediaKind, Writer] = {
    "json": _json,
    "form": _form,
    "multipart": _multipart,
    "text": _text,
    "xml": _xml,
    "bytes": _bytes,
}
