"""How alike two names are."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

__all__ = ["likeness_of_names", "plain_words", "same_words"]

_NEAR = 0.82
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_A-Za-z]+")


@lru_cache(maxsize=65536)
def plain_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, whatever joins them."""
    return tuple(word.lower() for word in _WORD.findall(name))


def same_words(one: str, other: str) -> bool:
    """Return whether two names differ only in case and in what joins their words."""
    words = plain_words(one)
    return bool(words) and "".join(words) == "".join(plain_words(other))


@lru_cache(maxsize=65536)
def likeness_of_names(one: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1; the order does not matter."""
    if one == other:
        return 1.0
    if same_words(one, other):
        return 0.95
    if _numbers(one) != _numbers(other):
        # "line1" and "line2" are two things, however alike.
        return 0.0
    first, second = sorted(("".join(plain_words(one)), "".join(plain_words(other))))
    if not first or not second:
        return 0.0
    mine, theirs = set(plain_words(one)), set(plain_words(other))
    words = 2 * len(mine & theirs) / (len(mine) + len(theirs))
    return round(0.9 * max(words, _letters(first, second)), 4)


def _numbers(name: str) -> list[str]:
    return [word for word in plain_words(name) if word.isdigit()]


def _letters(first: str, second: str) -> float:
    """Return how alike two spellings are where they are nearly the same, else 0."""
    longest = max(len(first), len(second))
    if longest > 40 or abs(len(first) - len(second)) > longest // 3:
        return 0.0
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.quick_ratio() < _NEAR:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= _NEAR else 0.0
