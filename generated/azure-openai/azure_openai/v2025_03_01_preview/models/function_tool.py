"""`FunctionTool`: Lets the model ask for a call of a function of yours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required

    from ..._runtime.models import Unset

__all__ = ["FunctionTool", "FunctionToolDict"]


@dataclass(kw_only=True, repr=False)
class FunctionTool:
    """Lets the model ask for a call of a function of yours. Since
    2025-03-01-preview.
    """

    type: Literal["function"] = "function"
    """Kind of this object: `function`."""

    name: str
    """Name of the function."""

    description: str | None | Unset = UNSET
    """What the function does, for the model to know when to call it."""

    parameters: dict[str, Any]
    """Arguments that the function takes, as a JSON Schema."""

    strict: bool
    """Whether arguments are sure to follow that schema."""

    __repr__ = represent


class FunctionToolDict(TypedDict, total=False):
    """`FunctionTool` as a plain dict, keyed by wire names."""

    type: Required[Literal["function"]]
    name: Required[str]
    description: str | None
    parameters: Required[Mapping[str, Any]]
    strict: Required[bool]
