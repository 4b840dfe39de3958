"""`ChatCompletionStreamOptions`: How to stream; for requests with `stream` on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["ChatCompletionStreamOptions", "ChatCompletionStreamOptionsDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionStreamOptions:
    """How to stream; for requests with `stream` on. Since 2024-10-21."""

    include_usage: bool | Unset = UNSET
    """Send one more event at the end that has no choices and tells the tokens of the
    whole call in `usage`, which is null in all events before.
    """

    __repr__ = represent


class ChatCompletionStreamOptionsDict(TypedDict, total=False):
    """`ChatCompletionStreamOptions` as a plain dict, keyed by wire names."""

    include_usage: bool
