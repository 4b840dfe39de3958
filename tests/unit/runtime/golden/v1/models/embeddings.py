"""`Embeddings`: vectors of texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..._runtime.models import represent

__all__ = ["Embedding", "EmbeddingUsage", "Embeddings"]


@dataclass(kw_only=True, repr=False)
class Embeddings:
    """Vectors of texts."""

    object: Literal["list"]
    data: list[Embedding]
    model: str
    usage: EmbeddingUsage

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class Embedding:
    """The vector of one text."""

    object: Literal["embedding"]
    index: int
    embedding: list[float]

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class EmbeddingUsage:
    """Tokens counted."""

    prompt_tokens: int
    total_tokens: int

    __repr__ = represent
