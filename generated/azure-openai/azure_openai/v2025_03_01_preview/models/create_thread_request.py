"""`CreateThreadRequest`: What a new thread starts with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._runtime.models import Unset
    from .create_message_request import CreateMessageRequest, CreateMessageRequestDict
    from .new_thread_tool_resources import (
        NewThreadToolResources,
        NewThreadToolResourcesDict,
    )

__all__ = ["CreateThreadRequest", "CreateThreadRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateThreadRequest:
    """What a new thread starts with. Since 2025-03-01-preview."""

    messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Unset = UNSET
    """Messages that the thread starts with."""

    tool_resources: (
        NewThreadToolResources | NewThreadToolResourcesDict | None | Unset
    ) = UNSET
    """What tools may use in a new thread."""

    metadata: Mapping[str, Any] | None | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


class CreateThreadRequestDict(TypedDict, total=False):
    """`CreateThreadRequest` as a plain dict, keyed by wire names."""

    messages: Sequence[CreateMessageRequest | CreateMessageRequestDict]
    tool_resources: NewThreadToolResources | NewThreadToolResourcesDict | None
    metadata: Mapping[str, Any] | None
