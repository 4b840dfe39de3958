"""`ChatCompletionRequestMessageContentPartText`: Text as a part of a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = [
    "ChatCompletionRequestMessageContentPartText",
    "ChatCompletionRequestMessageContentPartTextDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestMessageContentPartText:
    """Text as a part of a message. Since 2024-10-21."""

    type: Literal["text"] = "text"
    """Kind of the part: `text`."""

    text: str
    """The text."""

    __repr__ = represent


class ChatCompletionRequestMessageContentPartTextDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartText` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["text"]]
    text: Required[str]
