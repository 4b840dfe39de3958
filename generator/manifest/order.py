"""Which api-version is older."""

# One rule serves dates ("2023-05-15-preview" before "2023-05-15"), numbers ("1.9"
# before "1.10") and stages ("v1alpha1" before "v1beta1" before "v1"): a name is read as
# numbers and words; a word that says "not released yet" sorts before the end of the
# name, anything else after it.

from __future__ import annotations

import re
from typing import TypeAlias

__all__ = ["VersionKey", "is_preview", "version_key"]

VersionKey: TypeAlias = tuple[tuple[int, int, str], ...]

_TOKEN = re.compile(r"[0-9]+|[^0-9\W_]+")
_STAGES = ("dev", "privatepreview", "alpha", "beta", "preview", "pre", "rc")

_STAGE, _END, _NUMBER, _WORD = range(4)


def version_key(version: str) -> VersionKey:
    """Return what `version` is sorted by, oldest first, different for each name."""
    keys: list[tuple[int, int, str]] = []
    for token in _TOKEN.findall(version):
        word = token.lower()
        if word.isdigit():
            keys.append((_NUMBER, int(word), ""))
        elif word in _STAGES and keys:
            keys.append((_STAGE, _STAGES.index(word), ""))
        else:
            keys.append((_WORD, 0, word))
    keys.append((_END, 0, version))
    return tuple(keys)


def is_preview(version: str) -> bool:
    """Whether the name says that `version` is not a release."""
    return any(kind == _STAGE for kind, _, _ in version_key(version))
