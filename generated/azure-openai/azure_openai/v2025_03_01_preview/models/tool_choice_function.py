"""`ToolChoiceFunction`: Names the function that has to be called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ToolChoiceFunction", "ToolChoiceFunctionDict"]


@dataclass(kw_only=True, repr=False)
class ToolChoiceFunction:
    """Names the function that has to be called. Since 2025-03-01-preview."""

    type: Literal["function"] = "function"
    """Kind of this object: `function`."""

    name: str
    """Name of the function."""

    __repr__ = represent


class ToolChoiceFunctionDict(TypedDict, total=False):
    """`ToolChoiceFunction` as a plain dict, keyed by wire names."""

    type: Required[Literal["function"]]
    name: Required[str]
