"""`ModifyThreadRequest`: What to change about a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._runtime.models import Unset
    from .thread_tool_resources import ThreadToolResources, ThreadToolResourcesDict

__all__ = ["ModifyThreadRequest", "ModifyThreadRequestDict"]


@dataclass(kw_only=True, repr=False)
class ModifyThreadRequest:
    """What to change about a thread. Since 2025-03-01-preview."""

    tool_resources: ThreadToolResources | ThreadToolResourcesDict | None | Unset = UNSET
    """What tools may use in a thread."""

    metadata: Mapping[str, Any] | None | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


class ModifyThreadRequestDict(TypedDict, total=False):
    """`ModifyThreadRequest` as a plain dict, keyed by wire names."""

    tool_resources: ThreadToolResources | ThreadToolResourcesDict | None
    metadata: Mapping[str, Any] | None
