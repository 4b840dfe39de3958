"""`ElasticsearchQueryType`: How an Elasticsearch index is searched."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ElasticsearchQueryType"]

ElasticsearchQueryType: TypeAlias = Literal["simple", "vector"] | str
"""How an Elasticsearch index is searched. Since 2025-03-01-preview."""
