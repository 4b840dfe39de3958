"""`PredictionContent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
        ChatCompletionRequestMessageContentPartTextDict,
    )

__all__ = ["PredictionContent", "PredictionContentDict"]


@dataclass(kw_only=True, repr=False)
class PredictionContent:
    """Text that most of the answer is expected to repeat, such as a file with small
    changes to make. Since 2025-03-01-preview.
    """

    type: Literal["content"] = "content"
    """Kind of this object: `content`."""

    content: (
        str
        | Sequence[
            ChatCompletionRequestMessageContentPartText
            | ChatCompletionRequestMessageContentPartTextDict
        ]
    )
    """The expected text, whole or in parts."""

    __repr__ = represent


class PredictionContentDict(TypedDict, total=False):
    """`PredictionContent` as a plain dict, keyed by wire names."""

    type: Required[Literal["content"]]
    content: Required[
        str
        | Sequence[
            ChatCompletionRequestMessageContentPartText
            | ChatCompletionRequestMessageContentPartTextDict
        ]
    ]
