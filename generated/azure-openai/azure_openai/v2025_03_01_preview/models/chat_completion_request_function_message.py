"""`ChatCompletionRequestFunctionMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = [
    "ChatCompletionRequestFunctionMessage",
    "ChatCompletionRequestFunctionMessageDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestFunctionMessage:
    """What a function call returned; a tool message has taken its place. Since
    2024-10-21.

    Deprecated.
    """

    role: Literal["function"] = "function"
    """Who speaks: `function`."""

    content: str | None
    """The result of the call."""

    name: str
    """Function that returned it."""

    __repr__ = represent


class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestFunctionMessage` as a plain dict, keyed by wire names."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]
