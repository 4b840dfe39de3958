"""`AzureChatExtensionType`: Kind of a source of grounding data."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AzureChatExtensionType"]

AzureChatExtensionType: TypeAlias = (
    Literal["azure_search", "azure_cosmos_db", "elasticsearch", "mongo_db", "pinecone"]
    | str
)
"""Kind of a source of grounding data. Since 2024-10-21."""
