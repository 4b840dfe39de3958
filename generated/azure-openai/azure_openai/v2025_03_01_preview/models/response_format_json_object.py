"""`ResponseFormatJsonObject`: Asks for a JSON object, of whatever shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ResponseFormatJsonObject", "ResponseFormatJsonObjectDict"]


@dataclass(kw_only=True, repr=False)
class ResponseFormatJsonObject:
    """Asks for a JSON object, of whatever shape. Since 2024-10-21."""

    type: Literal["json_object"] = "json_object"
    """Kind of the format: `json_object`."""

    __repr__ = represent


class ResponseFormatJsonObjectDict(TypedDict, total=False):
    """`ResponseFormatJsonObject` as a plain dict, keyed by wire names."""

    type: Required[Literal["json_object"]]
