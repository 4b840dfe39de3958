"""`UserSecurityContext`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from uuid import UUID

    from ..._runtime.models import Unset

__all__ = ["UserSecurityContext", "UserSecurityContextDict"]


@dataclass(kw_only=True, repr=False)
class UserSecurityContext:
    """Who uses your application and how; lets Microsoft Defender raise alerts that
    name them. Since 2025-03-01-preview.
    """

    application_name: str | Unset = UNSET
    """Name of your application."""

    end_user_id: UUID | Unset = UNSET
    """Object id of the user in Microsoft Entra ID."""

    end_user_tenant_id: UUID | Unset = UNSET
    """Tenant of the user in Microsoft Entra ID."""

    source_ip: str | Unset = UNSET
    """Address that the user came from."""

    __repr__ = represent


class UserSecurityContextDict(TypedDict, total=False):
    """`UserSecurityContext` as a plain dict, keyed by wire names."""

    application_name: str
    end_user_id: UUID | str
    end_user_tenant_id: UUID | str
    source_ip: str
