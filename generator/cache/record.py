"""One remembered run of one API: what it read, what it wrote, what it said."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic, Related
from generator.origin import Origin
from generator.result import (
    ApiResult,
    ProjectResult,
    SkippedOperation,
    VersionResult,
)
from generator.values import dataclass

__all__ = [
    "Input",
    "Record",
    "RunRecord",
    "decode_record",
    "decode_run",
    "digest_inputs",
    "encode_record",
    "encode_run",
    "is_fresh",
]

_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A file or folder that was read, and the digest of its content or of its names."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A run without errors: fresh while its inputs, the tool and its outputs are."""

    tool: str
    inputs: tuple[Input, ...]
    result: ApiResult
    outputs: tuple[Input, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """What the manifest said: the APIs of a run, fresh while its inputs are.

    From the day `until` on, something else has to be said.
    """

    tool: str
    inputs: tuple[Input, ...]
    apis: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    until: date | None = None


def digest_inputs(paths: Iterable[Path]) -> tuple[Input, ...]:
    """Return what `paths` hold now, in their order; "" for what is not there."""
    return tuple(
        Input(path=str(path), sha256=_digest(str(path)))
        for path in dict.fromkeys(paths)
    )


def is_fresh(record: Record | RunRecord, *, tool: str) -> bool:
    """Whether the run would come to the same result and find it on the disk."""
    outputs = record.outputs if isinstance(record, Record) else ()
    return record.tool == tool and all(
        _digest(item.path) == item.sha256
        for items in (record.inputs, outputs)
        for item in items
    )


def _digest(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except IsADirectoryError:
        return _digest_names(path)
    except PermissionError:  # how Windows refuses to open a folder
        return _digest_names(path) if os.path.isdir(path) else ""
    except OSError:
        return ""


def _digest_names(path: str) -> str:
    with os.scandir(path) as entries:
        names = sorted(f"{entry.name}{'/' * entry.is_dir()}" for entry in entries)
    return hashlib.sha256("\0".join(names).encode("utf-8", "replace")).hexdigest()


def encode_record(record: Record) -> dict[str, Any]:  # Any: JSON
    """Return `record` as JSON."""
    return {
        "format": _FORMAT,
        "tool": record.tool,
        "inputs": {item.path: item.sha256 for item in record.inputs},
        "outputs": {item.path: item.sha256 for item in record.outputs},
        "result": asdict(record.result),
        "diagnostics": [asdict(item) for item in record.diagnostics],
    }


def decode_record(
    value: Any,
) -> Record | None:  # Any: JSON that anybody may have edited
    """Return the record that `value` encodes, None where it is none of this format."""
    try:
        if value["format"] != _FORMAT:
            return None
        return Record(
            tool=str(value["tool"]),
            inputs=_inputs(value["inputs"]),
            outputs=_inputs(value["outputs"]),
            result=_result(value["result"]),
            diagnostics=tuple(map(_diagnostic, value["diagnostics"])),
        )
    except (KeyError, TypeError, AttributeError):
        return None


def encode_run(record: RunRecord) -> dict[str, Any]:  # Any: JSON
    """Return `record` as JSON."""
    return {
        "format": _FORMAT,
        "tool": record.tool,
        "inputs": {item.path: item.sha256 for item in record.inputs},
        "apis": record.apis,
        "diagnostics": [asdict(item) for item in record.diagnostics],
        "until": None if record.until is None else record.until.isoformat(),
    }


def decode_run(value: Any) -> RunRecord | None:  # Any: JSON that may have been edited
    """Return the record that `value` encodes, None where it is none of this format."""
    try:
        if value["format"] != _FORMAT:
            return None
        return RunRecord(
            tool=str(value["tool"]),
            inputs=_inputs(value["inputs"]),
            apis=tuple(map(str, value["apis"])),
            diagnostics=tuple(map(_diagnostic, value["diagnostics"])),
            until=(
                None if value["until"] is None else date.fromisoformat(value["until"])
            ),
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return None


def _inputs(value: Any) -> tuple[Input, ...]:
    return tuple(
        Input(path=str(path), sha256=str(sha256)) for path, sha256 in value.items()
    )


def _result(value: Any) -> ApiResult:
    return ApiResult(
        name=value["name"],
        versions=tuple(
            VersionResult(
                version=item["version"],
                documents=tuple(item["documents"]),
                operations=item["operations"],
                generated=item["generated"],
                skipped=tuple(SkippedOperation(**entry) for entry in item["skipped"]),
            )
            for item in value["versions"]
        ),
        # What was written then is not written now.
        projects=tuple(
            ProjectResult(folder=item["folder"], total=item["total"])
            for item in value["projects"]
        ),
        is_remembered=True,
    )


def _diagnostic(value: Any) -> Diagnostic:
    return Diagnostic(
        severity=value["severity"],
        code=value["code"],
        message=value["message"],
        origin=Origin(**value["origin"]),
        help=value["help"],
        related=tuple(
            Related(message=item["message"], origin=Origin(**item["origin"]))
            for item in value["related"]
        ),
        length=value["length"],
    )
