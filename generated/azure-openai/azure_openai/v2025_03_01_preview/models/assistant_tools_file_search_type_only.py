"""`AssistantToolsFileSearchTypeOnly`: Lets the model search the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["AssistantToolsFileSearchTypeOnly", "AssistantToolsFileSearchTypeOnlyDict"]


@dataclass(kw_only=True, repr=False)
class AssistantToolsFileSearchTypeOnly:
    """Lets the model search the file. Since 2025-03-01-preview."""

    type: Literal["file_search"] = "file_search"
    """Kind of this object: `file_search`."""

    __repr__ = represent


class AssistantToolsFileSearchTypeOnlyDict(TypedDict, total=False):
    """`AssistantToolsFileSearchTypeOnly` as a plain dict, keyed by wire names."""

    type: Required[Literal["file_search"]]
