"""`ChatCompletionMessageToolCallFunction`: The function to call, and what with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = [
    "ChatCompletionMessageToolCallFunction",
    "ChatCompletionMessageToolCallFunctionDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionMessageToolCallFunction:
    """The function to call, and what with. Since 2024-10-21."""

    name: str
    """Function to call."""

    arguments: str
    """Arguments as JSON text. It may be malformed or name arguments that you never
    declared, so check it before you call.
    """

    __repr__ = represent


class ChatCompletionMessageToolCallFunctionDict(TypedDict, total=False):
    """`ChatCompletionMessageToolCallFunction` as a plain dict, keyed by wire names."""

    name: Required[str]
    arguments: Required[str]
