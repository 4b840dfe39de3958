"""`OnYourDataAuthenticationType`: Way to log in to a source of data."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["OnYourDataAuthenticationType"]

OnYourDataAuthenticationType: TypeAlias = (
    Literal[
        "api_key",
        "connection_string",
        "system_assigned_managed_identity",
        "user_assigned_managed_identity",
    ]
    | str
)
"""Way to log in to a source of data. Since 2024-10-21."""
