"""From what a table says of the wire to arguments, and from results back to JSON."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from tests.conformance.clients import Package

__all__ = [
    "Json",
    "argument_of",
    "content_of",
    "differences",
    "json_of",
    "parsed",
    "part_of",
    "typed",
    "xml_value",
]

Json: TypeAlias = Any

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}


def argument_of(text: Json, parameter: Any, package: Package) -> Any:
    """Return the argument that travels as `text` by the rules of a parameter."""
    kind: str = parameter.type
    if kind.startswith(("list[", "Sequence[")):
        if isinstance(text, str):
            delimiter = _DELIMITERS.get(parameter.style, ",")
            text = text.split(delimiter) if text else []
        items = kind.partition("[")[2].rpartition("]")[0]
        return [_scalar(item, items, package) for item in text]
    return _scalar(text, kind, package)


def _scalar(text: Json, kind: str, package: Package) -> Any:
    codec = package.runtime("codec")
    decode = codec.decoder(kind, models=package.models)
    problem: Exception | None = None
    for read in (_itself, str, json.loads):
        try:
            return decode(read(text))
        except (package.runtime("errors").DecodeError, ValueError, TypeError) as error:
            problem = problem or error
    assert problem is not None
    raise ValueError(f"{text!r:.60} is no {kind}: {problem}") from problem


def _itself(value: Json) -> Json:
    return value


def content_of(body: Json) -> tuple[Json, bool]:
    """Return a body of a table, and whether it is content as it travels."""
    if isinstance(body, Mapping):
        if "$b64" in body:
            return base64.b64decode(body["$b64"]), True
        if "$raw" in body:
            raw = body["$raw"]
            return content_of(raw)[0] if isinstance(raw, Mapping) else raw, True
    return body, False


def part_of(value: Json) -> Json:
    """Return a part of a form as a caller gives it: files by (name, content, type)."""
    if isinstance(value, list):
        return [part_of(item) for item in value]
    if isinstance(value, Mapping) and "$file" in value:
        file = value["$file"]
        content = content_of(file["buffer"])[0]
        return file["originalname"], content, file["mimetype"]
    return content_of(value)[0]


def parsed(value: Json, media_type: str | None, kind: str) -> tuple[Json, bool]:
    """Return what `content_of` does, JSON text read where it is to be read."""
    content, is_content = content_of(value)
    is_json = re.search(r"[/+]json\b", media_type or "") is not None
    if is_content and is_json and kind not in ("bytes", "str | bytes", "FileContent"):
        return json.loads(content), False
    return content, is_content


def typed(value: Json, kind: str, package: Package) -> Any:
    """Return a JSON value as the model classes have it.

    What a server would not answer (a null among strings, say) stays as it is: that is
    what callers would send then.
    """
    codec = package.runtime("codec")
    try:
        return codec.decoder(kind, models=package.models)(value)
    except package.runtime("errors").DecodeError:
        return value


def xml_value(data: Json, body: Any, package: Package) -> Any:
    """Return what an XML document holds, as the model classes have it."""
    content = data.encode() if isinstance(data, str) else data
    decode = package.runtime("xml").decode_xml
    return decode(content, body.type, models=package.models, xml=body.xml)


def json_of(value: Any, kind: str, package: Package) -> Json:
    """Return a result as the JSON that it came from."""
    if kind in ("bytes", "str") and isinstance(value, (bytes, str)):
        return value
    codec = package.runtime("codec")
    encode = codec.encoder(kind, models=package.models, direction="response")
    return json.loads(json.dumps(encode(value), default=_plain))


def _plain(value: object) -> Json:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    raise TypeError(f"no JSON: {value!r}")


def differences(expected: Json, found: Json, pointer: str = "") -> str:
    """Return where two JSON values differ first, "" where they do not.

    JSON has one kind of number, so 5 and 5.0 are the same.
    """
    if isinstance(expected, Mapping) and isinstance(found, Mapping):
        for key in sorted({*expected, *found}):
            if key not in expected or key not in found:
                side = "not expected" if key in found else "missing"
                return f"{pointer}/{key} is {side}"
            if inner := differences(expected[key], found[key], f"{pointer}/{key}"):
                return inner
        return ""
    if isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            return f"{pointer or '/'} has {len(found)} items, not {len(expected)}"
        for index, (one, other) in enumerate(zip(expected, found, strict=True)):
            if inner := differences(one, other, f"{pointer}/{index}"):
                return inner
        return ""
    if isinstance(expected, bool) is isinstance(found, bool) and expected == found:
        return ""
    return f"{pointer or 'the value'} is {found!r:.80}, not {expected!r:.80}"
