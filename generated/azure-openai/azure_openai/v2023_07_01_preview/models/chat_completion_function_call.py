"""`ChatCompletionFunctionCall`: A function call that the model asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["ChatCompletionFunctionCall", "ChatCompletionFunctionCallDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionFunctionCall:
    """A function call that the model asks for. Since 2023-07-01-preview."""

    name: str | Unset = UNSET
    """Function to call."""

    arguments: str | Unset = UNSET
    """Arguments as JSON text. It may be malformed or name arguments that you never
    declared, so check it before you call.
    """

    __repr__ = represent


class ChatCompletionFunctionCallDict(TypedDict, total=False):
    """`ChatCompletionFunctionCall` as a plain dict, keyed by wire names."""

    name: str
    arguments: str
