"""A file's bytes, or why there are none."""

from __future__ import annotations

import difflib
import stat
from pathlib import Path

from generator.load.limits import MAX_BYTES
from generator.values import dataclass

__all__ = ["Unreadable", "read_file", "similar_file"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Why a file could not be read."""

    code: str
    message: str
    help: str | None = None


def read_file(path: Path, file: str) -> bytes | Unreadable:
    """Return the bytes of `path`; `file` is how messages call it."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return Unreadable(
                code="not-a-file",
                message=f'"{file}" is a folder, not a file',
                help=_name_documents(path),
            )
        # A pipe or a device might never end.
        if not stat.S_ISREG(status.st_mode):
            return Unreadable(code="not-a-file", message=f'"{file}" is no regular file')
        if status.st_size > MAX_BYTES:
            return _too_large(file, status.st_size)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Unreadable(
            code="missing-file",
            message=f'no file "{file}"',
            help=_suggest_file(path),
        )
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        return Unreadable(code="unreadable-file", message=f'"{file}": {reason}')
    except ValueError:
        # A NUL in the path.
        return Unreadable(code="missing-file", message=f"no file {file!a}")
    return data if len(data) <= MAX_BYTES else _too_large(file, len(data))


def _too_large(file: str, size: int) -> Unreadable:
    megabyte = 1024 * 1024
    return Unreadable(
        code="file-too-large",
        message=f'"{file}" has {size // megabyte:,} MB; the limit is'
        f" {MAX_BYTES // megabyte} MB",
        help="split it into several files that refer to each other",
    )


def similar_file(path: Path) -> str | None:
    """Return the name beside `path`, where there is nothing, that may be meant."""
    # By their stems: "base.yaml" and "other.yaml" share no more than a suffix.
    stems: dict[str, list[str]] = {}
    for name in _names(path.parent) or []:
        stems.setdefault(Path(name).stem, []).append(name)
    close = difflib.get_close_matches(path.stem, stems, n=1)
    return stems[close[0]][0] if close else None


def _names(folder: Path) -> list[str] | None:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except (OSError, ValueError):
        return None


def _suggest_file(path: Path) -> str | None:
    if not path.parent.is_dir():
        return "its folder does not exist either"
    name = similar_file(path)
    return None if name is None else f'did you mean "{name}"?'


def _name_documents(folder: Path) -> str | None:
    names = _names(folder) or []
    documents = [
        name for name in names if Path(name).suffix in (".yaml", ".yml", ".json")
    ]
    if not documents:
        return None
    more = f" and {len(documents) - 5} more" if documents[5:] else ""
    return "name a file in it: " + ", ".join(documents[:5]) + more
