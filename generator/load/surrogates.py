"""Halves of characters: UTF-16 escapes such as `\\ud83d\\ude00` in YAML and JSON.

JSON's parser joins pairs and lets a lone half through, which no UTF-8 file can hold.
YAML's parser refuses both, so they are hidden from it as characters of the private use
area that take the same room, and joined afterwards.
"""

from __future__ import annotations

import re

__all__ = [
    "ESCAPED_SURROGATE",
    "find_lone_escape",
    "hide_surrogates",
    "mend_surrogates",
    "show_surrogates",
]

ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_LONE = re.compile("[\ud800-\udfff]")

_HIDDEN_ESCAPE = re.compile(r"\\u[eE][89a-fA-F][0-9a-fA-F]{2}")
_HIDDEN = re.compile("[\ue800-\uefff]")


def hide_surrogates(text: str) -> str | None:
    """Return `text`, of equal length, with the escapes moved out of YAML's way.

    None where there is nothing to hide or no room to hide it in.
    """
    if not ESCAPED_SURROGATE.search(text):
        return None
    if _HIDDEN.search(text) or _HIDDEN_ESCAPE.search(text):
        return None
    # "d" and "e" differ in one step, 0xd800 and 0xe800 in 0x1000.
    return ESCAPED_SURROGATE.sub(
        lambda found: f"\\u{chr(ord(found[0][2]) + 1)}{found[0][3:]}", text
    )


def show_surrogates(text: str) -> str:
    """Return a scalar of hidden text as it was meant; halves without a pair remain."""
    if "\\u" in text:
        # A plain or single-quoted scalar knows no escapes: this is what it says.
        text = _HIDDEN_ESCAPE.sub(
            lambda found: f"\\u{chr(ord(found[0][2]) - 1)}{found[0][3:]}", text
        )
    if not _HIDDEN.search(text):
        return text
    halves = _HIDDEN.sub(lambda found: chr(ord(found[0]) - 0x1000), text)
    return halves.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def mend_surrogates(text: str) -> str:
    """Return `text` with each lone half replaced by U+FFFD."""
    return _LONE.sub("\ufffd", text) if _LONE.search(text) else text


_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")


def find_lone_escape(text: str) -> int:
    """Return where the first escape of a half stands that has no other half."""
    index = 0
    while found := ESCAPED_SURROGATE.search(text, index):
        pair = _PAIR.match(text, found.start())
        if not pair:
            return found.start()
        index = pair.end()
    return 0
