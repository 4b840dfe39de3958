"""Arrays of numbers that arrive as base64 text of their bytes."""

from __future__ import annotations

import binascii
import struct
from collections.abc import Callable
from typing import Any, TypeAlias

from .faults import Mismatch

__all__ = ["is_packed", "unpack", "unpacking"]

Decoder: TypeAlias = Callable[[Any], Any]

# IEEE 754, the lowest byte first whatever the machine has: "<" of `struct` says so.
_FORMS = {"float32": ("f", 4), "float64": ("d", 8)}


def unpack(text: str, packing: str) -> list[float]:
    """Return the numbers whose bytes `text` holds, or raise `Mismatch`."""
    found = _numbers(text, packing)
    if found is None:
        raise Mismatch(
            f"an array, or base64 text of {packing} numbers",
            f"a string of {len(text)} characters that is no such text",
        )
    return found


def is_packed(text: str, packing: str) -> bool:
    """Return whether `text` holds numbers."""
    return _numbers(text, packing) is not None


def unpacking(decode: Decoder, packing: str) -> Decoder:
    """Return the decoder of texts, which leaves everything else to `decode`."""

    def decode_either(value: Any) -> Any:
        return unpack(value, packing) if isinstance(value, str) else decode(value)

    return decode_either


def _numbers(text: str, packing: str) -> list[float] | None:
    letter, width = _FORMS[packing]
    try:
        # Strict: without it, what is no base64 is skipped, and any word is some vector.
        data = binascii.a2b_base64(text + "=" * (-len(text) % 4), strict_mode=True)
        return list(struct.unpack(f"<{len(data) // width}{letter}", data))
    except (ValueError, struct.error):
        return None
