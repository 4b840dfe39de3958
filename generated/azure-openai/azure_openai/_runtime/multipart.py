"""Forms of several parts (RFC 7578): fields, documents and files."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .codec import encode_json, encoder
from .codec.attributes import attributes_of
from .operation import Body, Encoding
from .parameters import plain_text
from .unset import UNSET
from .uploads import Piece, Source, Upload, is_stream

if TYPE_CHECKING:
    from .files import FileContent

__all__ = ["Part", "form_members", "form_parts", "is_file", "multipart"]

_NO_ENCODING = Encoding()


class Part:
    """One part: its name, its content and what its headers say."""

    __slots__ = ("content", "content_type", "file_name", "headers", "name")

    def __init__(
        self,
        name: str,
        content: Piece,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.content = content
        self.file_name = file_name
        """None for a field that is no file."""
        self.content_type = content_type
        self.headers = headers or {}

    def head(self) -> bytes:
        """Return the lines before the content."""
        disposition = f'form-data; name="{_quoted(self.name)}"'
        if self.file_name is not None:
            disposition += f'; filename="{_quoted(self.file_name)}"'
        lines = [f"Content-Disposition: {disposition}"]
        if self.content_type is not None:
            lines.append(f"Content-Type: {_one_line(self.content_type)}")
        for name, value in self.headers.items():
            lines.append(f"{_one_line(name)}: {_one_line(value)}")
        return "\r\n".join([*lines, "", ""]).encode()


def _quoted(text: str) -> str:
    """Return a name as it stands between quotes (WHATWG HTML, form submission)."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _one_line(text: str) -> str:
    if "\r" in text or "\n" in text:
        raise ValueError("the headers of a part cannot hold a line break")
    return text


def _boundary() -> str:
    # Random, so that no content can hold it, whoever wrote that.
    return os.urandom(16).hex()


def multipart(
    parts: Sequence[Part], *, boundary: Callable[[], str] = _boundary
) -> tuple[str, Upload]:
    """Return the boundary between parts, and the parts in a row."""
    text = boundary()
    line = f"--{text}\r\n".encode()
    pieces: list[Piece] = []
    for part in parts:
        pieces += (line + part.head(), part.content, b"\r\n")
    pieces.append(f"--{text}--\r\n".encode())
    return text, Upload(pieces)


def form_parts(
    body: Body, value: Any, *, models: str, extra: Mapping[str, object]
) -> list[Part]:
    """Return the parts of a form with these members."""
    members = {**form_members(value), **extra}
    fields = {name: item for name, item in members.items() if not is_file(item)}
    written: Mapping[str, Any] = encoder(body.type, models=models)(fields)
    parts: list[Part] = []
    for name, item in members.items():
        if item is UNSET or item is None:
            continue
        encoding = body.encodings.get(name, _NO_ENCODING)
        if name not in fields:
            for file in item if isinstance(item, list) else (item,):
                parts.append(_file_part(name, file, encoding))
            continue
        field = written[name]
        is_several = isinstance(field, list) and encoding.explode is not False
        for each in field if is_several else (field,):
            if each is not None:
                parts.append(_field_part(name, each, encoding))
    return parts


def form_members(value: Any) -> Mapping[str, Any]:
    """Return the members of a form by wire name, files as they are."""
    if isinstance(value, Mapping):
        return value
    return attributes_of(value)


def is_file(value: object) -> bool:
    """Whether a member is a file, or a list of them: what JSON has no form for."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return True
    if isinstance(value, tuple):
        is_named = 2 <= len(value) <= 4 and isinstance(value[0], (str, type(None)))
        return is_named and not isinstance(value[1], tuple) and is_file(value[1])
    if isinstance(value, list):
        return bool(value) and all(map(is_file, value))
    return is_stream(value)


def _file_part(name: str, value: Any, encoding: Encoding) -> Part:
    file_name: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] = encoding.headers
    content: FileContent = value
    if isinstance(value, tuple):
        file_name, content, *others = value
        content_type = others[0] if others else None
        headers = {**headers, **others[1]} if len(others) > 1 else headers
    else:
        file_name = _name_of(content)
    return Part(
        name,
        _piece(content),
        file_name=file_name,
        content_type=content_type or _content_type(file_name, encoding),
        headers=headers,
    )


def _piece(content: Any) -> Piece:
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    return Source(content)


def _name_of(content: Any) -> str:
    """Return the name of a file without its folder."""
    # RFC 7578 sec. 4.2: a part without a file name is a field, so a file needs one.
    if isinstance(content, os.PathLike):
        return os.path.basename(os.fspath(content)) or "upload"
    name = getattr(content, "name", None)
    if not isinstance(name, str):  # of a file opened by number it is that number
        return "upload"
    return name.replace("\\", "/").rpartition("/")[2] or "upload"


def _content_type(file_name: str | None, encoding: Encoding) -> str:
    """Return the media type of a file: what its name says, as far as it is allowed."""
    allowed = [each.strip() for each in (encoding.content_type or "").split(",")]
    exact = [each for each in allowed if each and "*" not in each]
    if len(exact) == 1 and len(allowed) == 1:
        return exact[0]
    guess = None
    if file_name is not None:
        from mimetypes import guess_type  # lazy: only files need it

        guess = guess_type(file_name)[0]
    if exact and guess not in exact:
        return exact[0]
    return guess or "application/octet-stream"


def _field_part(name: str, value: Any, encoding: Encoding) -> Part:
    content_type = encoding.content_type
    if isinstance(value, (dict, list)) and content_type is None:
        content_type = "application/json"
    is_json = content_type is not None and "json" in content_type
    content = encode_json(value) if is_json else plain_text(value).encode()
    return Part(name, content, content_type=content_type, headers=encoding.headers)
