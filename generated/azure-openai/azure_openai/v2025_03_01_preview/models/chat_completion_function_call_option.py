"""`ChatCompletionFunctionCallOption`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["ChatCompletionFunctionCallOption", "ChatCompletionFunctionCallOptionDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionFunctionCallOption:
    """Makes the model call the function of this name. Since 2023-07-01-preview."""

    name: str
    """Name of one of the functions on offer."""

    __repr__ = represent


class ChatCompletionFunctionCallOptionDict(TypedDict, total=False):
    """`ChatCompletionFunctionCallOption` as a plain dict, keyed by wire names."""

    name: Required[str]
