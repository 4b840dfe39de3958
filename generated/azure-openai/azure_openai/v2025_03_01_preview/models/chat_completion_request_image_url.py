"""`ChatCompletionRequestImageUrl`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["ChatCompletionRequestImageUrl", "ChatCompletionRequestImageUrlDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestImageUrl:
    """Where a picture is, and how closely to look at it. Since 2024-10-21."""

    url: str
    """Address that the service can fetch the picture from, or a `data:` address that
    holds the picture in base64.

    Format: uri.
    """

    detail: Literal["auto", "low", "high"] | Unset = UNSET
    """`low` looks at a small copy and is cheap, `high` looks at every tile, `auto`
    lets the service choose by size.

    The service's default is `"auto"`.
    """

    __repr__ = represent


class ChatCompletionRequestImageUrlDict(TypedDict, total=False):
    """`ChatCompletionRequestImageUrl` as a plain dict, keyed by wire names."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]
