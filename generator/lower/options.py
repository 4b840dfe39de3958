"""What the manifest says about lowering one API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from fnmatch import fnmatchcase

from generator.values import dataclass

__all__ = ["LowerOptions", "Selection"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which operations are wanted; each word is a pattern with `*` and `?`.

    An operation is taken where any of the three lists matches it.
    """

    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()

    def takes(self, *, keys: tuple[str, ...], path: str, tags: tuple[str, ...]) -> bool:
        """Return whether an operation with these keys, path and tags is wanted."""
        return (
            _matches(keys, self.operations)
            or _matches((path,), self.paths)
            or _matches(tags, self.tags)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LowerOptions:
    """`skips` maps an operation's key (operationId or `METHOD /path`) to the reason."""

    api_version_parameters: tuple[str, ...] = ("api-version",)
    skips: Mapping[str, str] = field(default_factory=dict)
    selection: Selection | None = None


def _matches(words: tuple[str, ...], patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(word, pattern) for word in words for pattern in patterns)
