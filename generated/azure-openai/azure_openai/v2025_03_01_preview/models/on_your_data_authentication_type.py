"""`OnYourDataAuthenticationType`: Way to log in to a source of data."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["OnYourDataAuthenticationType"]

OnYourDataAuthenticationType: TypeAlias = (
    Literal[
        "api_key",
        "connection_string",
        "key_and_key_id",
        "encoded_api_key",
        "access_token",
        "system_assigned_managed_identity",
        "user_assigned_managed_identity",
        "username_and_password",
    ]
    | str
)
"""Way to log in to a source of data. Since 2024-10-21."""
