"""`OnYourDataContextProperty`: A piece of the context that an answer can carry."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["OnYourDataContextProperty"]

OnYourDataContextProperty: TypeAlias = (
    Literal["citations", "intent", "all_retrieved_documents"] | str
)
"""A piece of the context that an answer can carry. Since 2025-03-01-preview."""
