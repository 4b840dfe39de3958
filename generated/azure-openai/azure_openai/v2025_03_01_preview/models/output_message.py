"""`OutputMessage`: A message of the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from .output_content import OutputContent, OutputContentInput

__all__ = ["OutputMessage", "OutputMessageDict"]


@dataclass(kw_only=True, repr=False)
class OutputMessage:
    """A message of the model. Since 2025-03-01-preview."""

    id: str
    """Id of the item."""

    type: Literal["message"] = "message"
    """Kind of this object: `message`."""

    role: Literal["assistant"] = "assistant"
    """Who speaks: `assistant`."""

    content: list[OutputContent]
    """Parts of the message."""

    status: Literal["in_progress", "completed", "incomplete"] | str
    """Whether the message is being written, whole, or breaks off."""

    __repr__ = represent


class OutputMessageDict(TypedDict, total=False):
    """`OutputMessage` as a plain dict, keyed by wire names."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[OutputContentInput]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
