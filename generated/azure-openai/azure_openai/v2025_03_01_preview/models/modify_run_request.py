"""`ModifyRunRequest`: New notes of a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._runtime.models import Unset

__all__ = ["ModifyRunRequest", "ModifyRunRequestDict"]


@dataclass(kw_only=True, repr=False)
class ModifyRunRequest:
    """New notes of a run. Since 2025-03-01-preview."""

    metadata: Mapping[str, Any] | None | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


class ModifyRunRequestDict(TypedDict, total=False):
    """`ModifyRunRequest` as a plain dict, keyed by wire names."""

    metadata: Mapping[str, Any] | None
