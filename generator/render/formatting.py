"""Black, asked only where our own layout does not prove that black would change
nothing.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import MutableMapping

__all__ = ["Formatter"]

LINE_LENGTH = 88

_ATOM = r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\w.]+)"""
# Three quotes inside a line are those of a text in single ones.
_DOCSTRING_EDGE = re.compile(r'^\s*r?"""|"""$')
_UNBREAKABLE = re.compile(rf"\s+(?:\w+=)?{_ATOM}(?:: {_ATOM})?,")


class Formatter:
    """Gives Python source black's shape.

    Views are laid out in black's style as long as every line fits; black's remaining
    choices (how to cope with a line that is too long) are made by black itself, and
    remembered by content in `cache`, which the caller may keep on disk.
    """

    def __init__(self, cache: MutableMapping[str, str] | None = None) -> None:
        self._cache: MutableMapping[str, str] = {} if cache is None else cache

    def stable(self, source: str) -> str:
        """Return `source` as black leaves it."""
        source = source.rstrip("\n") + "\n"
        return self.formatted(source) if _has_long_code(source) else source

    def formatted(self, source: str) -> str:
        """Return `source`, whatever its layout, as black lays it out."""
        key = hashlib.sha256(source.encode()).hexdigest()
        known = self._cache.get(key)
        if known is None:
            known = self._cache[key] = _black(source)
        return known


def _has_long_code(source: str) -> bool:
    """Whether a line is too long that black might break.

    Black never folds the prose of a docstring. Ours open and close with three quotes
    and hold none inside (`python/docs.py` escapes them), so counting tells where they
    are. An item of an exploded bracket that is one atom has no place to break at. Our
    layout counts characters and black counts columns, so black is asked where that
    makes a difference.
    """
    if source.isascii() and max(map(len, source.split("\n"))) <= LINE_LENGTH:
        return False
    is_prose = False
    for line in source.split("\n"):
        quotes = len(_DOCSTRING_EDGE.findall(line))
        is_code = not is_prose and not quotes
        if is_code and not _is_counted_right(line):
            return True
        if is_code and len(line) > LINE_LENGTH and not _UNBREAKABLE.fullmatch(line):
            return True
        if quotes == 1:
            is_prose = not is_prose
    return False


def _is_counted_right(line: str) -> bool:
    """Whether counting characters leads to the layout that counting columns leads to.

    A wide character takes two columns: that matters where the line then is too long.
    A combining one takes none: black may join what we have broken.
    """
    if line.isascii():
        return True
    if any(unicodedata.combining(c) for c in line):
        return False
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in line)
    return not wide or len(line) + wide <= LINE_LENGTH


def _black(source: str) -> str:
    import black  # lazy: costs 0.1 s

    return black.format_str(source, mode=black.Mode(line_length=LINE_LENGTH))
