"""`CreateEmbeddingResponse`: Vectors of all inputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .embedding import Embedding
    from .embedding_usage import EmbeddingUsage

__all__ = ["CreateEmbeddingResponse"]


@dataclass(kw_only=True, repr=False)
class CreateEmbeddingResponse:
    """Vectors of all inputs."""

    object: str
    """Kind of this object: `list`."""

    model: str
    """Model that computed the vectors."""

    data: list[Embedding]
    """One vector per input."""

    usage: EmbeddingUsage
    """Tokens that an embedding call consumed."""

    __repr__ = represent
