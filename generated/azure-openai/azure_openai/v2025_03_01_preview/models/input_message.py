"""`InputMessage`: A message to the model, in parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .input_message_content_list import (
        InputMessageContentList,
        InputMessageContentListInput,
    )

__all__ = ["InputMessage", "InputMessageDict"]


@dataclass(kw_only=True, repr=False)
class InputMessage:
    """A message to the model, in parts. Since 2025-03-01-preview."""

    type: Literal["message"] | Unset = UNSET
    """Kind of this object: `message`."""

    role: Literal["user", "system", "developer"] | str
    """Who speaks."""

    status: Literal["in_progress", "completed", "incomplete"] | str | Unset = UNSET
    """Whether the message is being written, whole, or breaks off."""

    content: InputMessageContentList
    """Parts of a message to the model."""

    __repr__ = represent


class InputMessageDict(TypedDict, total=False):
    """`InputMessage` as a plain dict, keyed by wire names."""

    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[InputMessageContentListInput]
