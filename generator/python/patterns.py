"""Regular expressions of ECMA-262 as those of Python that mean the same."""

# JSON Schema sec. 6.4 says that patterns are ECMA-262's, read as Unicode. What Python
# reads otherwise is rewritten; what it has no word for is not guessed at.

from __future__ import annotations

import re
import warnings

__all__ = ["python_pattern"]

# ECMA-262 sec. 12.2 and 12.3: white space and line ends.
_SPACE = r"\t\n\x0b\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_CLASSES = {
    "d": "0-9",
    "w": "A-Za-z0-9_",
    "s": _SPACE,
    "D": r"\x00-/:-\U0010ffff",
    "W": r"\x00-/:-@\[-\^`{-\U0010ffff",
    "S": (
        r"\x00-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e"
        r"\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\U0010ffff"
    ),
}
_WHOLE_CLASSES = frozenset(_CLASSES.values())
_LINE_ENDS = r"[^\n\r\u2028\u2029]"
# Python's groups that ECMA-262 does not have: flags, names with P, conditions.
_GROUPS = ("(?:", "(?=", "(?!", "(?<=", "(?<!")
_CODE = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{0*([0-9A-Fa-f]{1,6})\}")
_NAME = re.compile(r"\(\?<([A-Za-z_][A-Za-z0-9_]*)>")
_QUANTIFIER = re.compile(r"(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})", re.ASCII)


class _NoWord(Exception):
    """Python has no word for it."""


def python_pattern(text: str) -> str | None:
    r"""Return the pattern that means the same in Python, None where there is none.

    `^\d+$` is `^[0-9]+\Z`: Python's digits are those of all scripts, and its `$` also
    stands before a line end.
    """
    try:
        found = _Reader(text).read()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(found)
    except (_NoWord, re.error, ValueError, OverflowError, RecursionError, Warning):
        return None
    return found


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._pieces: list[str] = []

    def read(self) -> str:
        """Return the whole pattern, rewritten."""
        while self._at < len(self._text):
            self._next()
        return "".join(self._pieces)

    def _next(self) -> None:
        sign = self._text[self._at]
        quantifier = _QUANTIFIER.match(self._text, self._at)
        if sign == "\\":
            self._take(*self._escape(inside=False))
        elif sign == "[":
            self._set()
        elif sign == ".":
            self._take(1, _LINE_ENDS)
        elif sign == "$":
            self._take(1, r"\Z")
        elif sign == "(":
            self._group()
        elif quantifier is not None:
            self._repetition(quantifier[0])
        else:
            self._take(1, r"\{" if sign == "{" else sign)

    def _take(self, count: int, piece: str) -> None:
        self._at += count
        self._pieces.append(piece)

    def _repetition(self, text: str) -> None:
        self._take(len(text), text)
        after = self._text[self._at : self._at + 1]
        if after == "?":
            self._take(1, "?")
        elif after == "+":  # Python's possessive one; no pattern of ECMA-262
            raise _NoWord

    def _group(self) -> None:
        rest = self._text[self._at :]
        name = _NAME.match(rest)
        if name is not None:
            self._take(name.end(), f"(?P<{name[1]}>")
        elif not rest.startswith("(?"):
            self._take(1, "(")
        else:
            known = next((each for each in _GROUPS if rest.startswith(each)), None)
            if known is None:
                raise _NoWord
            self._take(len(known), known)

    def _escape(self, *, inside: bool) -> tuple[int, str]:
        """Return the length of the escape that the reader stands at, and its like."""
        rest = self._text[self._at + 1 :]
        sign = rest[:1]
        if sign in _CLASSES:
            return 2, _CLASSES[sign] if inside else f"[{_CLASSES[sign]}]"
        if sign == "b" and inside:
            return 2, r"\x08"
        if sign in ("b", "B") and not inside:
            # Flagged as ASCII: both mean the words of ECMA-262, of plain letters.
            return 2, f"(?a:\\{sign})"
        if sign in ("f", "n", "r", "t", "v"):
            return 2, f"\\{sign}"
        if sign == "0" and not rest[1:2].isdigit():
            return 2, r"\x00"
        return self._other_escape(rest, inside=inside)

    def _other_escape(self, rest: str, *, inside: bool) -> tuple[int, str]:
        sign = rest[:1]
        code = _CODE.match(rest)
        if code is not None:
            return code.end() + 1, re.escape(
                chr(int(code[1] or code[2] or code[3], 16))
            )
        # Any other sign stands for itself. Letters are kept for what may come, and what
        # a group found is not asked for: one that took no part is "" in ECMA-262 alone.
        if not sign or sign.isalnum() or sign == "_":
            raise _NoWord
        return 2, re.escape(sign)

    def _set(self) -> None:
        """Rewrite a set: in Python, one that is empty is none, and `[`, `--`, `&&`,
        `||` and `~~` are kept for set operations.
        """
        lead = "[^" if self._text.startswith("[^", self._at) else "["
        self._at += len(lead)
        pieces: list[str] = []
        while (sign := self._text[self._at : self._at + 1]) != "]":
            if not sign:
                raise _NoWord
            if sign == "\\":
                count, piece = self._escape(inside=True)
                if piece in _WHOLE_CLASSES:  # no end of a range, so a "-" is a "-"
                    pieces[-1:] = [r"\-"] if pieces[-1:] == ["-"] else pieces[-1:]
                    if self._text.startswith("-", self._at + count):
                        count, piece = count + 1, rf"{piece}\-"
            else:
                count, piece = 1, f"\\{sign}" if sign in "[&|~^" else sign
            self._at += count
            pieces.append(piece)
        inner = "".join(pieces)
        if inner.startswith("-"):
            inner = f"\\{inner}"
        if not inner:
            inner = "" if lead == "[" else r"\s\S"
            self._take(1, f"[{inner}]" if inner else "(?!)")
            return
        self._take(1, f"{lead}{inner}]")
