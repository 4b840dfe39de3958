"""`Embedding`: The vector of one input."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Embedding"]


@dataclass(kw_only=True, repr=False)
class Embedding:
    """The vector of one input."""

    index: int
    """Position of the input that this vector belongs to."""

    object: str
    """Kind of this object: `embedding`."""

    embedding: list[float] | str
    """Components of the vector; with `encoding_format` `base64`, their bytes as text
    (four a component, the lowest first).
    """

    __repr__ = represent
