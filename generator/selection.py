"""Which APIs of the manifest a run is about."""

from __future__ import annotations

import difflib
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.manifest import ApiConfig, Manifest
from generator.origin import Origin
from generator.request import Request

__all__ = ["file_size", "select_apis"]


def file_size(path: Path) -> int:
    """Return the size of a file in bytes, 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def select_apis(
    manifest: Manifest, request: Request, diagnostics: Diagnostics
) -> list[ApiConfig]:
    """Return the APIs that are asked for, in the manifest's order."""
    apis = [api for api in manifest.apis if request.api in (None, api.name)]
    display = manifest.path.name
    if not apis:
        known = [api.name for api in manifest.apis]
        close = difflib.get_close_matches(request.api or "", known, n=1)
        names = ", ".join(f'"{name}"' for name in known)
        diagnostics.error(
            "unknown-api",
            f'the manifest has no API "{request.api}"',
            Origin(file=display),
            help=f'did you mean "{close[0]}"?' if close else f"it has {names}",
        )
    version = request.version
    if version is not None and apis:
        having = [
            api for api in apis if any(v.version == version for v in api.versions)
        ]
        if not having:
            names = ", ".join(v.version for api in apis for v in api.versions)
            diagnostics.error(
                "unknown-version",
                f'there is no api-version "{version}"',
                Origin(file=display),
                help=f"there are {names}",
            )
        apis = having
    return apis if request.shard is None else _shard(apis, *request.shard)


def _shard(apis: list[ApiConfig], which: int, count: int) -> list[ApiConfig]:
    """Return the `which`-th of `count` parts of about the same size, from 1.

    The largest goes first, to the part that has the least: every runner that sees the
    same files comes to the same parts.
    """
    loads = [0] * count
    part: dict[str, int] = {}
    for api in sorted(apis, key=lambda api: (-_size(api), api.name)):
        index = loads.index(min(loads))
        loads[index] += _size(api)
        part[api.name] = index + 1
    return [api for api in apis if part[api.name] == which]


def _size(api: ApiConfig) -> int:
    documents = (item for version in api.versions for item in version.documents)
    return sum(file_size(item.path) for item in documents)
