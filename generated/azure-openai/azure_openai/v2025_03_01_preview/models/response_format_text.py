"""`ResponseFormatText`: Asks for plain text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ResponseFormatText", "ResponseFormatTextDict"]


@dataclass(kw_only=True, repr=False)
class ResponseFormatText:
    """Asks for plain text. Since 2024-10-21."""

    type: Literal["text"] = "text"
    """Kind of the format: `text`."""

    __repr__ = represent


class ResponseFormatTextDict(TypedDict, total=False):
    """`ResponseFormatText` as a plain dict, keyed by wire names."""

    type: Required[Literal["text"]]
