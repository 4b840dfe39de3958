"""`RunToolOutput`: What one function gave back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["RunToolOutput", "RunToolOutputDict"]


@dataclass(kw_only=True, repr=False)
class RunToolOutput:
    """What one function gave back. Since 2025-03-01-preview."""

    tool_call_id: str | Unset = UNSET
    """Id of the call."""

    output: str | Unset = UNSET
    """The result, as the model shall read it."""

    __repr__ = represent


class RunToolOutputDict(TypedDict, total=False):
    """`RunToolOutput` as a plain dict, keyed by wire names."""

    tool_call_id: str
    output: str
