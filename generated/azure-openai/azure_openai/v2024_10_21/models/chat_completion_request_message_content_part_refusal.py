"""`ChatCompletionRequestMessageContentPartRefusal`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = [
    "ChatCompletionRequestMessageContentPartRefusal",
    "ChatCompletionRequestMessageContentPartRefusalDict",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestMessageContentPartRefusal:
    """A refusal as a part of a message. Since 2024-10-21."""

    type: Literal["refusal"] = "refusal"
    """Kind of the part: `refusal`."""

    refusal: str
    """Words in which the model declined to answer."""

    __repr__ = represent


class ChatCompletionRequestMessageContentPartRefusalDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartRefusal` as a plain dict, keyed by
    wire names.
    """

    type: Required[Literal["refusal"]]
    refusal: Required[str]
