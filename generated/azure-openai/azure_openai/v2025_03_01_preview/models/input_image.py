"""`InputImage`: A picture as input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["InputImage", "InputImageDict"]


@dataclass(kw_only=True, repr=False)
class InputImage:
    """A picture as input. Since 2025-03-01-preview."""

    type: Literal["input_image"] = "input_image"
    """Kind of this object: `input_image`."""

    image_url: str | None | Unset = UNSET
    """Address of the picture, or the picture itself as a data URL."""

    file_id: str | None | Unset = UNSET
    """Id of a stored picture, in place of its address."""

    detail: Literal["high", "low", "auto"] | str
    """How closely to look: `low` is cheap, `high` sees more.

    The service's default is `"auto"`.
    """

    __repr__ = represent


class InputImageDict(TypedDict, total=False):
    """`InputImage` as a plain dict, keyed by wire names."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[Literal["high", "low", "auto"]]
