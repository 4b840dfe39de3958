"""Bytes to text, and text to values in whichever format it turns out to be."""

from __future__ import annotations

import re
from codecs import (
    BOM_UTF8,
    BOM_UTF16_BE,
    BOM_UTF16_LE,
    BOM_UTF32_BE,
    BOM_UTF32_LE,
)
from pathlib import PurePath

from generator.diagnostics import Diagnostics
from generator.load.complaints import Complaints
from generator.load.json_text import Parsed, parse_json, parse_lenient_json
from generator.load.source import Source

__all__ = ["decode_bytes", "parse_text"]

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF8, "utf-8"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)

# What may stand before the first bracket of a JSON text, comments included.
_PREFACE = re.compile(r"(?:\s+|//[^\r\n]*|#[^\r\n]*|/\*.*?\*/)*+", re.DOTALL)

_YAML_SUFFIXES = (".yaml", ".yml")


def decode_bytes(data: bytes) -> tuple[str, UnicodeDecodeError | None]:
    """Return the text of a file, without its byte order mark.

    Where it is not all text, the error comes with what could be read of it.
    """
    encoding = "utf-8"
    for mark, name in _MARKS:
        if data.startswith(mark):
            encoding, data = name, data[len(mark) :]
            break
    else:
        # RFC 4627 sec. 3: the first two characters of JSON are ASCII.
        if data[:1] == b"\0" and data[1:2] != b"\0":
            encoding = "utf-16-be"
        elif data[1:2] == b"\0" and data[:1] != b"\0":
            encoding = "utf-16-le"
    try:
        return data.decode(encoding), None
    except UnicodeDecodeError as error:
        return data.decode(encoding, "replace"), error


def parse_text(source: Source, diagnostics: Diagnostics) -> Parsed | None:
    """Return the value of a text, None after an error.

    What begins with a bracket is first taken for JSON whatever the file is called.
    """
    text = source.text
    complaints = Complaints(source, diagnostics)
    suffix = PurePath(source.file).suffix.lower()
    preface = _PREFACE.match(text)
    start = preface.end() if preface else 0
    is_bracketed = text[start : start + 1] in ("{", "[")
    if is_bracketed or suffix == ".json":
        strict = Complaints(source)
        parsed = parse_json(text, strict)
        if all(item.code != "json-syntax" for item in strict.diagnostics):
            diagnostics.extend(strict.diagnostics)
            return parsed
    if not is_bracketed:
        parsed = _parse_yaml(source, complaints)
        if parsed is not None and suffix == ".json":
            _warn_of_name(complaints)
        return parsed
    # Broken JSON is often YAML by accident: `{"a": 1 "b"}` would be a text. So only a
    # file that is called so is read as YAML.
    if suffix not in _YAML_SUFFIXES:
        return parse_lenient_json(text, complaints)
    as_yaml = Complaints(source)
    parsed = _parse_yaml(source, as_yaml)
    if parsed is None:
        lenient = Complaints(source)
        parsed = parse_lenient_json(text, lenient)
        if parsed is not None:
            as_yaml = lenient
    diagnostics.extend(as_yaml.diagnostics)
    return parsed


def _parse_yaml(source: Source, complaints: Complaints) -> Parsed | None:
    # lazy: PyYAML costs 18 ms, and a run on JSON has no use for it.
    from generator.load.yaml_text import parse_yaml

    return parse_yaml(source.text, complaints)


def _warn_of_name(complaints: Complaints) -> None:
    complaints.warning(
        "yaml-in-json",
        "the text is no JSON, it was read as YAML",
        0,
        length=1,
        help="rename the file to .yaml or mend its JSON",
    )
