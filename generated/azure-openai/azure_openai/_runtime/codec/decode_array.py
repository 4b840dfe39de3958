"""The decoders of arrays.

Null among the items stays None, whatever their type says: see `codec`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from .faults import Mismatch
from .packed import unpacking
from .plain import array
from .shapes import Anything, Scalar, Type

__all__ = ["list_decoder", "tuple_decoder"]

Decoder: TypeAlias = Callable[[Any], Any]
Later: TypeAlias = Callable[[Type, Callable[[Decoder], None]], Decoder]

# The JSON types that may be handed on unchanged, so that a list of them is checked in
# one sweep.
_UNCHANGED: dict[str, tuple[type[Any], ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (float, int),
    "boolean": (bool,),
}


def list_decoder(
    item_type: Type, *, later: Later, packing: str | None = None
) -> Decoder:
    """Return the decoder of arrays of `item_type`, which may come packed as text."""
    item: Decoder = array  # until it is bound, below

    def bind(decoder: Decoder) -> None:
        nonlocal item
        item = decoder

    item = later(item_type, bind)

    def decode(value: Any) -> list[Any]:
        if type(value) is not list:
            value = array(value)
        decoded: list[Any] = []
        try:
            for each in value:
                decoded.append(None if each is None else item(each))
        except Mismatch as mismatch:
            mismatch.path.append(len(decoded))
            raise
        return decoded

    if isinstance(item_type, Anything):
        return array
    # Inside the sweep: a list that is swept pays nothing for what texts may be.
    whole = decode if packing is None else unpacking(decode, packing)
    if isinstance(item_type, Scalar) and item_type.name in _UNCHANGED:
        return _swept(whole, _UNCHANGED[item_type.name])
    return whole


def _swept(decode: Decoder, kinds: tuple[type[Any], ...]) -> Decoder:
    def sweep(value: Any) -> Any:
        if type(value) is list:
            # Sixteen embeddings are 24,576 floats: this is the cheapest look at each of
            # them.
            found = list(map(type, value))
            left = len(found)
            for kind in kinds:
                left -= found.count(kind)
                if not left:
                    return value
        return decode(value)

    return sweep


def tuple_decoder(items: Sequence[Decoder]) -> Decoder:
    """Return the decoder of arrays whose items have a decoder each."""

    def decode(value: Any) -> tuple[Any, ...]:
        value = array(value)
        if len(value) < len(items):
            raise Mismatch(f"an array of {len(items)}", f"an array of {len(value)}")
        decoded: list[Any] = []
        try:
            for item, each in zip(items, value, strict=False):
                decoded.append(item(each))
        except Mismatch as mismatch:
            mismatch.path.append(len(decoded))
            raise
        # What follows the declared items is kept as it came.
        return (*decoded, *value[len(items) :])

    return decode
