"""`EasyInputMessage`: A message in its short form: a role and a text, or parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .input_message_content_list import InputMessageContentListInput

__all__ = ["EasyInputMessage", "EasyInputMessageDict"]


@dataclass(kw_only=True, repr=False)
class EasyInputMessage:
    """A message in its short form: a role and a text, or parts. Since
    2025-03-01-preview.
    """

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks."""

    content: str | InputMessageContentListInput
    """The message: a text, or parts."""

    type: Literal["message"] | Unset = UNSET
    """Kind of this object: `message`."""

    __repr__ = represent


class EasyInputMessageDict(TypedDict, total=False):
    """`EasyInputMessage` as a plain dict, keyed by wire names."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | InputMessageContentListInput]
    type: Literal["message"]
