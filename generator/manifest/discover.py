"""Finding the api-versions under a `specs: specs/pets/{version}/` pattern."""

# A folder is a version if it holds documents; folders whose name begins with "." or
# "_", and those that hold nothing but overlays of this API, are none. Only what lies
# directly in a version's folder is a document: deeper folders are for what documents
# refer to.

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from generator.values import dataclass

__all__ = ["SUFFIXES", "Discovery", "PatternError", "discover_versions"]

SUFFIXES = (".yaml", ".yml", ".json")
_HOLE = "{version}"
_MOST_SEEN = 5


class PatternError(ValueError):
    """The pattern cannot be used; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """Documents by version, and the folders that were listed to find them."""

    versions: dict[str, tuple[Path, ...]]
    folders: tuple[Path, ...]

    def seen_in_vain(self, base: Path) -> str:
        """Return what was looked at where no version was found; paths from `base`."""
        parent, *inner = self.folders
        shown = parent.relative_to(base).as_posix()
        if not parent.is_dir():
            return f'there is no folder "{shown}"'
        if inner:
            folders = [path.relative_to(base).as_posix() for path in inner]
            return f"no document lies directly in {_some(folders)}"
        names = sorted(p.name for p in parent.iterdir() if p.name[:1] != ".")
        return (
            f'of what lies in "{shown}" nothing fits: {_some(names)}'
            if names
            else f'the folder "{shown}" is empty'
        )


def discover_versions(
    pattern: str, *, folder: Path, overlays: Collection[Path]
) -> Discovery:
    """Return the versions whose documents lie where `pattern` says, in `folder`.

    Raises PatternError where `pattern` has no `{version}`, or more than one.
    """
    before, hole, after = pattern.partition(_HOLE)
    if not hole or "{" in before + after or "}" in before + after:
        raise PatternError(f"{_HOLE} has to stand in it exactly once")
    parent_text, _, prefix = before.rpartition("/")
    middle, _, rest = after.partition("/")
    parent = folder / parent_text if parent_text else folder
    if not parent.is_dir():
        return Discovery(versions={}, folders=(parent,))
    if not rest and after.endswith(SUFFIXES):
        return _files(parent, prefix=prefix, suffix=after)
    return _folders(parent, prefix=prefix, suffix=middle, rest=rest, overlays=overlays)


def _files(parent: Path, *, prefix: str, suffix: str) -> Discovery:
    versions: dict[str, tuple[Path, ...]] = {
        version: (path,)
        for path in sorted(parent.iterdir())
        if (version := _filling(path.name, prefix, suffix)) and path.is_file()
    }
    return Discovery(versions=versions, folders=(parent,))


def _folders(
    parent: Path,
    *,
    prefix: str,
    suffix: str,
    rest: str,
    overlays: Collection[Path],
) -> Discovery:
    listed = [parent]
    versions: dict[str, tuple[Path, ...]] = {}
    for path in sorted(parent.iterdir()):
        version = _filling(path.name, prefix, suffix)
        if not version or not path.is_dir():
            continue
        if rest.endswith(SUFFIXES):
            document = path / rest
            listed.append(document.parent)
            if document.is_file():
                versions[version] = (document,)
            continue
        inner = path / rest if rest else path
        listed.append(inner)
        if not inner.is_dir():
            continue
        documents = tuple(
            file
            for file in sorted(inner.iterdir())
            if _is_document(file) and file not in overlays
        )
        if documents:
            versions[version] = documents
    return Discovery(versions=versions, folders=tuple(listed))


def _some(names: Sequence[str]) -> str:
    """Return the first of these names, and how many there are beside them."""
    rest = len(names) - _MOST_SEEN
    shown = ", ".join(f'"{name}"' for name in names[:_MOST_SEEN])
    return f"{shown} and {rest} more" if rest > 0 else shown


def _filling(name: str, prefix: str, suffix: str) -> str | None:
    """Return what stands in the place of {version}; None if the name does not fit."""
    if name[:1] in "._" or not name.startswith(prefix) or not name.endswith(suffix):
        return None
    if len(name) <= len(prefix) + len(suffix):
        return None
    return name[len(prefix) : len(name) - len(suffix)]


def _is_document(path: Path) -> bool:
    return (
        path.suffix.lower() in SUFFIXES
        and not path.name.startswith(".")
        and path.is_file()
    )
