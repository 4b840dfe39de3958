"""`AzureSearchQueryType`: How the search index is asked."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AzureSearchQueryType"]

AzureSearchQueryType: TypeAlias = (
    Literal[
        "simple",
        "semantic",
        "vector",
        "vector_simple_hybrid",
        "vector_semantic_hybrid",
    ]
    | str
)
"""How the search index is asked. Since 2024-10-21."""
