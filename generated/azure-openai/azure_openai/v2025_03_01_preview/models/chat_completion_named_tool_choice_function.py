"""`ChatCompletionNamedToolChoiceFunction`: The function that has to be called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = [
    "ChatCompletionNamedToolChoiceFunction",
    "ChatCompletionNamedToolChoiceFunctionDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionNamedToolChoiceFunction:
    """The function that has to be called. Since 2024-10-21."""

    name: str
    """Name of one of the functions on offer."""

    __repr__ = represent


class ChatCompletionNamedToolChoiceFunctionDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceFunction` as a plain dict, keyed by wire names."""

    name: Required[str]
