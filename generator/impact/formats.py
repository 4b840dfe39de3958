"""An impact as text: for people, for programs, for GitHub, for code scanning."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import TypeAlias

from generator.impact.lines import Impact, Line, LineLevel

__all__ = ["FORMATS", "Rendering", "render_impact"]

Rendering: TypeAlias = Callable[[Impact, Mapping[str, str]], str]

_SARIF: Mapping[LineLevel, str] = {
    "breaking": "error",
    "mended": "note",
    "may": "warning",
    "note": "note",
}
_COMMANDS: Mapping[LineLevel, str] = {
    "breaking": "error",
    "mended": "notice",
    "may": "warning",
    "note": "notice",
}


def render_impact(impact: Impact, format_: str, about: Mapping[str, str]) -> str:
    """Return an impact in a format of FORMATS.

    `about` has the words `api`, `old`, `new`, `tool` (name and version by a space).
    """
    return FORMATS[format_](impact, about)


def _terminal(impact: Impact, about: Mapping[str, str]) -> str:
    rows = "".join(f"{row}\n" for row in _rows(impact.lines))
    breaking, may = len(impact.breaking), _count(impact, "may")
    mended = _count(impact, "mended")
    files = len({line.file for line in impact.lines})
    if not impact.lines:
        return f"{about['old']} -> {about['new']}: no line is concerned\n"
    places = _many(files, "file")
    head = f"{about['old']} -> {about['new']}: {_many(breaking, 'place')} break"
    head += "s" if breaking == 1 else ""
    if mended:
        head += f", {mended} mended"
    return f"{rows}{head}, {may} may, in {places}\n"


def _rows(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        is_to_mend = line.is_mended and line.level == "breaking"
        mended = "  [--fix]" if is_to_mend else ""
        place = f"{line.file}:{line.line}:{line.column}"
        yield f"{place}  {line.level}  {line.rule}  {line.what}{mended}"
        if line.hint and line.level != "mended":
            yield f"    {line.hint}"


def _count(impact: Impact, level: LineLevel) -> int:
    return sum(line.level == level for line in impact.lines)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _json(impact: Impact, about: Mapping[str, str]) -> str:
    value = {
        "format": 1,
        "api": about["api"],
        "old": about["old"],
        "new": about["new"],
        "counts": {level: _count(impact, level) for level in _SARIF},
        "lines": [
            {
                "file": line.file,
                "line": line.line,
                "column": line.column,
                "level": line.level,
                "rule": line.rule,
                "what": line.what,
                "hint": line.hint,
                "fingerprint": line.fingerprint,
                "mended": line.is_mended,
            }
            for line in impact.lines
        ],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _github(impact: Impact, about: Mapping[str, str]) -> str:
    rows = []
    for line in impact.lines:
        text = line.what if not line.hint else f"{line.what}. {line.hint}"
        place = f"file={_property(line.file)},line={line.line},col={line.column}"
        title = _property(f"{line.rule} ({about['old']} -> {about['new']})")
        rows.append(f"::{_COMMANDS[line.level]} {place},title={title}::{_data(text)}\n")
    return "".join(rows)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(impact: Impact, about: Mapping[str, str]) -> str:
    name, _, version = about["tool"].partition(" ")
    rules = list(dict.fromkeys(line.rule for line in impact.lines))
    value = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": name,
                        "version": version,
                        "rules": [{"id": rule} for rule in rules],
                    }
                },
                "results": [_result(line, rules) for line in impact.lines],
                "columnKind": "unicodeCodePoints",
            }
        ],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _result(line: Line, rules: list[str]) -> dict[str, object]:
    path = PurePath(line.file)
    text = line.what if not line.hint else f"{line.what}. {line.hint}"
    uri = path.as_uri() if path.is_absolute() else path.as_posix()
    result: dict[str, object] = {
        "ruleId": line.rule,
        "ruleIndex": rules.index(line.rule),
        "level": _SARIF[line.level],
        "message": {"text": text},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": uri},
                    "region": {"startLine": line.line, "startColumn": line.column},
                }
            }
        ],
    }
    if line.fingerprint:
        result["partialFingerprints"] = {"apistrata/v1": line.fingerprint}
    return result


FORMATS: Mapping[str, Rendering] = {
    "terminal": _terminal,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}
