"""`InputText`: Text as input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["InputText", "InputTextDict"]


@dataclass(kw_only=True, repr=False)
class InputText:
    """Text as input. Since 2025-03-01-preview."""

    type: Literal["input_text"] = "input_text"
    """Kind of this object: `input_text`."""

    text: str
    """The text."""

    __repr__ = represent


class InputTextDict(TypedDict, total=False):
    """`InputText` as a plain dict, keyed by wire names."""

    type: Required[Literal["input_text"]]
    text: Required[str]
