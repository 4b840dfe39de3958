"""Splitting what specifications call things into words, and joining words into
identifiers.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["ascii_words", "camel", "snake", "split_words"]

# A boundary stands between a lower-case letter or digit and a capital, and before the
# last capital of a run of capitals that goes on in lower case: "HTTPServer2Go" is HTTP,
# Server2, Go.
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# Plurals of acronyms stay whole: "URLs", "APIs", "IDs".
_ACRONYM_PLURAL = re.compile(r"(?<![A-Z])([A-Z]{2,})s(?=$|[^a-z])")
_SIGNS = {
    "+": "plus",
    "-": "minus",
    "*": "star",
    "<": "less",
    ">": "greater",
    "=": "equal",
    "!": "not",
    "&": "and",
    "|": "or",
    "%": "percent",
    "@": "at",
    "#": "hash",
    "$": "dollar",
    "~": "tilde",
    "/": "slash",
    ".": "dot",
    ":": "colon",
    "_": "underscore",
    "?": "question",
    ",": "comma",
    " ": "space",
}


@lru_cache(maxsize=65536)
def split_words(text: str) -> tuple[str, ...]:
    """Return the words of `text`, letters and digits only, in their own case.

    Accents are taken off where that leaves ASCII; other letters stay as they are. Text
    of signs alone is spelled out ("<=" is "less equal"); text of nothing gives no
    words.
    """
    plain = text if text.isascii() else _without_accents(text)
    # An apostrophe does not end a word: "user's" is one.
    plain = plain.replace("'", "").replace("\u2019", "")
    plain = _ACRONYM_PLURAL.sub(lambda m: m.group(1).capitalize() + "s", plain)
    if not plain.isascii():
        # Letters and digits to the regular expression, but not to Python: "\u0bf0".
        plain = "".join(c if f"_{c}".isidentifier() else " " for c in plain)
    words: list[str] = []
    for chunk in re.split(r"[\W_]+", plain):
        words.extend(part for part in _BOUNDARY.split(chunk) if part)
    if not words:
        words = [_SIGNS[c] for c in text if c in _SIGNS]
    return tuple(words)


def _without_accents(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    # Back to composed form: scripts that need their marks (Hangul, kana) get whole
    # letters again.
    return unicodedata.normalize("NFKC", plain)


def ascii_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return `words` with letters outside ASCII spelled as `u` and a code point."""
    return tuple(
        "".join(c if c.isascii() else f"u{ord(c):x}" for c in word) for word in words
    )


@lru_cache(maxsize=65536)
def snake(words: tuple[str, ...]) -> str:
    """Return `words` as snake_case, led by `n` where a digit would start it."""
    name = "_".join(word.lower() for word in words)
    return f"n{name}" if name[:1].isdigit() else name


@lru_cache(maxsize=65536)
def camel(words: tuple[str, ...]) -> str:
    """Return `words` as CamelCase, led by `N` where a digit would start it.

    A word keeps its own capitals ("OpenAIFile" stays), unless all of several words
    shout: "ERROR_CODE" is ErrorCode.
    """
    shouts = len(words) > 1 and all(word.upper() == word for word in words)
    name = "".join(
        word[:1].upper() + (word[1:].lower() if shouts else word[1:]) for word in words
    )
    return f"N{name}" if name[:1].isdigit() else name
