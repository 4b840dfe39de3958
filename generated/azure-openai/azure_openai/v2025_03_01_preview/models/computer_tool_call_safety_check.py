"""`ComputerToolCallSafetyCheck`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["ComputerToolCallSafetyCheck", "ComputerToolCallSafetyCheckDict"]


@dataclass(kw_only=True, repr=False)
class ComputerToolCallSafetyCheck:
    """A doubt about an action that a person should look at. Since
    2025-03-01-preview.
    """

    id: str
    """Id of the doubt."""

    code: str
    """Kind of the doubt."""

    message: str
    """The doubt in words."""

    __repr__ = represent


class ComputerToolCallSafetyCheckDict(TypedDict, total=False):
    """`ComputerToolCallSafetyCheck` as a plain dict, keyed by wire names."""

    id: Required[str]
    code: Required[str]
    message: Required[str]
