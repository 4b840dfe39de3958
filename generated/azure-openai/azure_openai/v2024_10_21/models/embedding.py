"""`Embedding`: The vector of one input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from ..._runtime.markers import Float32Vector

__all__ = ["Embedding"]


@dataclass(kw_only=True, repr=False)
class Embedding:
    """The vector of one input."""

    index: int
    """Position of the input that this vector belongs to."""

    object: str
    """Kind of this object: `embedding`."""

    embedding: Float32Vector
    """Components of the vector. With `encoding_format` `base64` they travel as text,
    and are read from it.
    """

    __repr__ = represent
