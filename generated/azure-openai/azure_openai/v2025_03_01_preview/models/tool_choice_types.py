"""`ToolChoiceTypes`: Names the built-in tool that has to be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ToolChoiceTypes", "ToolChoiceTypesDict"]


@dataclass(kw_only=True, repr=False)
class ToolChoiceTypes:
    """Names the built-in tool that has to be used. Since 2025-03-01-preview."""

    type: Literal["file_search", "computer_use_preview"] | str
    """Which tool."""

    __repr__ = represent


class ToolChoiceTypesDict(TypedDict, total=False):
    """`ToolChoiceTypes` as a plain dict, keyed by wire names."""

    type: Required[Literal["file_search", "computer_use_preview"]]
