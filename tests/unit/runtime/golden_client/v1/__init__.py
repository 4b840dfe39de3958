"""Zoo chat, api-version 2024-05-01."""

from __future__ import annotations

from ._client import AsyncClient, Client

__all__ = ["AsyncClient", "Client"]
